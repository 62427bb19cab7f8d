# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AnnotationGuideRead`."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class AnnotationGuideRead(Model):
    """The instructions for the annotators of a task or project.

    Source: ``#/components/schemas/AnnotationGuideRead``
    """

    id: int
    """The guide's id."""
    task_id: int | None
    """The id of the guide's task; null if it belongs to a project."""
    project_id: int | None
    """The id of the guide's project; null if it belongs to a task."""
    created_date: datetime.datetime | UnsetType = UNSET
    """When the guide was written."""
    updated_date: datetime.datetime | UnsetType = UNSET
    """When the guide was last changed."""
    markdown: str
    """The instructions as Markdown."""
