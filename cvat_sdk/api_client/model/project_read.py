# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ProjectRead`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.job_status import JobStatus
from cvat_sdk.api_client.model.labels_summary import LabelsSummary
from cvat_sdk.api_client.model.storage import Storage
from cvat_sdk.api_client.model.tasks_summary import TasksSummary


class ProjectRead(Model):
    """A project: tasks that share their labels.

    Source: ``#/components/schemas/ProjectRead``
    """

    url: str
    """The URL of the project in the API."""
    id: int
    """The project's id."""
    name: str
    """The name of the project."""
    owner: BasicUser | None
    """The user who owns the project; null if that user was deleted."""
    assignee: BasicUser | None
    """The user who is in charge of the project; null if nobody is."""
    guide_id: int | None
    """The id of the project's guide; null if it has none."""
    bug_tracker: str
    """The URL of the project's bug tracker; empty if unset."""
    task_subsets: list[str]
    """The names of the subsets that the tasks are in."""
    created_date: datetime.datetime
    """When the project was created."""
    updated_date: datetime.datetime
    """When the project was last changed."""
    status: JobStatus
    """The stage of the work, in the terms of old versions."""
    dimension: str | None
    """`2d` for images, `3d` for point clouds; null in a project without tasks."""
    organization: int | None
    """The same as `organization_id`."""
    organization_id: int | None
    """The id of the organization; null for a personal project."""
    target_storage: Storage | None
    """Where exports go; null if unset."""
    source_storage: Storage | None
    """Where imports come from; null if unset."""
    tasks: TasksSummary
    """The tasks of the project."""
    labels: LabelsSummary
    """The labels of the project."""
    assignee_updated_date: datetime.datetime | None
    """When the assignee last changed; null if nobody was assigned."""
