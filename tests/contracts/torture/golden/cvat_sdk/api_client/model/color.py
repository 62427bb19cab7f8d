"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class Color(OpenStrEnum):
    """A color.

    Source: ``#/components/schemas/Color``
    """

    RED = "red"
    GREEN = "green"
    DARK_BLUE = "dark-blue"
