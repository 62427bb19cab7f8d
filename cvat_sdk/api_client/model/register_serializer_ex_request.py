# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `RegisterSerializerExRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class RegisterSerializerExRequest(Model):
    """An account to make.

    :param username: The name to log in with.
    :param email: The email address.
    :param password1: The password.
    :param password2: The password once more.
    :param first_name: The given name.
    :param last_name: The family name.

    Source: ``#/components/schemas/RegisterSerializerExRequest``
    """

    _secrets = {"password1": True, "password2": True}

    username: Annotated[str, Meta(min_length=5, max_length=150)]
    """The name to log in with."""
    email: Annotated[str, Meta(min_length=1, max_length=254)] | UnsetType = UNSET
    """The email address."""
    password1: Annotated[str, Meta(min_length=1)]
    """The password."""
    password2: Annotated[str, Meta(min_length=1)]
    """The password once more."""
    first_name: Annotated[str, Meta(min_length=1, max_length=150)] | UnsetType = UNSET
    """The given name."""
    last_name: Annotated[str, Meta(min_length=1, max_length=150)] | UnsetType = UNSET
    """The family name."""

    if TYPE_CHECKING:

        def __init__(
            self,
            username: str,
            password1: str,
            password2: str,
            *,
            email: str | UnsetType = ...,
            first_name: str | UnsetType = ...,
            last_name: str | UnsetType = ...,
        ) -> None: ...
