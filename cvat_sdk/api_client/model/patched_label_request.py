# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedLabelRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_request import AttributeRequest
from cvat_sdk.api_client.model.label_type import LabelType
from cvat_sdk.api_client.model.sublabel_request import SublabelRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PatchedLabelRequest(Model):
    """A label to add, change or delete; **the color returns to the default if it is left out**.

    :param id: The id of the label to change or delete; left out, a label is added.
    :param name: The name of the label; required to add or to delete it.
    :param color: The color that annotations are drawn in; if left out, the default for the
        name.
    :param attributes: Attributes to add, or with an `id` to change; others stay.
    :param deleted: Whether to delete the label, and with it its annotations.
    :param type: The type of shape that the label is for.
    :param svg: The drawing of a skeleton as SVG, in which elements refer to sublabels.
    :param sublabels: The labels of a skeleton's points.

    Source: ``#/components/schemas/PatchedLabelRequest``
    """

    id: int | UnsetType = UNSET
    """The id of the label to change or delete; left out, a label is added."""
    name: Annotated[str, Meta(min_length=1, max_length=64)] | UnsetType = UNSET
    """The name of the label; required to add or to delete it."""
    color: str | UnsetType = UNSET
    """The color that annotations are drawn in; if left out, the default for the name."""
    attributes: list[AttributeRequest] | UnsetType = UNSET
    """Attributes to add, or with an `id` to change; others stay."""
    deleted: bool | UnsetType = UNSET
    """Whether to delete the label, and with it its annotations."""
    type: LabelType | UnsetType = UNSET
    """The type of shape that the label is for."""
    svg: str | UnsetType = UNSET
    """The drawing of a skeleton as SVG, in which elements refer to sublabels."""
    sublabels: list[SublabelRequest] | UnsetType = UNSET
    """The labels of a skeleton's points."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int | UnsetType = ...,
            name: str | UnsetType = ...,
            color: str | UnsetType = ...,
            attributes: Sequence[AttributeRequest | Mapping[str, Any]] | UnsetType = ...,
            deleted: bool | UnsetType = ...,
            type: LabelType | str | UnsetType = ...,
            svg: str | UnsetType = ...,
            sublabels: Sequence[SublabelRequest | Mapping[str, Any]] | UnsetType = ...,
        ) -> None: ...
