# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedRequestList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.request import Request


class PaginatedRequestList(Model):
    """One page of the matching requests.

    Source: ``#/components/schemas/PaginatedRequestList``
    """

    count: int
    """The number of matching requests on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[Request]
    """The requests on this page."""
