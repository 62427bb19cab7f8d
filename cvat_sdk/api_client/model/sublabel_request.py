# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `SublabelRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_request import AttributeRequest
from cvat_sdk.api_client.model.label_type import LabelType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class SublabelRequest(Model):
    """A label of a point of a skeleton to add or change.

    :param id: The id of the sublabel to change; left out, a sublabel is added.
    :param name: The name of the sublabel.
    :param color: The color that annotations are drawn in, such as `#ff6037`.
    :param attributes: The attributes of annotations with the label.
    :param type: The type of shape that the label is for.
    :param has_parent: Whether the label is part of a skeleton.

    Source: ``#/components/schemas/SublabelRequest``
    """

    id: int | UnsetType = UNSET
    """The id of the sublabel to change; left out, a sublabel is added."""
    name: Annotated[str, Meta(min_length=1, max_length=64)]
    """The name of the sublabel."""
    color: str | UnsetType = UNSET
    """The color that annotations are drawn in, such as `#ff6037`."""
    attributes: list[AttributeRequest] | UnsetType = UNSET
    """The attributes of annotations with the label."""
    type: LabelType | UnsetType = UNSET
    """The type of shape that the label is for."""
    has_parent: bool | UnsetType = UNSET
    """Whether the label is part of a skeleton."""

    if TYPE_CHECKING:

        def __init__(
            self,
            name: str,
            *,
            id: int | UnsetType = ...,
            color: str | UnsetType = ...,
            attributes: Sequence[AttributeRequest | Mapping[str, Any]] | UnsetType = ...,
            type: LabelType | str | UnsetType = ...,
            has_parent: bool | UnsetType = ...,
        ) -> None: ...
