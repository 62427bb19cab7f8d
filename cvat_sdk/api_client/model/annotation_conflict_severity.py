# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `AnnotationConflictSeverity`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class AnnotationConflictSeverity(OpenStrEnum):
    """How much a conflict counts.

    - `warning`: it is reported, but does not lower the quality
    - `error`: it lowers the quality

    Source: ``#/components/schemas/AnnotationConflictSeverity``
    """

    WARNING = "warning"
    """it is reported, but does not lower the quality"""
    ERROR = "error"
    """it lowers the quality"""
