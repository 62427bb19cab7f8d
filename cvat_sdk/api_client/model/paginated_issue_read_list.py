# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedIssueReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.issue_read import IssueRead


class PaginatedIssueReadList(Model):
    """One page of the matching issues.

    Source: ``#/components/schemas/PaginatedIssueReadList``
    """

    count: int
    """The number of matching issues on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[IssueRead]
    """The issues on this page."""
