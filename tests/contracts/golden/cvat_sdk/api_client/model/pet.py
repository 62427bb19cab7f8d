# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Pet`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.kind import Kind
from cvat_sdk.api_client.model.level import Level
from cvat_sdk.api_client.model.other_name_x import OtherNameX
from cvat_sdk.api_client.model.pet_choice import PetChoice
from cvat_sdk.api_client.model.shape import Shape


class Pet(Model):
    """A pet, as it is read.

    Source: ``#/components/schemas/Pet``
    """

    id: int
    name: str
    kind: Kind
    """What a pet is."""
    owner: Person | None
    """Whose it is"""
    secret_word: str | UnsetType = UNSET
    choice: PetChoice | UnsetType | None = UNSET
    maybe: Level | UnsetType | None = UNSET
    """How much."""
    shape: Shape | UnsetType = UNSET
    like: OtherNameX | UnsetType = UNSET


# Here, for these modules import this one.
from cvat_sdk.api_client.model.person import Person  # noqa: E402
