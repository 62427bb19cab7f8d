# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedProjectReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.project_read import ProjectRead


class PaginatedProjectReadList(Model):
    """One page of the matching projects.

    Source: ``#/components/schemas/PaginatedProjectReadList``
    """

    count: int
    """The number of matching projects on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[ProjectRead]
    """The projects on this page."""
