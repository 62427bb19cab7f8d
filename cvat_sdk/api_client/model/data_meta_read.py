# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `DataMetaRead`."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.chapter import Chapter
from cvat_sdk.api_client.model.frame_meta import FrameMeta
from cvat_sdk.api_client.model.storage_type import StorageType


class DataMetaRead(Model):
    """What is known of the frames of a task or job.

    Source: ``#/components/schemas/DataMetaRead``
    """

    chapters: list[Chapter] | UnsetType | None = UNSET
    """The chapters of a video; null for images."""
    chunks_updated_date: datetime.datetime | None
    """When the chunks last changed; null in a task without data."""
    chunk_size: int | None
    """The number of frames in a chunk."""
    size: int
    """The number of frames."""
    image_quality: int
    """The JPEG quality of compressed frames in percent."""
    start_frame: int
    """The first frame taken from the source."""
    stop_frame: int
    """The last frame taken from the source."""
    frame_filter: str
    """Which frames are taken, such as `step=5` for every fifth; empty for all."""
    frames: list[FrameMeta] | None
    """The size and name of each frame; a video has one entry for all its frames."""
    deleted_frames: list[int]
    """The numbers of the frames that are marked as deleted."""
    included_frames: list[int] | None
    """The numbers of the frames that belong to the job; null if all do."""
    storage: StorageType
    """Where the server keeps the source files."""
    cloud_storage_id: int | None
    """The id of the cloud storage with the source files; null if they are elsewhere."""
