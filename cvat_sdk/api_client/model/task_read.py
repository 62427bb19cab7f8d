# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `TaskRead`."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.chunk_type import ChunkType
from cvat_sdk.api_client.model.job_status import JobStatus
from cvat_sdk.api_client.model.jobs_summary import JobsSummary
from cvat_sdk.api_client.model.labels_summary import LabelsSummary
from cvat_sdk.api_client.model.storage import Storage


class TaskRead(Model):
    """A task: images or a video to annotate. The fields about data are left out until the task has
    some.

    Source: ``#/components/schemas/TaskRead``
    """

    url: str
    """The URL of the task in the API."""
    id: int
    """The task's id."""
    name: str
    """The name of the task."""
    project_id: int | None
    """The id of the project; null if the task has none."""
    mode: str
    """`annotation` for images, `interpolation` for a video; empty until the task has data."""
    owner: BasicUser | None
    """The user who owns the task; null if that user was deleted."""
    assignee: BasicUser | None
    """The user who is in charge of the task; null if nobody is."""
    bug_tracker: str
    """The URL of the task's bug tracker; empty if unset."""
    created_date: datetime.datetime
    """When the task was created."""
    updated_date: datetime.datetime
    """When the task was last changed."""
    overlap: int | None
    """The number of frames that a job shares with the next one; null until the task has data."""
    segment_size: int
    """The number of frames of a job; 0 until the task has data."""
    status: JobStatus
    """The stage of the work, in the terms of old versions."""
    data_chunk_size: int | UnsetType | None = UNSET
    """The number of frames in a chunk."""
    data_original_chunk_type: ChunkType | UnsetType = UNSET
    """How chunks of original frames are stored."""
    data_compressed_chunk_type: ChunkType | UnsetType = UNSET
    """How chunks of compressed frames are stored."""
    data_cloud_storage_id: int | UnsetType | None = UNSET
    """The id of the cloud storage with the source files; null if they are elsewhere."""
    guide_id: int | None
    """The id of the task's guide; null if it has none."""
    size: int | UnsetType = UNSET
    """The number of frames."""
    image_quality: int | UnsetType = UNSET
    """The JPEG quality of compressed frames in percent."""
    data: int | UnsetType = UNSET
    """The id of the task's data."""
    dimension: str
    """`2d` for images, `3d` for point clouds."""
    subset: str
    """The subset of the project that the task is in, such as `train`; empty if unset."""
    organization_id: int | None
    """The id of the organization; null for a personal task."""
    organization: int | None
    """The same as `organization_id`."""
    target_storage: Storage | None
    """Where exports go; null if unset."""
    source_storage: Storage | None
    """Where imports come from; null if unset."""
    jobs: JobsSummary
    """The jobs of the task."""
    labels: LabelsSummary
    """The labels of the task."""
    assignee_updated_date: datetime.datetime | None
    """When the assignee last changed; null if nobody was assigned."""
    validation_mode: str | None
    """How the task is validated, `gt` or `gt_pool`; null if it is not."""
    consensus_enabled: bool
    """Whether the jobs of the task have replicas."""
