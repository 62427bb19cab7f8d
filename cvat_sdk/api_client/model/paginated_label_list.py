# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedLabelList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.label import Label


class PaginatedLabelList(Model):
    """One page of the matching labels.

    Source: ``#/components/schemas/PaginatedLabelList``
    """

    count: int
    """The number of matching labels on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[Label]
    """The labels on this page."""
