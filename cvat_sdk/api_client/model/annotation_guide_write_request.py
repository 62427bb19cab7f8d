# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AnnotationGuideWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class AnnotationGuideWriteRequest(Model):
    """Instructions to write for a task or a project.

    :param task_id: The id of the task; give this or `project_id`.
    :param project_id: The id of the project; give this or `task_id`.
    :param markdown: The instructions as Markdown.

    Source: ``#/components/schemas/AnnotationGuideWriteRequest``
    """

    task_id: int | UnsetType | None = UNSET
    """The id of the task; give this or `project_id`."""
    project_id: int | UnsetType | None = UNSET
    """The id of the project; give this or `task_id`."""
    markdown: str | UnsetType = UNSET
    """The instructions as Markdown."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            task_id: int | UnsetType | None = ...,
            project_id: int | UnsetType | None = ...,
            markdown: str | UnsetType = ...,
        ) -> None: ...
