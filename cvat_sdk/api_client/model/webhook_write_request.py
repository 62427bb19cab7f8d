# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `WebhookWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.events_enum import EventsEnum
from cvat_sdk.api_client.model.webhook_content_type import WebhookContentType
from cvat_sdk.api_client.model.webhook_type import WebhookType

if TYPE_CHECKING:
    from collections.abc import Sequence


class WebhookWriteRequest(Model):
    """A webhook to create, or what replaces one.

    :param target_url: The URL that is called.
    :param description: A description of the webhook.
    :param type: What the webhook belongs to.
    :param content_type: The media type of the calls.
    :param secret: The key for the HMAC in `X-Signature-256` of each call; never returned.
    :param is_active: Whether the webhook is called.
    :param enable_ssl: Whether the certificate of the target is verified.
    :param project_id: The id of the project of a webhook with the type `project`.
    :param events: The events that the webhook is called for.

    Source: ``#/components/schemas/WebhookWriteRequest``
    """

    _secrets = {"secret": True}

    target_url: Annotated[str, Meta(min_length=1, max_length=8192)]
    """The URL that is called."""
    description: Annotated[str, Meta(max_length=128)] | UnsetType = UNSET
    """A description of the webhook."""
    type: WebhookType
    """What the webhook belongs to."""
    content_type: WebhookContentType | UnsetType = UNSET
    """The media type of the calls."""
    secret: Annotated[str, Meta(max_length=64)] | UnsetType = UNSET
    """The key for the HMAC in `X-Signature-256` of each call; never returned."""
    is_active: bool | UnsetType = UNSET
    """Whether the webhook is called."""
    enable_ssl: bool | UnsetType = UNSET
    """Whether the certificate of the target is verified."""
    project_id: int | UnsetType | None = UNSET
    """The id of the project of a webhook with the type `project`."""
    events: list[EventsEnum]
    """The events that the webhook is called for."""

    if TYPE_CHECKING:

        def __init__(
            self,
            target_url: str,
            type: WebhookType | str,
            events: Sequence[EventsEnum | str],
            *,
            description: str | UnsetType = ...,
            content_type: WebhookContentType | str | UnsetType = ...,
            secret: str | UnsetType = ...,
            is_active: bool | UnsetType = ...,
            enable_ssl: bool | UnsetType = ...,
            project_id: int | UnsetType | None = ...,
        ) -> None: ...
