# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `SubLabeledShapeRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val_request import AttributeValRequest
from cvat_sdk.api_client.model.shape_type import ShapeType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class SubLabeledShapeRequest(Model):
    """A point of a skeleton on a frame to save.

    :param type: The type of the shape, which says what `points` mean.
    :param occluded: Whether something hides the object in part.
    :param outside: Whether the object is not on the frame; of use in tracks.
    :param z_order: The layer; shapes of higher ones are drawn above others.
    :param rotation: The rotation around the center in degrees, clockwise, from 0 to 360.
    :param points: The coordinates in pixels, as x and y of each point in turn.
    :param id: The id of the point to update; not given to create one.
    :param frame: The number of the frame in the task.
    :param label_id: The id of the sublabel.
    :param group: The number of the group that the annotation is in; 0 or null for none.
    :param source: How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or
        `consensus`.
    :param attributes: The values of attributes; those left out have their default.

    Source: ``#/components/schemas/SubLabeledShapeRequest``
    """

    type: ShapeType
    """The type of the shape, which says what `points` mean."""
    occluded: bool | UnsetType = UNSET
    """Whether something hides the object in part."""
    outside: bool | UnsetType = UNSET
    """Whether the object is not on the frame; of use in tracks."""
    z_order: int | UnsetType = UNSET
    """The layer; shapes of higher ones are drawn above others."""
    rotation: Annotated[float, Meta(ge=0, le=360)] | UnsetType = UNSET
    """The rotation around the center in degrees, clockwise, from 0 to 360."""
    points: list[float] | UnsetType = UNSET
    """The coordinates in pixels, as x and y of each point in turn."""
    id: int | UnsetType | None = UNSET
    """The id of the point to update; not given to create one."""
    frame: Annotated[int, Meta(ge=0)]
    """The number of the frame in the task."""
    label_id: Annotated[int, Meta(ge=0)]
    """The id of the sublabel."""
    group: Annotated[int, Meta(ge=0)] | UnsetType | None = UNSET
    """The number of the group that the annotation is in; 0 or null for none."""
    source: Annotated[str, Meta(min_length=1)] | UnsetType = UNSET
    """How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or `consensus`."""
    attributes: list[AttributeValRequest] | UnsetType = UNSET
    """The values of attributes; those left out have their default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            type: ShapeType | str,
            frame: int,
            label_id: int,
            *,
            occluded: bool | UnsetType = ...,
            outside: bool | UnsetType = ...,
            z_order: int | UnsetType = ...,
            rotation: float | UnsetType = ...,
            points: Sequence[float] | UnsetType = ...,
            id: int | UnsetType | None = ...,
            group: int | UnsetType | None = ...,
            source: str | UnsetType = ...,
            attributes: Sequence[AttributeValRequest | Mapping[str, Any]] | UnsetType = ...,
        ) -> None: ...
