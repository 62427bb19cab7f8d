# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Request`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.request_data_operation import RequestDataOperation
from cvat_sdk.api_client.model.request_status import RequestStatus
from cvat_sdk.api_client.model.user_identifiers import UserIdentifiers


class Request(Model):
    """The state of background work, such as an export.

    Source: ``#/components/schemas/Request``
    """

    status: RequestStatus
    """How far the work has got; only this says whether it has ended."""
    message: str
    """The name of the current step, or the error of work that failed."""
    id: str
    """The id of the request."""
    operation: RequestDataOperation
    """What is done, and to what."""
    progress: float | None
    """The progress from 0 to 1; null or 0 if the work does not report it."""
    created_date: datetime.datetime
    """When the work was requested."""
    started_date: datetime.datetime | None
    """When the work was begun; null before that."""
    finished_date: datetime.datetime | None
    """When the work ended; null before that."""
    expiry_date: datetime.datetime | None
    """When the request and its result are removed; null while the work goes on."""
    owner: UserIdentifiers
    """The user who requested the work."""
    result_url: str | None
    """The URL of the exported file; null if there is none to download."""
    result_id: int | None
    """The id of the project or task made from a backup; null for other work."""
