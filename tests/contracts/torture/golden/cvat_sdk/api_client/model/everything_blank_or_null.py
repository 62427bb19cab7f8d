"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk.api_client.model.blank_enum import BlankEnum
from cvat_sdk.api_client.model.color import Color
from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    EverythingBlankOrNull: TypeAlias = Color | BlankEnum
else:

    class EverythingBlankOrNull(OneOf):
        """`EverythingBlankOrNull` of the contract.

        Source: ``#/components/schemas/Everything/properties/blank_or_null``
        """

        @staticmethod
        def __variants__():
            return (Color, BlankEnum)
