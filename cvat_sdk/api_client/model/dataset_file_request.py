# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `DatasetFileRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime.schema import FileInput, Model


class DatasetFileRequest(Model):
    """A dataset to import into a project.

    :param dataset_file: The file, in the format that the request names.

    Source: ``#/components/schemas/DatasetFileRequest``
    """

    dataset_file: FileInput
    """The file, in the format that the request names."""

    if TYPE_CHECKING:

        def __init__(self, dataset_file: FileInput) -> None: ...
