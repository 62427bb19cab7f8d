# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabeledShape`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val import AttributeVal
from cvat_sdk.api_client.model.shape_type import ShapeType
from cvat_sdk.api_client.model.sub_labeled_shape import SubLabeledShape


class LabeledShape(Model):
    """A shape on a frame.

    Source: ``#/components/schemas/LabeledShape``
    """

    type: ShapeType
    """The type of the shape, which says what `points` mean."""
    occluded: bool
    """Whether something hides the object in part."""
    outside: bool
    """Whether the object is not on the frame; of use in tracks."""
    z_order: int
    """The layer; shapes of higher ones are drawn above others."""
    rotation: float
    """The rotation around the center in degrees, clockwise, from 0 to 360."""
    points: list[float]
    """The coordinates in pixels, as x and y of each point in turn."""
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
    elements: list[SubLabeledShape]
    """The shapes of a skeleton's points; empty for other shapes."""
