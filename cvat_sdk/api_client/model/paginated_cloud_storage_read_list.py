# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PaginatedCloudStorageReadList`."""

from __future__ import annotations

from cvat_sdk.api_client.model.cloud_storage_read import CloudStorageRead
from cvat_sdk.runtime.model import Model


class PaginatedCloudStorageReadList(Model):
    """One page of the cloud storages that match.

    Source: ``#/components/schemas/PaginatedCloudStorageReadList``
    """

    count: int
    """How many match, on all pages."""
    next: str | None
    """The address of the next page; null on the last one."""
    previous: str | None
    """The address of the page before; null on the first one."""
    results: list[CloudStorageRead]
    """The storages on this page."""
