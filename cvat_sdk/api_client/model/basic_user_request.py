# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `BasicUserRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class BasicUserRequest(Model):
    """A user of the server, in a request.

    :param username: The name to log in with; letters, digits and `@ . + - _`.
    :param first_name: The given name.
    :param last_name: The family name.

    Source: ``#/components/schemas/BasicUserRequest``
    """

    username: Annotated[str, Meta(pattern="^[\\w.@+-]+$", min_length=1, max_length=150)]
    """The name to log in with; letters, digits and `@ . + - _`."""
    first_name: Annotated[str, Meta(max_length=150)] | UnsetType = UNSET
    """The given name."""
    last_name: Annotated[str, Meta(max_length=150)] | UnsetType = UNSET
    """The family name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            username: str,
            *,
            first_name: str | UnsetType = ...,
            last_name: str | UnsetType = ...,
        ) -> None: ...
