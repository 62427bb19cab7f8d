# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `QualitySettings`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.quality_point_size_base import QualityPointSizeBase
from cvat_sdk.api_client.model.quality_target_metric import QualityTargetMetric


class QualitySettings(Model):
    """How annotations are compared with the ground truth.

    Source: ``#/components/schemas/QualitySettings``
    """

    id: int
    """The id of the settings."""
    task_id: int | None
    """The id of the task; null in the settings of a project."""
    project_id: int | None
    """The id of the project; null in the settings of a task."""
    job_filter: str
    """A JSON Logic expression for the jobs to compare; empty for all."""
    inherit: bool
    """Whether a task takes the settings of its project."""
    target_metric: QualityTargetMetric
    """The figure that decides whether the quality suffices."""
    target_metric_threshold: float
    """The least value of the target metric that suffices, from 0 to 1."""
    max_validations_per_job: int
    """How many times a job may be checked when it is completed; 0 for no limit."""
    iou_threshold: float
    """How much two shapes must overlap to match, from 0 to 1."""
    oks_sigma: float
    """How far points may be from each other to match, relative to `point_size_base`."""
    point_size_base: QualityPointSizeBase
    """What the distance of points is relative to."""
    line_thickness: float
    """The thickness of lines, relative to the square root of the image's area."""
    low_overlap_threshold: float
    """How much two shapes must overlap not to be a warning, from 0 to 1."""
    compare_line_orientation: bool
    """Whether the direction of lines is compared."""
    line_orientation_threshold: float
    """How much better a reversed line must match to be a warning, from 0 to 1."""
    compare_groups: bool
    """Whether groups are compared."""
    group_match_threshold: float
    """How many members of two groups must match for the groups to, from 0 to 1."""
    check_covered_annotations: bool
    """Whether annotations that others hide are reported."""
    object_visibility_threshold: float
    """How much of an annotation must be visible not to count as covered, from 0 to 1."""
    panoptic_comparison: bool
    """Whether only the visible parts of masks and polygons are compared."""
    compare_attributes: bool
    """Whether the values of attributes are compared."""
    empty_is_annotated: bool
    """Whether frames without annotations count as annotated correctly where the ground truth has
    none either.
    """
    created_date: datetime.datetime
    """When the settings were made."""
    updated_date: datetime.datetime
    """When the settings were last changed."""
