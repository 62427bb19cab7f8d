# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `JobStatus`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class JobStatus(OpenStrEnum):
    """The stage of the work, in the terms of old versions.

    - `annotation`: the frames are annotated
    - `validation`: the annotations are reviewed
    - `completed`: the annotations are accepted

    Source: ``#/components/schemas/JobStatus``
    """

    ANNOTATION = "annotation"
    """the frames are annotated"""
    VALIDATION = "validation"
    """the annotations are reviewed"""
    COMPLETED = "completed"
    """the annotations are accepted"""
