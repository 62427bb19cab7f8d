# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabeledTrack`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val import AttributeVal
from cvat_sdk.api_client.model.sub_labeled_track import SubLabeledTrack
from cvat_sdk.api_client.model.tracked_shape import TrackedShape


class LabeledTrack(Model):
    """An object on several frames.

    Source: ``#/components/schemas/LabeledTrack``
    """

    id: int | None
    """The id of the annotation."""
    frame: int
    """The number of the first frame in the task."""
    label_id: int
    """The id of the label."""
    group: int | None
    """The number of the group that the annotation is in; 0 or null for none."""
    source: str
    """How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or `consensus`."""
    shapes: list[TrackedShape]
    """The shapes on the key frames; those between are interpolated by clients."""
    attributes: list[AttributeVal]
    """The values of attributes that do not change from frame to frame."""
    elements: list[SubLabeledTrack]
    """The tracks of a skeleton's points; empty for other tracks."""
