# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FunctionCall`."""

from __future__ import annotations

import datetime

from cvat_sdk.api_client.model.function_call_params import FunctionCallParams
from cvat_sdk.runtime.model import Model


class FunctionCall(Model):
    """The state of a function that runs, or ran, in the background.

    Source: ``#/components/schemas/FunctionCall``
    """

    id: str
    """The id to ask for the state with. It is the same for every run on a task; `enqueued` tells
    runs apart.
    """
    function: FunctionCallParams
    """What was called, and on what."""
    status: str | None
    """One of queued, started, finished, failed; also deferred, scheduled, stopped or canceled."""
    progress: int | None
    """Per cent done; null until the first update."""
    enqueued: datetime.datetime | None
    """When the call was accepted."""
    started: datetime.datetime | None
    """When the function began."""
    ended: datetime.datetime | None
    """When the function finished or failed."""
    exc_info: str | None
    """What went wrong; it may tell of an earlier run while this one is queued."""
