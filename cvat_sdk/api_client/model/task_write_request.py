# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `TaskWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.patched_label_request import PatchedLabelRequest
from cvat_sdk.api_client.model.storage_request import StorageRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class TaskWriteRequest(Model):
    """A task to create; its data is sent in requests of their own.

    :param name: The name of the task.
    :param project_id: The id of the project, whose labels the task then has; null for none.
    :param owner_id: The id of the user who owns the task; the user who sends the request if
        left out.
    :param assignee_id: The id of the user who is in charge of the task; null for nobody.
    :param bug_tracker: The URL of the task's bug tracker.
    :param overlap: The number of frames that a job shares with the next one; null for the
        default.
    :param segment_size: The number of frames of a job; 0 for one job with all frames.
    :param labels: The labels of a task without a project.
    :param subset: The subset of the project that the task is in, such as `train`.
    :param target_storage: Where exports go.
    :param source_storage: Where imports come from.
    :param consensus_replicas: The number of replicas of each job, at least 2; 0 for no
        consensus.

    Source: ``#/components/schemas/TaskWriteRequest``
    """

    name: Annotated[str, Meta(min_length=1, max_length=256)]
    """The name of the task."""
    project_id: int | UnsetType | None = UNSET
    """The id of the project, whose labels the task then has; null for none."""
    owner_id: int | UnsetType | None = UNSET
    """The id of the user who owns the task; the user who sends the request if left out."""
    assignee_id: int | UnsetType | None = UNSET
    """The id of the user who is in charge of the task; null for nobody."""
    bug_tracker: Annotated[str, Meta(max_length=2000)] | UnsetType = UNSET
    """The URL of the task's bug tracker."""
    overlap: Annotated[int, Meta(ge=0, le=2147483647)] | UnsetType | None = UNSET
    """The number of frames that a job shares with the next one; null for the default."""
    segment_size: Annotated[int, Meta(ge=0, le=2147483647)] | UnsetType = UNSET
    """The number of frames of a job; 0 for one job with all frames."""
    labels: list[PatchedLabelRequest] | UnsetType = UNSET
    """The labels of a task without a project."""
    subset: Annotated[str, Meta(max_length=64)] | UnsetType = UNSET
    """The subset of the project that the task is in, such as `train`."""
    target_storage: StorageRequest | UnsetType = UNSET
    """Where exports go."""
    source_storage: StorageRequest | UnsetType = UNSET
    """Where imports come from."""
    consensus_replicas: Annotated[int, Meta(ge=0)] | UnsetType = UNSET
    """The number of replicas of each job, at least 2; 0 for no consensus."""

    if TYPE_CHECKING:

        def __init__(
            self,
            name: str,
            *,
            project_id: int | UnsetType | None = ...,
            owner_id: int | UnsetType | None = ...,
            assignee_id: int | UnsetType | None = ...,
            bug_tracker: str | UnsetType = ...,
            overlap: int | UnsetType | None = ...,
            segment_size: int | UnsetType = ...,
            labels: Sequence[PatchedLabelRequest | Mapping[str, Any]] | UnsetType = ...,
            subset: str | UnsetType = ...,
            target_storage: StorageRequest | Mapping[str, Any] | UnsetType = ...,
            source_storage: StorageRequest | Mapping[str, Any] | UnsetType = ...,
            consensus_replicas: int | UnsetType = ...,
        ) -> None: ...
