"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class ExceptionModel(Model):
    """`ExceptionModel` of the contract.

    Source: ``#/components/schemas/exception``
    """

    message: str | UnsetType = UNSET
