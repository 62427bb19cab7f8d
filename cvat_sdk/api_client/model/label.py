# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Label`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute import Attribute
from cvat_sdk.api_client.model.label_type import LabelType
from cvat_sdk.api_client.model.sublabel import Sublabel


class Label(Model):
    """A class of objects, with the attributes of its annotations.

    Source: ``#/components/schemas/Label``
    """

    id: int
    """The label's id."""
    name: str
    """The name of the label."""
    color: str
    """The color that annotations are drawn in, such as `#ff6037`."""
    attributes: list[Attribute]
    """The attributes of annotations with the label."""
    type: LabelType
    """The type of shape that the label is for."""
    svg: str | UnsetType = UNSET
    """The drawing of a skeleton as SVG; only skeletons have it."""
    sublabels: list[Sublabel]
    """The labels of a skeleton's points; empty for other labels."""
    project_id: int | UnsetType | None = UNSET
    """The id of the label's project; only labels of projects have it."""
    task_id: int | UnsetType | None = UNSET
    """The id of the label's task; only labels of tasks have it."""
    parent_id: int | None
    """The id of the skeleton that the label is part of; null for others."""
    has_parent: bool
    """Whether the label is part of a skeleton."""
