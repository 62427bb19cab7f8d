# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Person`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client import models


class Person(Model):
    """`Person` of the contract.

    Source: ``#/components/schemas/Person``
    """

    name: str | UnsetType = UNSET
    pets: list[models.Pet] | UnsetType = UNSET
    friend: models.Person | UnsetType = UNSET
