# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `QualityReport`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.quality_report_summary import QualityReportSummary
from cvat_sdk.api_client.model.quality_report_target import QualityReportTarget


class QualityReport(Model):
    """How well annotations agree with the ground truth.

    Source: ``#/components/schemas/QualityReport``
    """

    id: int
    """The report's id."""
    job_id: int | None
    """The id of the job; null in the report of a task or project."""
    task_id: int | None
    """The id of the task; null in the report of a project."""
    project_id: int | None
    """The id of the project; null if the task has none."""
    parent_id: int | None
    """The id of the report that this one is part of; null for a report on its own."""
    target: QualityReportTarget
    """What the report is about."""
    summary: QualityReportSummary
    """The figures of the report."""
    created_date: datetime.datetime
    """When the report was made."""
    target_last_updated: datetime.datetime
    """When the annotations were last changed before the report."""
    gt_last_updated: datetime.datetime | None
    """When the ground truth was last changed before the report; null in the report of a project."""
    assignee: BasicUser | None
    """The assignee at the time of the report; null if there was none."""
