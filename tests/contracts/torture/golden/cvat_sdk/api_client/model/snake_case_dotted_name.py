"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class SnakeCaseDottedName(Model):
    """`SnakeCaseDottedName` of the contract.

    Source: ``#/components/schemas/snake_case.dotted-name``
    """

    a: int | UnsetType = UNSET
