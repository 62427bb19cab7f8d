# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `RequestDataOperation`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class RequestDataOperation(Model):
    """What background work does, and to what.

    Source: ``#/components/schemas/RequestDataOperation``
    """

    type: str
    """What is done, such as `export:dataset` or `create:task`."""
    target: str
    """What kind of object it is done to: `project`, `task` or `job`."""
    project_id: int | None
    """The id of the project."""
    task_id: int | None
    """The id of the task."""
    job_id: int | None
    """The id of the job."""
    format: str | UnsetType | None = UNSET
    """The name of the format of datasets."""
    function_id: str | UnsetType | None = UNSET
    """The id of the annotation function; only runs of functions have it."""
    lightweight: bool | UnsetType | None = UNSET
    """Whether a backup leaves out files that a cloud storage has."""
