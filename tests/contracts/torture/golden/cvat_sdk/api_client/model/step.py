"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cvat_sdk.api_client.model.point import Point
from cvat_sdk._runtime.schema import OneOf

if TYPE_CHECKING:
    Step: TypeAlias = "Point | Walk"
else:

    class Step(OneOf):
        """`Step` of the contract.

        Source: ``#/components/schemas/Step``
        """

        @staticmethod
        def __variants__():
            return (Point, Walk)


# Here, for these modules import this one.
from cvat_sdk.api_client.model.walk import Walk  # noqa: E402
