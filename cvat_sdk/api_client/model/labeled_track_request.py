# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabeledTrackRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val_request import AttributeValRequest
from cvat_sdk.api_client.model.sub_labeled_track_request import SubLabeledTrackRequest
from cvat_sdk.api_client.model.tracked_shape_request import TrackedShapeRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class LabeledTrackRequest(Model):
    """An object on several frames to save.

    :param id: The id of the track to update or delete; not given to create one.
    :param frame: The number of the first frame in the task.
    :param label_id: The id of the label.
    :param group: The number of the group that the annotation is in; 0 or null for none.
    :param source: How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or
        `consensus`.
    :param shapes: The shapes on the key frames, at most one for a frame.
    :param attributes: The values of attributes that do not change from frame to frame.
    :param elements: The tracks of a skeleton's points.

    Source: ``#/components/schemas/LabeledTrackRequest``
    """

    id: int | UnsetType | None = UNSET
    """The id of the track to update or delete; not given to create one."""
    frame: Annotated[int, Meta(ge=0)]
    """The number of the first frame in the task."""
    label_id: Annotated[int, Meta(ge=0)]
    """The id of the label."""
    group: Annotated[int, Meta(ge=0)] | UnsetType | None = UNSET
    """The number of the group that the annotation is in; 0 or null for none."""
    source: Annotated[str, Meta(min_length=1)] | UnsetType = UNSET
    """How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or `consensus`."""
    shapes: list[TrackedShapeRequest]
    """The shapes on the key frames, at most one for a frame."""
    attributes: list[AttributeValRequest] | UnsetType = UNSET
    """The values of attributes that do not change from frame to frame."""
    elements: list[SubLabeledTrackRequest] | UnsetType = UNSET
    """The tracks of a skeleton's points."""

    if TYPE_CHECKING:

        def __init__(
            self,
            frame: int,
            label_id: int,
            shapes: Sequence[TrackedShapeRequest | Mapping[str, Any]],
            *,
            id: int | UnsetType | None = ...,
            group: int | UnsetType | None = ...,
            source: str | UnsetType = ...,
            attributes: Sequence[AttributeValRequest | Mapping[str, Any]] | UnsetType = ...,
            elements: Sequence[SubLabeledTrackRequest | Mapping[str, Any]] | UnsetType = ...,
        ) -> None: ...
