# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `CommentRead`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser


class CommentRead(Model):
    """A comment on an issue.

    Source: ``#/components/schemas/CommentRead``
    """

    id: int
    """The comment's id."""
    issue: int
    """The id of the issue."""
    owner: BasicUser | None
    """The user who wrote the comment; null if that user was deleted."""
    message: str
    """The text of the comment."""
    created_date: datetime.datetime
    """When the comment was written."""
    updated_date: datetime.datetime
    """When the comment was last changed."""
