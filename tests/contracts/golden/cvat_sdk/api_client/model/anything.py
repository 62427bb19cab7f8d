# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Anything`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import OpenModel


class Anything(OpenModel):
    """`Anything` of the contract.

    Deprecated.

    Source: ``#/components/schemas/Anything``
    """

    a: int | UnsetType = UNSET

    if TYPE_CHECKING:

        def __init__(self, *, a: int | UnsetType = ..., **additional_properties: Any) -> None: ...
