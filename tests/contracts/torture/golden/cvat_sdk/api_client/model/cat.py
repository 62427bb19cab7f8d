"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Cat(Model):
    """`Cat` of the contract.

    Source: ``#/components/schemas/Cat``
    """

    kind: str
    name: str | UnsetType = UNSET
    lives: int | UnsetType = UNSET
