# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `BasicUser`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class BasicUser(Model):
    """A user of the server.

    Source: ``#/components/schemas/BasicUser``
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
