# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `TrackedShape`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val import AttributeVal
from cvat_sdk.api_client.model.shape_type import ShapeType


class TrackedShape(Model):
    """The shape of a tracked object on a key frame.

    Source: ``#/components/schemas/TrackedShape``
    """

    type: ShapeType
    """The type of the shape, which says what `points` mean."""
    occluded: bool
    """Whether something hides the object in part."""
    outside: bool
    """Whether the object is not on the frame, and on those after it up to the next key frame."""
    z_order: int
    """The layer; shapes of higher ones are drawn above others."""
    rotation: float
    """The rotation around the center in degrees, clockwise, from 0 to 360."""
    points: list[float]
    """The coordinates in pixels, as x and y of each point in turn."""
    id: int | None
    """The id of the shape; several of a track may have the same."""
    frame: int
    """The number of the frame in the task."""
    attributes: list[AttributeVal]
    """The values of attributes that may change from frame to frame."""
