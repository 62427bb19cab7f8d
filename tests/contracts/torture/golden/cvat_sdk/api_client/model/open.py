"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType, field

from cvat_sdk._runtime.schema import OpenModel


class Open(OpenModel):
    """`Open` of the contract.

    Source: ``#/components/schemas/Open``
    """

    known: int
    other_name: str | UnsetType = field(default=UNSET, name="other-name")

    if TYPE_CHECKING:

        def __init__(
            self, *, known: int, other_name: str | UnsetType = ..., **additional_properties: Any
        ) -> None: ...
