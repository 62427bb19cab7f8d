# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedJobReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.job_read import JobRead


class PaginatedJobReadList(Model):
    """One page of the matching jobs.

    Source: ``#/components/schemas/PaginatedJobReadList``
    """

    count: int
    """The number of matching jobs on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[JobRead]
    """The jobs on this page."""
