"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client.model.point import Point
from cvat_sdk._runtime.schema import OpenModel


class Typed(OpenModel):
    """`Typed` of the contract.

    Source: ``#/components/schemas/Typed``
    """

    known: str | UnsetType = UNSET

    @staticmethod
    def __additional__() -> Any:
        return Point

    if TYPE_CHECKING:

        def __init__(
            self, *, known: str | UnsetType = ..., **additional_properties: Point
        ) -> None: ...
