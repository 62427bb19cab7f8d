# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PasswordResetSerializerExRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from cvat_sdk._runtime.schema import Model


class PasswordResetSerializerExRequest(Model):
    """The account whose password is to be reset.

    :param email: The email address of the account.

    Source: ``#/components/schemas/PasswordResetSerializerExRequest``
    """

    email: Annotated[str, Meta(min_length=1)]
    """The email address of the account."""

    if TYPE_CHECKING:

        def __init__(self, email: str) -> None: ...
