# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Sublabel`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute import Attribute
from cvat_sdk.api_client.model.label_type import LabelType


class Sublabel(Model):
    """A label of a point of a skeleton.

    Source: ``#/components/schemas/Sublabel``
    """

    id: int
    """The sublabel's id."""
    name: str
    """The name of the sublabel."""
    color: str
    """The color that annotations are drawn in, such as `#ff6037`."""
    attributes: list[Attribute]
    """The attributes of annotations with the label."""
    type: LabelType
    """The type of shape that the label is for."""
    has_parent: bool
    """Whether the label is part of a skeleton."""
