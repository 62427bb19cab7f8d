# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `IssueRead`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.comments_summary import CommentsSummary


class IssueRead(Model):
    """An issue that a reviewer raised on a frame.

    Source: ``#/components/schemas/IssueRead``
    """

    id: int
    """The issue's id."""
    frame: int
    """The number of the frame in the task."""
    position: list[float]
    """The place on the frame in pixels, as x and y of each point in turn."""
    job: int
    """The id of the job."""
    owner: BasicUser | None
    """The user who raised the issue; null if that user was deleted."""
    assignee: BasicUser | None
    """The user who is to solve the issue; null if nobody is."""
    created_date: datetime.datetime | None
    """When the issue was raised."""
    updated_date: datetime.datetime | None
    """When the issue was last changed."""
    resolved: bool
    """Whether the issue is solved."""
    comments: CommentsSummary
    """The comments on the issue."""
