# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `TaskFileRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime.schema import FileInput, Model


class TaskFileRequest(Model):
    """The backup of a task.

    :param task_file: The ZIP archive that an export of a backup made.

    Source: ``#/components/schemas/TaskFileRequest``
    """

    task_file: FileInput
    """The ZIP archive that an export of a backup made."""

    if TYPE_CHECKING:

        def __init__(self, task_file: FileInput) -> None: ...
