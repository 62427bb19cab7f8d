"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Person(Model):
    """`Person` of the contract.

    Source: ``#/components/schemas/Person``
    """

    name: str | UnsetType = UNSET
    employer: Company | UnsetType = UNSET


# Here, for these modules import this one.
from cvat_sdk.api_client.model.company import Company  # noqa: E402
