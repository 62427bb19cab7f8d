# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `JobsSummary`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class JobsSummary(Model):
    """The number of a task's jobs, and where they are.

    Source: ``#/components/schemas/JobsSummary``
    """

    count: int
    """The number of jobs."""
    completed: int | None
    """The number of accepted and completed jobs."""
    validation: int | None
    """The number of jobs under review."""
    url: str
    """The URL that lists the jobs."""
