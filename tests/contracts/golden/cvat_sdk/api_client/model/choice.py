# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The union `Choice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk._runtime.schema import OneOf
from cvat_sdk.api_client.model.circle import Circle
from cvat_sdk.api_client.model.square import Square

if TYPE_CHECKING:
    Choice: TypeAlias = "Square | Circle"
else:

    class Choice(OneOf):
        """One of two.

        Source: ``#/components/schemas/Choice``
        """

        @staticmethod
        def _variants():
            return (Square, Circle)
