# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `CommentsSummary`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class CommentsSummary(Model):
    """The number of an issue's comments, and where they are.

    Source: ``#/components/schemas/CommentsSummary``
    """

    count: int
    """The number of comments."""
    url: str
    """The URL that lists the comments."""
