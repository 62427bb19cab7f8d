# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabeledShapeRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val_request import AttributeValRequest
from cvat_sdk.api_client.model.shape_type import ShapeType
from cvat_sdk.api_client.model.sub_labeled_shape_request import SubLabeledShapeRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class LabeledShapeRequest(Model):
    """A shape on a frame to save. What `points` hold depends on its type:

    - rectangle: `[left, top, right, bottom]`
    - ellipse: `[center x, center y, right, top]`
    - polygon, polyline, points: x and y of each point; at least 3 points, 2 or 1
    - cuboid: x and y of its 8 corners
    - mask: the lengths of runs of pixels, the first outside, then `left, top, right, bottom`
    - skeleton: nothing; `elements` hold its points

    :param type: The type of the shape, which says what `points` mean.
    :param occluded: Whether something hides the object in part.
    :param outside: Whether the object is not on the frame; of use in tracks.
    :param z_order: The layer; shapes of higher ones are drawn above others.
    :param rotation: The rotation around the center in degrees, clockwise, from 0 to 360.
    :param points: The coordinates in pixels, as x and y of each point in turn.
    :param id: The id of the shape to update or delete; not given to create one.
    :param frame: The number of the frame in the task.
    :param label_id: The id of the label.
    :param group: The number of the group that the annotation is in; 0 or null for none.
    :param source: How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or
        `consensus`.
    :param attributes: The values of attributes; those left out have their default.
    :param elements: The shapes of a skeleton's points.

    Source: ``#/components/schemas/LabeledShapeRequest``
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
    """The id of the shape to update or delete; not given to create one."""
    frame: Annotated[int, Meta(ge=0)]
    """The number of the frame in the task."""
    label_id: Annotated[int, Meta(ge=0)]
    """The id of the label."""
    group: Annotated[int, Meta(ge=0)] | UnsetType | None = UNSET
    """The number of the group that the annotation is in; 0 or null for none."""
    source: Annotated[str, Meta(min_length=1)] | UnsetType = UNSET
    """How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or `consensus`."""
    attributes: list[AttributeValRequest] | UnsetType = UNSET
    """The values of attributes; those left out have their default."""
    elements: list[SubLabeledShapeRequest] | UnsetType = UNSET
    """The shapes of a skeleton's points."""

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
            elements: Sequence[SubLabeledShapeRequest | Mapping[str, Any]] | UnsetType = ...,
        ) -> None: ...
