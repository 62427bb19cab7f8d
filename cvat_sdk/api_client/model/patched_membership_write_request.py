# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedMembershipWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.role_enum import RoleEnum


class PatchedMembershipWriteRequest(Model):
    """The new role of a member.

    :param role: The role of the user in the organization.

    Source: ``#/components/schemas/PatchedMembershipWriteRequest``
    """

    role: RoleEnum | UnsetType = UNSET
    """The role of the user in the organization."""

    if TYPE_CHECKING:

        def __init__(self, *, role: RoleEnum | str | UnsetType = ...) -> None: ...
