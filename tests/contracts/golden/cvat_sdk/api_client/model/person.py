# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Person`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Person(Model):
    """`Person` of the contract.

    Source: ``#/components/schemas/Person``
    """

    name: str | UnsetType = UNSET
    pets: list[Pet] | UnsetType = UNSET
    friend: Person | UnsetType = UNSET


# Here, for these modules import this one.
from cvat_sdk.api_client.model.pet import Pet  # noqa: E402
