# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The union `Shape`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk._runtime.schema import OneOf
from cvat_sdk.api_client.model.choice import Choice

if TYPE_CHECKING:
    Shape: TypeAlias = "Choice | str"
else:

    class Shape(OneOf):
        """`Shape` of the contract.

        Source: ``#/components/schemas/Shape``
        """

        @staticmethod
        def _variants():
            return (Choice, str)
