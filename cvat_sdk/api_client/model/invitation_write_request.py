# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `InvitationWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.role_enum import RoleEnum


class InvitationWriteRequest(Model):
    """A user to invite to the organization of the request.

    :param role: The role that the invited user gets.
    :param email: The email address of the user; an account is made for an unknown one.

    Source: ``#/components/schemas/InvitationWriteRequest``
    """

    role: RoleEnum
    """The role that the invited user gets."""
    email: Annotated[str, Meta(min_length=1)]
    """The email address of the user; an account is made for an unknown one."""

    if TYPE_CHECKING:

        def __init__(self, role: RoleEnum | str, email: str) -> None: ...
