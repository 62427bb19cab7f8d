# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedAnnotationGuideWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class PatchedAnnotationGuideWriteRequest(Model):
    """The changes of a guide; a field that is left out keeps its value.

    :param task_id: The id of the guide's task.
    :param project_id: The id of the guide's project.
    :param markdown: The instructions as Markdown.

    Source: ``#/components/schemas/PatchedAnnotationGuideWriteRequest``
    """

    task_id: int | UnsetType | None = UNSET
    """The id of the guide's task."""
    project_id: int | UnsetType | None = UNSET
    """The id of the guide's project."""
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
