# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The union `PetChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk._runtime.schema import OneOf
from cvat_sdk.api_client.model.blank_enum import BlankEnum
from cvat_sdk.api_client.model.kind import Kind

if TYPE_CHECKING:
    PetChoice: TypeAlias = "Kind | BlankEnum"
else:

    class PetChoice(OneOf):
        """`PetChoice` of the contract.

        Source: ``#/components/schemas/PetChoice``
        """

        @staticmethod
        def _variants():
            return (Kind, BlankEnum)
