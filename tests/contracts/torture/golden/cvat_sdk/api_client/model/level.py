"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenIntEnum


class Level(OpenIntEnum):
    """`Level` of the contract.

    Source: ``#/components/schemas/Level``
    """

    VALUE_MINUS_1 = -1
    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_10 = 10
