# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `QualityReportTarget`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class QualityReportTarget(OpenStrEnum):
    """What a quality report is about.

    - `job`: a job
    - `task`: a task and its jobs
    - `project`: a project and its tasks

    Source: ``#/components/schemas/QualityReportTarget``
    """

    JOB = "job"
    """a job"""
    TASK = "task"
    """a task and its jobs"""
    PROJECT = "project"
    """a project and its tasks"""
