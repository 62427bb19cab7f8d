# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedCommentReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.comment_read import CommentRead


class PaginatedCommentReadList(Model):
    """One page of the matching comments.

    Source: ``#/components/schemas/PaginatedCommentReadList``
    """

    count: int
    """The number of matching comments on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[CommentRead]
    """The comments on this page."""
