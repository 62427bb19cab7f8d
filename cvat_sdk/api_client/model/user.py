# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `User`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model


class User(Model):
    """A user of the server, with all fields.

    Source: ``#/components/schemas/User``
    """

    url: str
    """The URL of the user in the API."""
    id: int
    """The user's id."""
    username: str
    """The name to log in with; letters, digits and `@ . + - _`."""
    first_name: str
    """The given name, or an empty string."""
    last_name: str
    """The family name, or an empty string."""
    email: str
    """The email address, or an empty string."""
    groups: list[str]
    """The groups, such as `admin`, `user` or `worker`, that give the user rights on the server."""
    is_staff: bool
    """Whether the user may use the administration site."""
    is_superuser: bool
    """Whether the user has all rights."""
    is_active: bool
    """Whether the user may log in."""
    last_login: datetime.datetime | None
    """When the user last logged in; null if never."""
    date_joined: datetime.datetime
    """When the account was made."""
    has_analytics_access: bool
    """Whether the user may see the analytics of the server."""
