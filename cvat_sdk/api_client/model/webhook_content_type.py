# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `WebhookContentType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class WebhookContentType(OpenStrEnum):
    """The media type that a webhook sends.

    Source: ``#/components/schemas/WebhookContentType``
    """

    APPLICATION_JSON = "application/json"
