# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Chapter`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.chapter_metadata import ChapterMetadata


class Chapter(Model):
    """A chapter of a video.

    Source: ``#/components/schemas/Chapter``
    """

    id: int
    """The number of the chapter in the video."""
    start: int
    """The first frame of the chapter."""
    stop: int
    """The last frame of the chapter."""
    metadata: ChapterMetadata
    """What the video says of the chapter."""
