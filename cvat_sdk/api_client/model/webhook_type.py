# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `WebhookType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class WebhookType(OpenStrEnum):
    """What a webhook belongs to.

    - `organization`: an organization
    - `project`: a project

    Source: ``#/components/schemas/WebhookType``
    """

    ORGANIZATION = "organization"
    """an organization"""
    PROJECT = "project"
    """a project"""
