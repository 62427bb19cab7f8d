"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    JsonValue: TypeAlias = (
        "str | float | bool | list[JsonValue | None] | dict[str, JsonValue | None]"
    )
else:

    class JsonValue(OneOf):
        """Any JSON, said the long way.

        Source: ``#/components/schemas/JsonValue``
        """

        @staticmethod
        def __variants__():
            return (str, float, bool, list[JsonValue | None], dict[str, JsonValue | None])
