# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedProjectWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.patched_label_request import PatchedLabelRequest
from cvat_sdk.api_client.model.storage_request import StorageRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PatchedProjectWriteRequest(Model):
    """The changes of a project; a field that is left out keeps its value.

    :param name: The name of the project.
    :param labels: Labels to add, change or delete; others stay.
    :param owner_id: The id of the user who owns the project.
    :param assignee_id: The id of the user who is in charge of the project; null for nobody.
    :param bug_tracker: The URL of the project's bug tracker.
    :param target_storage: Where exports go.
    :param source_storage: Where imports come from.
    :param organization_id: The id of the organization to move the project to; null for none.

    Source: ``#/components/schemas/PatchedProjectWriteRequest``
    """

    name: Annotated[str, Meta(min_length=1, max_length=256)] | UnsetType = UNSET
    """The name of the project."""
    labels: list[PatchedLabelRequest] | UnsetType = UNSET
    """Labels to add, change or delete; others stay."""
    owner_id: int | UnsetType | None = UNSET
    """The id of the user who owns the project."""
    assignee_id: int | UnsetType | None = UNSET
    """The id of the user who is in charge of the project; null for nobody."""
    bug_tracker: Annotated[str, Meta(max_length=2000)] | UnsetType = UNSET
    """The URL of the project's bug tracker."""
    target_storage: StorageRequest | UnsetType = UNSET
    """Where exports go."""
    source_storage: StorageRequest | UnsetType = UNSET
    """Where imports come from."""
    organization_id: int | UnsetType | None = UNSET
    """The id of the organization to move the project to; null for none."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | UnsetType = ...,
            labels: Sequence[PatchedLabelRequest | Mapping[str, Any]] | UnsetType = ...,
            owner_id: int | UnsetType | None = ...,
            assignee_id: int | UnsetType | None = ...,
            bug_tracker: str | UnsetType = ...,
            target_storage: StorageRequest | Mapping[str, Any] | UnsetType = ...,
            source_storage: StorageRequest | Mapping[str, Any] | UnsetType = ...,
            organization_id: int | UnsetType | None = ...,
        ) -> None: ...
