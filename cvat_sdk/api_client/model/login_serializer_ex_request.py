# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LoginSerializerExRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class LoginSerializerExRequest(Model):
    """The credentials of a user; give a name or an email address.

    :param username: The name to log in with.
    :param email: The email address of the user.
    :param password: The password of the user.

    Source: ``#/components/schemas/LoginSerializerExRequest``
    """

    _secrets = {"password": True}

    username: str | UnsetType = UNSET
    """The name to log in with."""
    email: str | UnsetType = UNSET
    """The email address of the user."""
    password: Annotated[str, Meta(min_length=1)]
    """The password of the user."""

    if TYPE_CHECKING:

        def __init__(
            self, password: str, *, username: str | UnsetType = ..., email: str | UnsetType = ...
        ) -> None: ...
