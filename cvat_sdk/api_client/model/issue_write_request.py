# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `IssueWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model

if TYPE_CHECKING:
    from collections.abc import Sequence


class IssueWriteRequest(Model):
    """An issue to raise on a frame.

    :param frame: The number of the frame in the task.
    :param position: The place on the frame in pixels, as x and y of each point in turn.
    :param job: The id of the job.
    :param assignee: The id of the user who is to solve the issue; null for nobody.
    :param message: The text of the first comment.
    :param resolved: Whether the issue is solved.

    Source: ``#/components/schemas/IssueWriteRequest``
    """

    frame: Annotated[int, Meta(ge=0, le=2147483647)]
    """The number of the frame in the task."""
    position: list[float]
    """The place on the frame in pixels, as x and y of each point in turn."""
    job: int
    """The id of the job."""
    assignee: int | UnsetType | None = UNSET
    """The id of the user who is to solve the issue; null for nobody."""
    message: Annotated[str, Meta(min_length=1)]
    """The text of the first comment."""
    resolved: bool | UnsetType = UNSET
    """Whether the issue is solved."""

    if TYPE_CHECKING:

        def __init__(
            self,
            frame: int,
            position: Sequence[float],
            job: int,
            message: str,
            *,
            assignee: int | UnsetType | None = ...,
            resolved: bool | UnsetType = ...,
        ) -> None: ...
