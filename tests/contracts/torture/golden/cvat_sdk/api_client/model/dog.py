"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Dog(Model):
    """Barks.

    Source: ``#/components/schemas/Dog``
    """

    kind: str
    name: str | UnsetType = UNSET
    bark: bool
