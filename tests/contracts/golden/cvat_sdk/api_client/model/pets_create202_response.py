# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PetsCreate202Response`."""

from __future__ import annotations

from uuid import UUID

from cvat_sdk._runtime.schema import Model


class PetsCreate202Response(Model):
    """`PetsCreate202Response` of the contract.

    Source: ``#/components/schemas/PetsCreate202Response``
    """

    job: UUID
