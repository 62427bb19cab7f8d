# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedJobWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.job_stage import JobStage
from cvat_sdk.api_client.model.operation_status import OperationStatus


class PatchedJobWriteRequest(Model):
    """The changes of a job; a field that is left out keeps its value.

    :param assignee: The id of the user who works on the job; null for nobody.
    :param stage: The stage of the work.
    :param state: How far the stage has got.

    Source: ``#/components/schemas/PatchedJobWriteRequest``
    """

    assignee: int | UnsetType | None = UNSET
    """The id of the user who works on the job; null for nobody."""
    stage: JobStage | UnsetType = UNSET
    """The stage of the work."""
    state: OperationStatus | UnsetType = UNSET
    """How far the stage has got."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            assignee: int | UnsetType | None = ...,
            stage: JobStage | str | UnsetType = ...,
            state: OperationStatus | str | UnsetType = ...,
        ) -> None: ...
