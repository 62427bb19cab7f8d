"""Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from cvat_sdk.runtime.model import Model


class BasicUser(Model):
    """A user of the server.

    Source: ``#/components/schemas/BasicUser``
    """

    url: str
    """The user's address in the API."""
    id: int
    """The user's number."""
    username: Annotated[str, Meta(pattern=r"^[\w.@+-]+$", min_length=1, max_length=150)]
    """The name to log in with; letters, digits and `@ . + - _`."""
    first_name: Annotated[str, Meta(max_length=150)]
    """The given name, or an empty text."""
    last_name: Annotated[str, Meta(max_length=150)]
    """The family name, or an empty text."""
