# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `QualityReportJobsSummary`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class QualityReportJobsSummary(Model):
    """The jobs that a report is about.

    Source: ``#/components/schemas/QualityReportJobsSummary``
    """

    total: int
    """The number of all jobs."""
    excluded: int
    """The number of jobs that the settings leave out."""
    not_checkable: int
    """The number of jobs without frames for validation."""
    included: int
    """The number of jobs in the report."""
