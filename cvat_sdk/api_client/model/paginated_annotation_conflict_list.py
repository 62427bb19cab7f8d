# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedAnnotationConflictList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.annotation_conflict import AnnotationConflict


class PaginatedAnnotationConflictList(Model):
    """One page of the matching conflicts.

    Source: ``#/components/schemas/PaginatedAnnotationConflictList``
    """

    count: int
    """The number of matching conflicts on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[AnnotationConflict]
    """The conflicts on this page."""
