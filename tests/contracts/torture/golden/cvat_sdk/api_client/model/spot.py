"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk.api_client.model.pin import Pin
from cvat_sdk.api_client.model.point import Point
from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    Spot: TypeAlias = Point | Pin
else:

    class Spot(OneOf):
        """A pin has all that a point has.

        Source: ``#/components/schemas/Spot``
        """

        @staticmethod
        def __variants__():
            return (Point, Pin)
