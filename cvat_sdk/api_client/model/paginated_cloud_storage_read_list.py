# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedCloudStorageReadList`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.cloud_storage_read import CloudStorageRead


class PaginatedCloudStorageReadList(Model):
    """One page of the matching cloud storages.

    Source: ``#/components/schemas/PaginatedCloudStorageReadList``
    """

    count: int
    """The number of matching storages on all pages."""
    next: str | None
    """The URL of the next page; null on the last one."""
    previous: str | None
    """The URL of the previous page; null on the first one."""
    results: list[CloudStorageRead]
    """The storages on this page."""
