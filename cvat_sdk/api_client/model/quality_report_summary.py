# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `QualityReportSummary`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.quality_report_jobs_summary import QualityReportJobsSummary
from cvat_sdk.api_client.model.quality_report_tasks_summary import QualityReportTasksSummary


class QualityReportSummary(Model):
    """The figures of a quality report.

    Source: ``#/components/schemas/QualityReportSummary``
    """

    total_frames: int
    """The number of all frames."""
    frame_count: int | UnsetType = UNSET
    """The same as `validation_frames`, for old clients."""
    validation_frames: int
    """The number of frames that were compared."""
    frame_share: float | UnsetType = UNSET
    """The same as `validation_frame_share`, for old clients."""
    validation_frame_share: float
    """The share of frames that were compared, from 0 to 1."""
    conflict_count: int
    """The number of conflicts."""
    warning_count: int
    """The number of conflicts that are warnings."""
    error_count: int
    """The number of conflicts that are errors."""
    conflicts_by_type: dict[str, int]
    """The number of conflicts of each type."""
    valid_count: int
    """The number of annotations that agree with the ground truth."""
    ds_count: int
    """The number of annotations in the compared jobs."""
    gt_count: int
    """The number of annotations in the ground truth."""
    total_count: int
    """The number of annotations in both, those that match counted once."""
    accuracy: float
    """The share of agreeing annotations among all of both, from 0 to 1."""
    precision: float
    """The share of agreeing annotations among those of the jobs, from 0 to 1."""
    recall: float
    """The share of agreeing annotations among those of the ground truth, from 0 to 1."""
    tasks: QualityReportTasksSummary | UnsetType = UNSET
    """The tasks in the report of a project."""
    jobs: QualityReportJobsSummary | UnsetType = UNSET
    """The jobs in the report of a task or project."""
