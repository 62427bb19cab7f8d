# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AssetWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime.schema import FileInput, Model


class AssetWriteRequest(Model):
    """A file to upload for a guide.

    :param guide_id: The id of the guide that shows the file.
    :param file: A JPEG, PNG, WebP, GIF or PDF file.

    Source: ``#/components/schemas/AssetWriteRequest``
    """

    guide_id: int
    """The id of the guide that shows the file."""
    file: FileInput
    """A JPEG, PNG, WebP, GIF or PDF file."""

    if TYPE_CHECKING:

        def __init__(self, guide_id: int, file: FileInput) -> None: ...
