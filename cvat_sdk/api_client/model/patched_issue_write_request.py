# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedIssueWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model

if TYPE_CHECKING:
    from collections.abc import Sequence


class PatchedIssueWriteRequest(Model):
    """The changes of an issue; a field that is left out keeps its value.

    :param position: The place on the frame in pixels, as x and y of each point in turn.
    :param assignee: The id of the user who is to solve the issue; null for nobody.
    :param resolved: Whether the issue is solved.

    Source: ``#/components/schemas/PatchedIssueWriteRequest``
    """

    position: list[float] | UnsetType = UNSET
    """The place on the frame in pixels, as x and y of each point in turn."""
    assignee: int | UnsetType | None = UNSET
    """The id of the user who is to solve the issue; null for nobody."""
    resolved: bool | UnsetType = UNSET
    """Whether the issue is solved."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            position: Sequence[float] | UnsetType = ...,
            assignee: int | UnsetType | None = ...,
            resolved: bool | UnsetType = ...,
        ) -> None: ...
