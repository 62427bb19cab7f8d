# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `WebhookDeliveryRead`."""

from __future__ import annotations

import datetime
from typing import Any

from cvat_sdk._runtime.schema import Model


class WebhookDeliveryRead(Model):
    """A call of a webhook.

    Source: ``#/components/schemas/WebhookDeliveryRead``
    """

    id: int
    """The delivery's id."""
    webhook_id: int
    """The id of the webhook."""
    event: str
    """The event that the webhook was called for, such as `update:task` or `ping`."""
    status_code: int | None
    """The status of the response, or of the failure to get one; null before that."""
    redelivery: bool
    """Whether the call was repeated on request."""
    created_date: datetime.datetime
    """When the webhook was called."""
    updated_date: datetime.datetime
    """When the delivery was last changed."""
    changed_fields: str
    """The names of the changed fields, with commas between."""
    request: dict[str, Any]
    """The JSON object that was sent."""
    response: Any
    """The body of the response, usually as text."""
