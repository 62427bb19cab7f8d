# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PetPage`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.pet import Pet


class PetPage(Model):
    """`PetPage` of the contract.

    Source: ``#/components/schemas/PetPage``
    """

    count: int
    results: list[Pet]
