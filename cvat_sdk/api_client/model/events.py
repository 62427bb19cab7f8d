# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Events`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.events_enum import EventsEnum
from cvat_sdk.api_client.model.webhook_type import WebhookType


class Events(Model):
    """The events that a webhook can be called for.

    Source: ``#/components/schemas/Events``
    """

    webhook_type: WebhookType
    """The type of the webhooks; `all` if the request names none."""
    events: list[EventsEnum]
    """The events that webhooks of the type can have."""
