# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `QualityReportCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class QualityReportCreateRequest(Model):
    """What to calculate the quality of: a task or a project.

    :param task_id: The id of the task.
    :param project_id: The id of the project.

    Source: ``#/components/schemas/QualityReportCreateRequest``
    """

    task_id: int | UnsetType = UNSET
    """The id of the task."""
    project_id: int | UnsetType = UNSET
    """The id of the project."""

    if TYPE_CHECKING:

        def __init__(
            self, *, task_id: int | UnsetType = ..., project_id: int | UnsetType = ...
        ) -> None: ...
