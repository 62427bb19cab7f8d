# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PetsList404Response`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class PetsList404Response(Model):
    """`PetsList404Response` of the contract.

    Source: ``#/components/schemas/PetsList404Response``
    """

    detail: str | UnsetType = UNSET
