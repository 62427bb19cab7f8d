# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `InvitationRead`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_organization import BasicOrganization
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.role_enum import RoleEnum


class InvitationRead(Model):
    """An invitation to an organization.

    Source: ``#/components/schemas/InvitationRead``
    """

    key: str
    """The key that identifies the invitation."""
    created_date: datetime.datetime
    """When the invitation was sent."""
    owner: BasicUser | None
    """The user who invited; null if that user was deleted."""
    role: RoleEnum
    """The role that the invited user gets."""
    user: BasicUser
    """The invited user."""
    organization: int
    """The id of the organization."""
    expired: bool | None
    """Whether the invitation has expired; null if the server needs no confirmation."""
    organization_info: BasicOrganization
    """The organization, briefly."""
