# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedQualityReportList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.quality_report import QualityReport


class PaginatedQualityReportList(Model):
    """One page of the matching quality reports.

    Source: ``#/components/schemas/PaginatedQualityReportList``
    """

    count: int
    """The number of matching reports on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[QualityReport]
    """The reports on this page."""
