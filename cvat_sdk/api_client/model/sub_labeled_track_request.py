# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `SubLabeledTrackRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val_request import AttributeValRequest
from cvat_sdk.api_client.model.tracked_shape_request import TrackedShapeRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class SubLabeledTrackRequest(Model):
    """A point of a skeleton on several frames to save.

    :param id: The id of the track to update; not given to create one.
    :param frame: The number of the first frame in the task.
    :param label_id: The id of the sublabel.
    :param group: The number of the group that the annotation is in; 0 or null for none.
    :param source: How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or
        `consensus`.
    :param shapes: The shapes on the key frames, at most one for a frame.
    :param attributes: The values of attributes that do not change from frame to frame.

    Source: ``#/components/schemas/SubLabeledTrackRequest``
    """

    id: int | UnsetType | None = UNSET
    """The id of the track to update; not given to create one."""
    frame: Annotated[int, Meta(ge=0)]
    """The number of the first frame in the task."""
    label_id: Annotated[int, Meta(ge=0)]
    """The id of the sublabel."""
    group: Annotated[int, Meta(ge=0)] | UnsetType | None = UNSET
    """The number of the group that the annotation is in; 0 or null for none."""
    source: Annotated[str, Meta(min_length=1)] | UnsetType = UNSET
    """How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or `consensus`."""
    shapes: list[TrackedShapeRequest]
    """The shapes on the key frames, at most one for a frame."""
    attributes: list[AttributeValRequest] | UnsetType = UNSET
    """The values of attributes that do not change from frame to frame."""

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
        ) -> None: ...
