# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedWebhookDeliveryReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.webhook_delivery_read import WebhookDeliveryRead


class PaginatedWebhookDeliveryReadList(Model):
    """One page of the matching deliveries.

    Source: ``#/components/schemas/PaginatedWebhookDeliveryReadList``
    """

    count: int
    """The number of matching deliveries on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[WebhookDeliveryRead]
    """The deliveries on this page."""
