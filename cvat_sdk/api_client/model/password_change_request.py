# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PasswordChangeRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from cvat_sdk._runtime.schema import Model


class PasswordChangeRequest(Model):
    """The old password of a user and a new one.

    :param old_password: The password until now.
    :param new_password1: The new password.
    :param new_password2: The new password once more.

    Source: ``#/components/schemas/PasswordChangeRequest``
    """

    _secrets = {"old_password": True, "new_password1": True, "new_password2": True}

    old_password: Annotated[str, Meta(min_length=1, max_length=128)]
    """The password until now."""
    new_password1: Annotated[str, Meta(min_length=1, max_length=128)]
    """The new password."""
    new_password2: Annotated[str, Meta(min_length=1, max_length=128)]
    """The new password once more."""

    if TYPE_CHECKING:

        def __init__(self, old_password: str, new_password1: str, new_password2: str) -> None: ...
