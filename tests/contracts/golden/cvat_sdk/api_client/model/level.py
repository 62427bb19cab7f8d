# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `Level`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class Level(OpenStrEnum):
    """How much.

    Source: ``#/components/schemas/Level``
    """

    VALUE_1 = "1"
    VALUE_2 = "2"
    VALUE_1_ = "-1"
