# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `BasicUser`."""

from __future__ import annotations

from cvat_sdk.runtime.model import Model


class BasicUser(Model):
    """A user of the server.

    Source: ``#/components/schemas/BasicUser``
    """

    url: str
    """The user's address in the API."""
    id: int
    """The user's number."""
    username: str
    """The name to log in with; letters, digits and `@ . + - _`."""
    first_name: str
    """The given name, or an empty text."""
    last_name: str
    """The family name, or an empty text."""
