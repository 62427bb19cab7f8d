# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `CloudStorageContent`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.file_info import FileInfo


class CloudStorageContent(Model):
    """One page of the files and directories in a storage.

    Source: ``#/components/schemas/CloudStorageContent``
    """

    next: str | None
    """The `next_token` that continues the listing; null on the last page."""
    content: list[FileInfo]
    """The entries of this page."""
