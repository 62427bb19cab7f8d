# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `QualityReportTasksSummary` by its other name, `QualityReportSummaryTasks`."""

from cvat_sdk.api_client.model.quality_report_tasks_summary import (
    QualityReportTasksSummary as QualityReportSummaryTasks,
)

__all__ = ["QualityReportSummaryTasks"]
