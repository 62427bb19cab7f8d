# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `AnnotationConflictType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class AnnotationConflictType(OpenStrEnum):
    """How an annotation differs from the ground truth.

    - `missing_annotation`: the ground truth has an annotation that the job lacks
    - `extra_annotation`: the job has an annotation that the ground truth lacks
    - `mismatching_label`: the labels differ
    - `low_overlap`: the shapes match, but overlap too little
    - `mismatching_direction`: the points of a line are in the opposite order
    - `mismatching_attributes`: the values of attributes differ
    - `mismatching_groups`: the annotation is grouped with others
    - `covered_annotation`: other annotations hide this one

    Source: ``#/components/schemas/AnnotationConflictType``
    """

    MISSING_ANNOTATION = "missing_annotation"
    """the ground truth has an annotation that the job lacks"""
    EXTRA_ANNOTATION = "extra_annotation"
    """the job has an annotation that the ground truth lacks"""
    MISMATCHING_LABEL = "mismatching_label"
    """the labels differ"""
    LOW_OVERLAP = "low_overlap"
    """the shapes match, but overlap too little"""
    MISMATCHING_DIRECTION = "mismatching_direction"
    """the points of a line are in the opposite order"""
    MISMATCHING_ATTRIBUTES = "mismatching_attributes"
    """the values of attributes differ"""
    MISMATCHING_GROUPS = "mismatching_groups"
    """the annotation is grouped with others"""
    COVERED_ANNOTATION = "covered_annotation"
    """other annotations hide this one"""
