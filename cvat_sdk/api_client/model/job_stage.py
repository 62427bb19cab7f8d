# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `JobStage`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class JobStage(OpenStrEnum):
    """The stage of the work on a job.

    - `annotation`: the frames are annotated
    - `validation`: the annotations are reviewed
    - `acceptance`: the annotations are accepted

    Source: ``#/components/schemas/JobStage``
    """

    ANNOTATION = "annotation"
    """the frames are annotated"""
    VALIDATION = "validation"
    """the annotations are reviewed"""
    ACCEPTANCE = "acceptance"
    """the annotations are accepted"""
