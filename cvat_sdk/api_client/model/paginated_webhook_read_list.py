# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedWebhookReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.webhook_read import WebhookRead


class PaginatedWebhookReadList(Model):
    """One page of the matching webhooks.

    Source: ``#/components/schemas/PaginatedWebhookReadList``
    """

    count: int
    """The number of matching webhooks on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[WebhookRead]
    """The webhooks on this page."""
