# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedMembershipReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.membership_read import MembershipRead


class PaginatedMembershipReadList(Model):
    """One page of the matching memberships.

    Source: ``#/components/schemas/PaginatedMembershipReadList``
    """

    count: int
    """The number of matching memberships on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[MembershipRead]
    """The memberships on this page."""
