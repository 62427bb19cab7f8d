# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FileInfo`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.file_info_type_enum import FileInfoTypeEnum


class FileInfo(Model):
    """A file or a directory in a storage.

    Source: ``#/components/schemas/FileInfo``
    """

    name: str
    """The name within the listed directory."""
    type: FileInfoTypeEnum
    """The type of an entry in a storage."""
    mime_type: str
    """The kind of content, such as `image`, or `DIR`."""
