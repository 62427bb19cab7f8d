# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `QualityReportJobsSummary` by its other name, `QualityReportSummaryJobs`."""

from cvat_sdk.api_client.model.quality_report_jobs_summary import (
    QualityReportJobsSummary as QualityReportSummaryJobs,
)

__all__ = ["QualityReportSummaryJobs"]
