# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedJobDataMetaWriteRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model

if TYPE_CHECKING:
    from collections.abc import Sequence


class PatchedJobDataMetaWriteRequest(Model):
    """The changes of a job's data.

    :param deleted_frames: The numbers of all frames to mark as deleted; those not listed are
        restored.

    Source: ``#/components/schemas/PatchedJobDataMetaWriteRequest``
    """

    deleted_frames: list[Annotated[int, Meta(ge=0)]] | UnsetType = UNSET
    """The numbers of all frames to mark as deleted; those not listed are restored."""

    if TYPE_CHECKING:

        def __init__(self, *, deleted_frames: Sequence[int] | UnsetType = ...) -> None: ...
