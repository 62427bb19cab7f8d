# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Pet`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client import models


class Pet(Model):
    """A pet, as it is read.

    Source: ``#/components/schemas/Pet``
    """

    id: int
    name: str
    kind: models.Kind
    """What a pet is."""
    owner: models.Person | None
    """Whose it is"""
    secret_word: str | UnsetType = UNSET
    choice: models.PetChoice | UnsetType | None = UNSET
    maybe: models.Level | UnsetType | None = UNSET
    """How much."""
    shape: models.Shape | UnsetType = UNSET
    like: models.OtherNameX | UnsetType = UNSET
