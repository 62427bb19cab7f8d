"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk.api_client.model.shape_circle import ShapeCircle
from cvat_sdk.api_client.model.shape_square import ShapeSquare
from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    Shape: TypeAlias = ShapeCircle | ShapeSquare | str
else:

    class Shape(OneOf):
        """`Shape` of the contract.

        Source: ``#/components/schemas/Shape``
        """

        @staticmethod
        def __variants__():
            return (ShapeCircle, ShapeSquare, str)
