# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `MembershipRead`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.role_enum import RoleEnum


class MembershipRead(Model):
    """A member of an organization.

    Source: ``#/components/schemas/MembershipRead``
    """

    id: int
    """The membership's id."""
    user: BasicUser
    """The user who is a member."""
    organization: int
    """The id of the organization."""
    is_active: bool
    """Whether the user has accepted the invitation."""
    joined_date: datetime.datetime | None
    """When the user joined; null before that."""
    role: RoleEnum
    """The role of the user in the organization."""
    invitation: str | None
    """The key of the invitation; null if there was none."""
