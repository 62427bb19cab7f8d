"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Owner(Model):
    """`Owner` of the contract.

    Source: ``#/components/schemas/Owner``
    """

    name: str
    boss: Owner | UnsetType = UNSET
    team: Team | UnsetType = UNSET


# Here, for these modules import this one.
from cvat_sdk.api_client.model.team import Team  # noqa: E402
