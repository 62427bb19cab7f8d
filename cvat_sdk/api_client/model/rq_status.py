# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `RqStatus`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.rq_status_state_enum import RqStatusStateEnum


class RqStatus(Model):
    """The state of the import of a task's data.

    Source: ``#/components/schemas/RqStatus``
    """

    state: RqStatusStateEnum
    """How far the import has got."""
    message: str
    """A sentence about the current step or the error."""
    progress: float
    """How much is done, at most 100."""
