# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `TasksSummary`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class TasksSummary(Model):
    """The number of a project's tasks, and where they are.

    Source: ``#/components/schemas/TasksSummary``
    """

    count: int
    """The number of tasks."""
    url: str
    """The URL that lists the tasks."""
