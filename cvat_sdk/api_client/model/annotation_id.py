# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AnnotationId`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.annotation_conflict_annotation_type import (
    AnnotationConflictAnnotationType,
)
from cvat_sdk.api_client.model.shape_type import ShapeType


class AnnotationId(Model):
    """An annotation in a quality report.

    Source: ``#/components/schemas/AnnotationId``
    """

    obj_id: int
    """The id of the tag, shape or track."""
    job_id: int
    """The id of the job that holds the annotation."""
    type: AnnotationConflictAnnotationType
    """What kind of annotation is in conflict."""
    shape_type: ShapeType | None
    """The type of the shape or track; null for a tag."""
