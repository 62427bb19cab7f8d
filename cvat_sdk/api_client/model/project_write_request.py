# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ProjectWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.patched_label_request import PatchedLabelRequest
from cvat_sdk.api_client.model.storage_request import StorageRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ProjectWriteRequest(Model):
    """A project to create.

    :param name: The name of the project.
    :param labels: The labels of the project.
    :param owner_id: The id of the user who owns the project; the user who sends the request
        if left out.
    :param assignee_id: The id of the user who is in charge of the project; null for nobody.
    :param bug_tracker: The URL of the project's bug tracker.
    :param target_storage: Where exports go.
    :param source_storage: Where imports come from.

    Source: ``#/components/schemas/ProjectWriteRequest``
    """

    name: Annotated[str, Meta(min_length=1, max_length=256)]
    """The name of the project."""
    labels: list[PatchedLabelRequest] | UnsetType = UNSET
    """The labels of the project."""
    owner_id: int | UnsetType | None = UNSET
    """The id of the user who owns the project; the user who sends the request if left out."""
    assignee_id: int | UnsetType | None = UNSET
    """The id of the user who is in charge of the project; null for nobody."""
    bug_tracker: Annotated[str, Meta(max_length=2000)] | UnsetType = UNSET
    """The URL of the project's bug tracker."""
    target_storage: StorageRequest | UnsetType = UNSET
    """Where exports go."""
    source_storage: StorageRequest | UnsetType = UNSET
    """Where imports come from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            name: str,
            *,
            labels: Sequence[PatchedLabelRequest | Mapping[str, Any]] | UnsetType = ...,
            owner_id: int | UnsetType | None = ...,
            assignee_id: int | UnsetType | None = ...,
            bug_tracker: str | UnsetType = ...,
            target_storage: StorageRequest | Mapping[str, Any] | UnsetType = ...,
            source_storage: StorageRequest | Mapping[str, Any] | UnsetType = ...,
        ) -> None: ...
