# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `RegisterSerializerEx`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class RegisterSerializerEx(Model):
    """The account that was made.

    Source: ``#/components/schemas/RegisterSerializerEx``
    """

    _secrets = {"key": True}

    username: str
    """The name to log in with."""
    email: str
    """The email address."""
    first_name: str | UnsetType = UNSET
    """The given name."""
    last_name: str | UnsetType = UNSET
    """The family name."""
    email_verification_required: bool
    """Whether the email address has to be confirmed before logging in."""
    key: str | None
    """The token to authenticate with; null if the email address has to be confirmed."""
