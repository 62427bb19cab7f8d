# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AnnotationFileRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime.schema import FileInput, Model


class AnnotationFileRequest(Model):
    """A file of annotations to import.

    :param annotation_file: The file, in the format that the request names.

    Source: ``#/components/schemas/AnnotationFileRequest``
    """

    annotation_file: FileInput
    """The file, in the format that the request names."""

    if TYPE_CHECKING:

        def __init__(self, annotation_file: FileInput) -> None: ...
