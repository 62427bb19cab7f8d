# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedInvitationReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.invitation_read import InvitationRead


class PaginatedInvitationReadList(Model):
    """One page of the matching invitations.

    Source: ``#/components/schemas/PaginatedInvitationReadList``
    """

    count: int
    """The number of matching invitations on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[InvitationRead]
    """The invitations on this page."""
