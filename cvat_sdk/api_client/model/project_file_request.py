# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ProjectFileRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime.schema import FileInput, Model


class ProjectFileRequest(Model):
    """The backup of a project.

    :param project_file: The ZIP archive that an export of a backup made.

    Source: ``#/components/schemas/ProjectFileRequest``
    """

    project_file: FileInput
    """The ZIP archive that an export of a backup made."""

    if TYPE_CHECKING:

        def __init__(self, project_file: FileInput) -> None: ...
