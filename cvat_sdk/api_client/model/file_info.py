# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FileInfo`."""

from __future__ import annotations

from cvat_sdk.api_client.model.file_info_type_enum import FileInfoTypeEnum
from cvat_sdk.runtime.model import Model


class FileInfo(Model):
    """A file or a directory in a storage.

    Source: ``#/components/schemas/FileInfo``
    """

    name: str
    """The name within the directory listed."""
    type: FileInfoTypeEnum
    """What an entry of a storage is."""
    mime_type: str
    """The kind of content, such as `image`, or `DIR`."""
