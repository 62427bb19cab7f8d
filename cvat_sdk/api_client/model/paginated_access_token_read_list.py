# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedAccessTokenReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.access_token_read import AccessTokenRead


class PaginatedAccessTokenReadList(Model):
    """One page of the matching access tokens.

    Source: ``#/components/schemas/PaginatedAccessTokenReadList``
    """

    count: int
    """The number of matching tokens on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[AccessTokenRead]
    """The tokens on this page."""
