"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class ThingChoice(OpenStrEnum):
    """`ThingChoice` of the contract.

    Source: ``#/components/schemas/Thing/properties/choice``
    """

    A = "a"
    B = "b"
