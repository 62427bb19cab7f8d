# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `JobWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.frame_selection_method import FrameSelectionMethod
from cvat_sdk.api_client.model.job_stage import JobStage
from cvat_sdk.api_client.model.job_type import JobType
from cvat_sdk.api_client.model.operation_status import OperationStatus

if TYPE_CHECKING:
    from collections.abc import Sequence


class JobWriteRequest(Model):
    """A ground truth job to create for a task.

    :param assignee: The id of the user who works on the job; null for nobody.
    :param stage: The stage of the work.
    :param state: How far the stage has got.
    :param type: What the job is for; only `ground_truth` can be created.
    :param task_id: The id of the task.
    :param frame_selection_method: How the frames of the job are chosen.
    :param frame_count: The number of frames to choose with `random_uniform`.
    :param frame_share: The share of the task's frames to choose with `random_uniform`, from
        0 to 1.
    :param frames_per_job_count: The number of frames to choose from each job with
        `random_per_job`.
    :param frames_per_job_share: The share of each job's frames to choose with
        `random_per_job`, from 0 to 1.
    :param random_seed: The seed of the random choice, to repeat it.
    :param frames: The numbers of the frames to take with `manual`.

    Source: ``#/components/schemas/JobWriteRequest``
    """

    assignee: int | UnsetType | None = UNSET
    """The id of the user who works on the job; null for nobody."""
    stage: JobStage | UnsetType = UNSET
    """The stage of the work."""
    state: OperationStatus | UnsetType = UNSET
    """How far the stage has got."""
    type: JobType
    """What the job is for; only `ground_truth` can be created."""
    task_id: int
    """The id of the task."""
    frame_selection_method: FrameSelectionMethod | UnsetType = UNSET
    """How the frames of the job are chosen."""
    frame_count: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    """The number of frames to choose with `random_uniform`."""
    frame_share: float | UnsetType = UNSET
    """The share of the task's frames to choose with `random_uniform`, from 0 to 1."""
    frames_per_job_count: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    """The number of frames to choose from each job with `random_per_job`."""
    frames_per_job_share: float | UnsetType = UNSET
    """The share of each job's frames to choose with `random_per_job`, from 0 to 1."""
    random_seed: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    """The seed of the random choice, to repeat it."""
    frames: list[Annotated[int, Meta(ge=0)]] | UnsetType = UNSET
    """The numbers of the frames to take with `manual`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            type: JobType | str,
            task_id: int,
            *,
            assignee: int | UnsetType | None = ...,
            stage: JobStage | str | UnsetType = ...,
            state: OperationStatus | str | UnsetType = ...,
            frame_selection_method: FrameSelectionMethod | str | UnsetType = ...,
            frame_count: int | UnsetType = ...,
            frame_share: float | UnsetType = ...,
            frames_per_job_count: int | UnsetType = ...,
            frames_per_job_share: float | UnsetType = ...,
            random_seed: int | UnsetType = ...,
            frames: Sequence[int] | UnsetType = ...,
        ) -> None: ...
