"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk.api_client.model.level import Level
from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    MingledLevelOrNumber: TypeAlias = Level | int
else:

    class MingledLevelOrNumber(OneOf):
        """`MingledLevelOrNumber` of the contract.

        Source: ``#/components/schemas/Mingled/properties/level_or_number``
        """

        @staticmethod
        def __variants__():
            return (Level, int)
