"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import OpenModel


class Branches(OpenModel):
    """`Branches` of the contract.

    Source: ``#/components/schemas/Branches``
    """

    leaf: bool | UnsetType = UNSET

    @staticmethod
    def __additional__() -> Any:
        return Branches

    if TYPE_CHECKING:

        def __init__(
            self, *, leaf: bool | UnsetType = ..., **additional_properties: Branches
        ) -> None: ...
