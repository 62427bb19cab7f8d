"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class More(Model):
    """`More` of the contract.

    Source: ``#/components/schemas/More``
    """

    n: int | UnsetType = UNSET
