# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabeledImage`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val import AttributeVal


class LabeledImage(Model):
    """A tag of a frame.

    Source: ``#/components/schemas/LabeledImage``
    """

    id: int | None
    """The id of the annotation."""
    frame: int
    """The number of the frame in the task."""
    label_id: int
    """The id of the label."""
    group: int | None
    """The number of the group that the annotation is in; 0 or null for none."""
    source: str
    """How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or `consensus`."""
    attributes: list[AttributeVal]
    """The values of attributes."""
