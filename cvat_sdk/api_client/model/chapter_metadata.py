# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ChapterMetadata`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class ChapterMetadata(Model):
    """What a video says of a chapter.

    Source: ``#/components/schemas/ChapterMetadata``
    """

    title: str | UnsetType = UNSET
    """The title of the chapter."""
