# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FunctionCallParams`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class FunctionCallParams(Model):
    """The parameters of a background call.

    Source: ``#/components/schemas/FunctionCallParams``
    """

    id: str | None
    """The id of the function."""
    task: int | None
    """The id of the task."""
    threshold: float | None
    """The minimum confidence of the annotations to keep."""
    job: int | UnsetType = UNSET
    """The id of the job, if only one job of the task is annotated."""
