# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ClientEvents`."""

from __future__ import annotations

import datetime

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.event import Event


class ClientEvents(Model):
    """The events as the server recorded them.

    Source: ``#/components/schemas/ClientEvents``
    """

    events: list[Event]
    """The recorded events."""
    timestamp: datetime.datetime
    """When the client sent the events, by its clock."""
