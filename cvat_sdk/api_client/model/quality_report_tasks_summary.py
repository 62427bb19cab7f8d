# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `QualityReportTasksSummary`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class QualityReportTasksSummary(Model):
    """The tasks that a report is about.

    Source: ``#/components/schemas/QualityReportTasksSummary``
    """

    total: int
    """The number of all tasks."""
    custom: int
    """The number of tasks with settings of their own."""
    not_configured: int
    """The number of tasks without ground truth."""
    excluded: int
    """The number of tasks that the settings leave out."""
    included: int
    """The number of tasks in the report."""
