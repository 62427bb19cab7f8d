# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PasswordResetConfirmRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from cvat_sdk._runtime.schema import Model


class PasswordResetConfirmRequest(Model):
    """A new password, with what the email about the reset holds.

    :param new_password1: The new password.
    :param new_password2: The new password once more.
    :param uid: The encoded id of the user, from the link in the email.
    :param token: The secret from the link in the email.

    Source: ``#/components/schemas/PasswordResetConfirmRequest``
    """

    _secrets = {"new_password1": True, "new_password2": True, "token": True}

    new_password1: Annotated[str, Meta(min_length=1, max_length=128)]
    """The new password."""
    new_password2: Annotated[str, Meta(min_length=1, max_length=128)]
    """The new password once more."""
    uid: Annotated[str, Meta(min_length=1)]
    """The encoded id of the user, from the link in the email."""
    token: Annotated[str, Meta(min_length=1)]
    """The secret from the link in the email."""

    if TYPE_CHECKING:

        def __init__(
            self, new_password1: str, new_password2: str, uid: str, token: str
        ) -> None: ...
