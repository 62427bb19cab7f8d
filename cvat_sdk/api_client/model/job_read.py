# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `JobRead`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.chunk_type import ChunkType
from cvat_sdk.api_client.model.issues_summary import IssuesSummary
from cvat_sdk.api_client.model.job_stage import JobStage
from cvat_sdk.api_client.model.job_status import JobStatus
from cvat_sdk.api_client.model.job_type import JobType
from cvat_sdk.api_client.model.labels_summary import LabelsSummary
from cvat_sdk.api_client.model.operation_status import OperationStatus
from cvat_sdk.api_client.model.storage import Storage


class JobRead(Model):
    """A job: some frames of a task for one annotator.

    Source: ``#/components/schemas/JobRead``
    """

    url: str
    """The URL of the job in the API."""
    id: int
    """The job's id."""
    task_id: int
    """The id of the task."""
    project_id: int | None
    """The id of the task's project; null if it has none."""
    assignee: BasicUser | None
    """The user who works on the job; null if nobody does."""
    guide_id: int | None
    """The id of the guide of the task or project; null if it has none."""
    dimension: str
    """`2d` for images, `3d` for point clouds."""
    bug_tracker: str | None
    """The URL of the bug tracker of the task or project; null or empty if unset."""
    status: JobStatus
    """The stage, in the terms of old versions."""
    stage: JobStage
    """The stage of the work."""
    state: OperationStatus
    """How far the stage has got."""
    mode: str
    """`annotation` for images, `interpolation` for a video; empty in a task without data."""
    frame_count: int
    """The number of frames."""
    start_frame: int
    """The number of the first frame in the task."""
    stop_frame: int
    """The number of the last frame in the task."""
    data_chunk_size: int | None
    """The number of frames in a chunk."""
    data_compressed_chunk_type: ChunkType
    """How chunks of compressed frames are stored."""
    data_original_chunk_type: ChunkType
    """How chunks of original frames are stored."""
    created_date: datetime.datetime
    """When the job was created."""
    updated_date: datetime.datetime
    """When the job or its annotations were last changed."""
    issues: IssuesSummary
    """The issues of the job."""
    labels: LabelsSummary
    """The labels of the job."""
    type: JobType
    """What the job is for."""
    organization: int | None
    """The id of the task's organization; null for a personal task."""
    target_storage: Storage | None
    """Where exports of the task go."""
    source_storage: Storage | None
    """Where imports into the task come from."""
    assignee_updated_date: datetime.datetime | None
    """When the assignee last changed; null if nobody was assigned."""
    parent_job_id: int | None
    """The id of the job that this one is a replica of; null for other jobs."""
    consensus_replicas: int
    """The number of replicas of the job; 0 without consensus."""
