# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedConsensusSettingsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class PatchedConsensusSettingsRequest(Model):
    """The changes of consensus settings; a field that is left out keeps its value.

    :param iou_threshold: How much two shapes must overlap to be taken for the same object,
        from 0 to 1.
    :param quorum: The share of replicas that must agree on an annotation, from 0 to 1.

    Source: ``#/components/schemas/PatchedConsensusSettingsRequest``
    """

    iou_threshold: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """How much two shapes must overlap to be taken for the same object, from 0 to 1."""
    quorum: Annotated[float, Meta(ge=0, le=1)] | UnsetType = UNSET
    """The share of replicas that must agree on an annotation, from 0 to 1."""

    if TYPE_CHECKING:

        def __init__(
            self, *, iou_threshold: float | UnsetType = ..., quorum: float | UnsetType = ...
        ) -> None: ...
