# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `UserIdentifiers`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class UserIdentifiers(Model):
    """A user, very briefly.

    Source: ``#/components/schemas/UserIdentifiers``
    """

    id: int
    """The user's id."""
    username: str
    """The name to log in with; letters, digits and `@ . + - _`."""
