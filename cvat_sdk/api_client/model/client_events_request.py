# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ClientEventsRequest`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.event_request import EventRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ClientEventsRequest(Model):
    """Events of a client to record.

    :param events: The events, in the order of their time.
    :param previous_event: The last event that was sent before these, from which idle time is
        reckoned.
    :param timestamp: The time by the client's clock; the server shifts the events by its
        difference from its own.

    Source: ``#/components/schemas/ClientEventsRequest``
    """

    events: list[EventRequest] | UnsetType = UNSET
    """The events, in the order of their time."""
    previous_event: EventRequest | UnsetType | None = UNSET
    """The last event that was sent before these, from which idle time is reckoned."""
    timestamp: datetime.datetime
    """The time by the client's clock; the server shifts the events by its difference from its own.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            timestamp: datetime.datetime,
            *,
            events: Sequence[EventRequest | Mapping[str, Any]] | UnsetType = ...,
            previous_event: EventRequest | Mapping[str, Any] | UnsetType | None = ...,
        ) -> None: ...
