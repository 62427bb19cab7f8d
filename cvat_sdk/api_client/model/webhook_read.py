# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `WebhookRead`."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser
from cvat_sdk.api_client.model.events_enum import EventsEnum
from cvat_sdk.api_client.model.webhook_content_type import WebhookContentType
from cvat_sdk.api_client.model.webhook_type import WebhookType


class WebhookRead(Model):
    """A URL that the server calls when something happens.

    Source: ``#/components/schemas/WebhookRead``
    """

    id: int
    """The webhook's id."""
    url: str
    """The URL of the webhook in the API."""
    target_url: str
    """The URL that is called."""
    description: str
    """A description of the webhook; empty if unset."""
    type: WebhookType
    """What the webhook belongs to."""
    content_type: WebhookContentType
    """The media type of the calls."""
    is_active: bool
    """Whether the webhook is called."""
    enable_ssl: bool
    """Whether the certificate of the target is verified."""
    created_date: datetime.datetime
    """When the webhook was created."""
    updated_date: datetime.datetime
    """When the webhook was last changed."""
    owner: BasicUser | None
    """The user who owns the webhook; null if that user was deleted."""
    project_id: int | None
    """The id of the project; null if it belongs to an organization."""
    organization: int | None
    """The id of the organization; null if there is none."""
    events: list[EventsEnum]
    """The events that the webhook is called for."""
    last_status: int | UnsetType = UNSET
    """The status of the last delivery; left out until there is one."""
    last_delivery_date: datetime.datetime | UnsetType = UNSET
    """When the last delivery was made; left out until there is one."""
