# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AttributeRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.input_type_enum import InputTypeEnum

if TYPE_CHECKING:
    from collections.abc import Sequence


class AttributeRequest(Model):
    """An attribute of a label to add or to change.

    :param id: The id of the attribute to change; left out, an attribute is added.
    :param name: The name of the attribute.
    :param mutable: Whether the value may change from frame to frame of a track.
    :param input_type: The control that annotators enter the value with.
    :param default_value: The value of annotations that do not set it.
    :param values: The values to choose from; for a number, its minimum, maximum and step.

    Source: ``#/components/schemas/AttributeRequest``
    """

    id: int | UnsetType = UNSET
    """The id of the attribute to change; left out, an attribute is added."""
    name: Annotated[str, Meta(min_length=1, max_length=64)]
    """The name of the attribute."""
    mutable: bool
    """Whether the value may change from frame to frame of a track."""
    input_type: InputTypeEnum
    """The control that annotators enter the value with."""
    default_value: Annotated[str, Meta(max_length=128)] | UnsetType = UNSET
    """The value of annotations that do not set it."""
    values: list[Annotated[str, Meta(max_length=200)]]
    """The values to choose from; for a number, its minimum, maximum and step."""

    if TYPE_CHECKING:

        def __init__(
            self,
            name: str,
            mutable: bool,
            input_type: InputTypeEnum | str,
            values: Sequence[str],
            *,
            id: int | UnsetType = ...,
            default_value: str | UnsetType = ...,
        ) -> None: ...
