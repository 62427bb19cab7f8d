# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedTaskReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.task_read import TaskRead


class PaginatedTaskReadList(Model):
    """One page of the matching tasks.

    Source: ``#/components/schemas/PaginatedTaskReadList``
    """

    count: int
    """The number of matching tasks on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[TaskRead]
    """The tasks on this page."""
