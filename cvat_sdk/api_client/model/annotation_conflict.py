# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AnnotationConflict`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.annotation_conflict_severity import AnnotationConflictSeverity
from cvat_sdk.api_client.model.annotation_conflict_type import AnnotationConflictType
from cvat_sdk.api_client.model.annotation_id import AnnotationId


class AnnotationConflict(Model):
    """A difference between the annotations of a job and its ground truth.

    Source: ``#/components/schemas/AnnotationConflict``
    """

    id: int
    """The conflict's id."""
    frame: int
    """The number of the frame in the task."""
    type: AnnotationConflictType
    """How an annotation differs from the ground truth."""
    annotation_ids: list[AnnotationId]
    """The annotations in conflict: of the job, of the ground truth, or of both."""
    report_id: int
    """The id of the quality report."""
    severity: AnnotationConflictSeverity
    """How much a conflict counts."""
