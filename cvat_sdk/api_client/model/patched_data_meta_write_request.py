# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedDataMetaWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model

if TYPE_CHECKING:
    from collections.abc import Sequence


class PatchedDataMetaWriteRequest(Model):
    """The changes of a task's data; a field that is left out keeps its value.

    :param deleted_frames: The numbers of all frames to mark as deleted; those not listed are
        restored.
    :param cloud_storage_id: The id of the cloud storage to read the source files from.

    Source: ``#/components/schemas/PatchedDataMetaWriteRequest``
    """

    deleted_frames: list[Annotated[int, Meta(ge=0)]] | UnsetType = UNSET
    """The numbers of all frames to mark as deleted; those not listed are restored."""
    cloud_storage_id: int | UnsetType | None = UNSET
    """The id of the cloud storage to read the source files from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            deleted_frames: Sequence[int] | UnsetType = ...,
            cloud_storage_id: int | UnsetType | None = ...,
        ) -> None: ...
