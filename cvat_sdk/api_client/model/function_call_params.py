# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FunctionCallParams`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk.runtime.model import Model


class FunctionCallParams(Model):
    """What a background call was made with.

    Source: ``#/components/schemas/FunctionCallParams``
    """

    id: str | None
    """The id of the function."""
    task: int | None
    """The number of the task."""
    threshold: float | None
    """The least confidence of an annotation that is kept."""
    job: int | UnsetType = UNSET
    """The number of the job, when only one job of the task is annotated."""
