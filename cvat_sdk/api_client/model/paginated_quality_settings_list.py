# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedQualitySettingsList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.quality_settings import QualitySettings


class PaginatedQualitySettingsList(Model):
    """One page of the matching quality settings.

    Source: ``#/components/schemas/PaginatedQualitySettingsList``
    """

    count: int
    """The number of matching settings on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[QualitySettings]
    """The settings on this page."""
