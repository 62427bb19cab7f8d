# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Open`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import Meta

from cvat_sdk._runtime.schema import OpenModel


class Open(OpenModel):
    """`Open` of the contract.

    Source: ``#/components/schemas/Open``
    """

    known: Annotated[str, Meta(max_length=3)]

    @staticmethod
    def _additional() -> Any:
        return Annotated[int, Meta(ge=0)]

    if TYPE_CHECKING:

        def __init__(self, known: str, **additional_properties: int) -> None: ...
