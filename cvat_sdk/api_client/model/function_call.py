# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FunctionCall`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.function_call_params import FunctionCallParams


class FunctionCall(Model):
    """The state of a background call of a function.

    Source: ``#/components/schemas/FunctionCall``
    """

    id: str
    """The id of the request. It is the same for every run on a task; `enqueued` distinguishes them.
    """
    function: FunctionCallParams
    """The function and its parameters."""
    status: str | None
    """One of queued, started, finished, failed; also deferred, scheduled, stopped or canceled."""
    progress: int | None
    """The progress in percent; null until the first update."""
    enqueued: datetime.datetime | None
    """When the call was accepted."""
    started: datetime.datetime | None
    """When the function started."""
    ended: datetime.datetime | None
    """When the function finished or failed."""
    exc_info: str | None
    """The error of the failed run, or of an earlier one while this one is queued."""
