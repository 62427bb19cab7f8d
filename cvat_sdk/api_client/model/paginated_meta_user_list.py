# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedMetaUserList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.meta_user import MetaUser


class PaginatedMetaUserList(Model):
    """One page of the matching users.

    Source: ``#/components/schemas/PaginatedMetaUserList``
    """

    count: int
    """The number of matching users on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[MetaUser]
    """The users on this page."""
