# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedOrganizationReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.organization_read import OrganizationRead


class PaginatedOrganizationReadList(Model):
    """One page of the matching organizations.

    Source: ``#/components/schemas/PaginatedOrganizationReadList``
    """

    count: int
    """The number of matching organizations on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[OrganizationRead]
    """The organizations on this page."""
