"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Faded(Model):
    """`Faded` of the contract.

    Deprecated.

    Source: ``#/components/schemas/Faded``
    """

    __deprecated__ = ("stale",)

    fresh: str | UnsetType = UNSET
    stale: str | UnsetType = UNSET
    """Use `fresh`"""
