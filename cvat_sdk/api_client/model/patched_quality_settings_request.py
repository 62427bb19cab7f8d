# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedQualitySettingsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.quality_point_size_base import QualityPointSizeBase
from cvat_sdk.api_client.model.quality_target_metric import QualityTargetMetric


class PatchedQualitySettingsRequest(Model):
    """The changes of quality settings; a field that is left out keeps its value.

    :param job_filter: A JSON Logic expression for the jobs to compare; empty for all.
    :param inherit: Whether a task takes the settings of its project.
    :param target_metric: The figure that decides whether the quality suffices.
    :param target_metric_threshold: The least value of the target metric that suffices, from
        0 to 1.
    :param max_validations_per_job: How many times a job may be checked when it is completed;
        0 for no limit.
    :param iou_threshold: How much two shapes must overlap to match, from 0 to 1.
    :param oks_sigma: How far points may be from each other to match, relative to
        `point_size_base`.
    :param point_size_base: What the distance of points is relative to.
    :param line_thickness: The thickness of lines, relative to the square root of the image's
        area.
    :param low_overlap_threshold: How much two shapes must overlap not to be a warning, from
        0 to 1.
    :param compare_line_orientation: Whether the direction of lines is compared.
    :param line_orientation_threshold: How much better a reversed line must match to be a
        warning, from 0 to 1.
    :param compare_groups: Whether groups are compared.
    :param group_match_threshold: How many members of two groups must match for the groups
        to, from 0 to 1.
    :param check_covered_annotations: Whether annotations that others hide are reported.
    :param object_visibility_threshold: How much of an annotation must be visible not to
        count as covered, from 0 to 1.
    :param panoptic_comparison: Whether only the visible parts of masks and polygons are
        compared.
    :param compare_attributes: Whether the values of attributes are compared.
    :param empty_is_annotated: Whether frames without annotations count as annotated
        correctly where the ground truth has none either.

    Source: ``#/components/schemas/PatchedQualitySettingsRequest``
    """

    job_filter: Annotated[str, Meta(max_length=1024)] | UnsetType = UNSET
    """A JSON Logic expression for the jobs to compare; empty for all."""
    inherit: bool | UnsetType = UNSET
    """Whether a task takes the settings of its project."""
    target_metric: QualityTargetMetric | UnsetType = UNSET
    """The figure that decides whether the quality suffices."""
    target_metric_threshold: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """The least value of the target metric that suffices, from 0 to 1."""
    max_validations_per_job: Annotated[int, Meta(ge=0, le=2147483647)] | UnsetType = UNSET
    """How many times a job may be checked when it is completed; 0 for no limit."""
    iou_threshold: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """How much two shapes must overlap to match, from 0 to 1."""
    oks_sigma: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """How far points may be from each other to match, relative to `point_size_base`."""
    point_size_base: QualityPointSizeBase | UnsetType = UNSET
    """What the distance of points is relative to."""
    line_thickness: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """The thickness of lines, relative to the square root of the image's area."""
    low_overlap_threshold: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """How much two shapes must overlap not to be a warning, from 0 to 1."""
    compare_line_orientation: bool | UnsetType = UNSET
    """Whether the direction of lines is compared."""
    line_orientation_threshold: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """How much better a reversed line must match to be a warning, from 0 to 1."""
    compare_groups: bool | UnsetType = UNSET
    """Whether groups are compared."""
    group_match_threshold: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """How many members of two groups must match for the groups to, from 0 to 1."""
    check_covered_annotations: bool | UnsetType = UNSET
    """Whether annotations that others hide are reported."""
    object_visibility_threshold: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """How much of an annotation must be visible not to count as covered, from 0 to 1."""
    panoptic_comparison: bool | UnsetType = UNSET
    """Whether only the visible parts of masks and polygons are compared."""
    compare_attributes: bool | UnsetType = UNSET
    """Whether the values of attributes are compared."""
    empty_is_annotated: bool | UnsetType = UNSET
    """Whether frames without annotations count as annotated correctly where the ground truth has
    none either.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            job_filter: str | UnsetType = ...,
            inherit: bool | UnsetType = ...,
            target_metric: QualityTargetMetric | str | UnsetType = ...,
            target_metric_threshold: float | UnsetType = ...,
            max_validations_per_job: int | UnsetType = ...,
            iou_threshold: float | UnsetType = ...,
            oks_sigma: float | UnsetType = ...,
            point_size_base: QualityPointSizeBase | str | UnsetType = ...,
            line_thickness: float | UnsetType = ...,
            low_overlap_threshold: float | UnsetType = ...,
            compare_line_orientation: bool | UnsetType = ...,
            line_orientation_threshold: float | UnsetType = ...,
            compare_groups: bool | UnsetType = ...,
            group_match_threshold: float | UnsetType = ...,
            check_covered_annotations: bool | UnsetType = ...,
            object_visibility_threshold: float | UnsetType = ...,
            panoptic_comparison: bool | UnsetType = ...,
            compare_attributes: bool | UnsetType = ...,
            empty_is_annotated: bool | UnsetType = ...,
        ) -> None: ...
