# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedInvitationWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.role_enum import RoleEnum


class PatchedInvitationWriteRequest(Model):
    """The changes of an invitation; a field that is left out keeps its value.

    :param role: The role that the invited user gets.
    :param email: The email address of the user.

    Source: ``#/components/schemas/PatchedInvitationWriteRequest``
    """

    role: RoleEnum | UnsetType = UNSET
    """The role that the invited user gets."""
    email: Annotated[str, Meta(min_length=1)] | UnsetType = UNSET
    """The email address of the user."""

    if TYPE_CHECKING:

        def __init__(
            self, *, role: RoleEnum | str | UnsetType = ..., email: str | UnsetType = ...
        ) -> None: ...
