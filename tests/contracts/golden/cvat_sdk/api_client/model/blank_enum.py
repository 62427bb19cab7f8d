# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `BlankEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class BlankEnum(OpenStrEnum):
    """`BlankEnum` of the contract.

    Source: ``#/components/schemas/BlankEnum``
    """

    EMPTY = ""
