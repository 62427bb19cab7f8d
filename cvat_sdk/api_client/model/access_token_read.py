# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AccessTokenRead`."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser


class AccessTokenRead(Model):
    """An access token of the user, for `Authorization: Bearer`.

    Source: ``#/components/schemas/AccessTokenRead``
    """

    _secrets = {"value": True}

    id: int
    """The access token's id."""
    name: str
    """The name that the user gave it."""
    created_date: datetime.datetime
    """When the token was made."""
    updated_date: datetime.datetime
    """When the token was last changed."""
    expiry_date: datetime.datetime | None
    """When the token expires; null if it does not."""
    last_used_date: datetime.datetime | None
    """When the token was last used; null if it never was."""
    read_only: bool
    """Whether the token is refused for requests that change something."""
    owner: BasicUser
    """The user that the token authenticates."""
    value: str | UnsetType = UNSET
    """The secret token; only the response that creates it has this."""
