# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `ChunkType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class ChunkType(OpenStrEnum):
    """How the frames of a chunk are stored.

    - `video`: a video
    - `imageset`: an archive of images
    - `list`: single images

    Source: ``#/components/schemas/ChunkType``
    """

    VIDEO = "video"
    """a video"""
    IMAGESET = "imageset"
    """an archive of images"""
    LIST = "list"
    """single images"""
