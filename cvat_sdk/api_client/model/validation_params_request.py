# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ValidationParamsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.frame_selection_method import FrameSelectionMethod
from cvat_sdk.api_client.model.validation_mode import ValidationMode

if TYPE_CHECKING:
    from collections.abc import Sequence


class ValidationParamsRequest(Model):
    """How a task is validated, and with which frames.

    :param mode: How the task is validated.
    :param frame_selection_method: How the frames with ground truth are chosen.
    :param random_seed: The seed of the random choice, to repeat it.
    :param frames: The names of the files to take with `manual`.
    :param frame_count: The number of frames to choose with `random_uniform`.
    :param frame_share: The share of the frames to choose with `random_uniform`, from 0 to 1.
    :param frames_per_job_count: The number of frames to choose from, or of honeypots to put
        into, each job.
    :param frames_per_job_share: The share of a job's frames to choose, or to add as
        honeypots, from 0 to 1.

    Source: ``#/components/schemas/ValidationParamsRequest``
    """

    mode: ValidationMode
    """How the task is validated."""
    frame_selection_method: FrameSelectionMethod
    """How the frames with ground truth are chosen."""
    random_seed: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    """The seed of the random choice, to repeat it."""
    frames: list[Annotated[str, Meta(min_length=1, max_length=1024)]] | UnsetType = UNSET
    """The names of the files to take with `manual`."""
    frame_count: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    """The number of frames to choose with `random_uniform`."""
    frame_share: float | UnsetType = UNSET
    """The share of the frames to choose with `random_uniform`, from 0 to 1."""
    frames_per_job_count: Annotated[int, Meta(ge=1)] | UnsetType = UNSET
    """The number of frames to choose from, or of honeypots to put into, each job."""
    frames_per_job_share: float | UnsetType = UNSET
    """The share of a job's frames to choose, or to add as honeypots, from 0 to 1."""

    if TYPE_CHECKING:

        def __init__(
            self,
            mode: ValidationMode | str,
            frame_selection_method: FrameSelectionMethod | str,
            *,
            random_seed: int | UnsetType = ...,
            frames: Sequence[str] | UnsetType = ...,
            frame_count: int | UnsetType = ...,
            frame_share: float | UnsetType = ...,
            frames_per_job_count: int | UnsetType = ...,
            frames_per_job_share: float | UnsetType = ...,
        ) -> None: ...
