"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class EverythingInlineEnumOrNull(OpenStrEnum):
    """`EverythingInlineEnumOrNull` of the contract.

    Source: ``#/components/schemas/Everything/properties/inline_enum_or_null``
    """

    ON = "on"
    OFF = "off"
