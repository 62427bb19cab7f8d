# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ConsensusMergeCreateRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class ConsensusMergeCreateRequest(Model):
    """What to merge the replicas of: a task or one of its jobs.

    :param task_id: The id of the task; all its jobs are merged.
    :param job_id: The id of the annotation job whose replicas are merged.

    Source: ``#/components/schemas/ConsensusMergeCreateRequest``
    """

    task_id: int | UnsetType = UNSET
    """The id of the task; all its jobs are merged."""
    job_id: int | UnsetType = UNSET
    """The id of the annotation job whose replicas are merged."""

    if TYPE_CHECKING:

        def __init__(
            self, *, task_id: int | UnsetType = ..., job_id: int | UnsetType = ...
        ) -> None: ...
