"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Guarded(Model):
    """`Guarded` of the contract.

    Source: ``#/components/schemas/Guarded``
    """

    __secrets__ = {"secret": None, "query": ("region",)}

    id: int | UnsetType = UNSET
    secret: str | UnsetType = UNSET
    query: str | UnsetType = UNSET
