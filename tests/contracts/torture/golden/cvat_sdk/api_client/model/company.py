"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Company(Model):
    """`Company` of the contract.

    Source: ``#/components/schemas/Company``
    """

    name: str | UnsetType = UNSET
    staff: list[Person] | UnsetType = UNSET


# Here, for these modules import this one.
from cvat_sdk.api_client.model.person import Person  # noqa: E402
