# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabeledDataRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.labeled_image_request import LabeledImageRequest
from cvat_sdk.api_client.model.labeled_shape_request import LabeledShapeRequest
from cvat_sdk.api_client.model.labeled_track_request import LabeledTrackRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class LabeledDataRequest(Model):
    """The annotations that replace those of a task or job.

    :param version: Ignored by a CVAT server.
    :param tags: The tags of frames.
    :param shapes: The shapes on single frames.
    :param tracks: The objects over several frames.

    Source: ``#/components/schemas/LabeledDataRequest``
    """

    version: int | UnsetType = UNSET
    """Ignored by a CVAT server."""
    tags: list[LabeledImageRequest] | UnsetType = UNSET
    """The tags of frames."""
    shapes: list[LabeledShapeRequest] | UnsetType = UNSET
    """The shapes on single frames."""
    tracks: list[LabeledTrackRequest] | UnsetType = UNSET
    """The objects over several frames."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            version: int | UnsetType = ...,
            tags: Sequence[LabeledImageRequest | Mapping[str, Any]] | UnsetType = ...,
            shapes: Sequence[LabeledShapeRequest | Mapping[str, Any]] | UnsetType = ...,
            tracks: Sequence[LabeledTrackRequest | Mapping[str, Any]] | UnsetType = ...,
        ) -> None: ...
