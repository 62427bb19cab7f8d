# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabeledData`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.labeled_image import LabeledImage
from cvat_sdk.api_client.model.labeled_shape import LabeledShape
from cvat_sdk.api_client.model.labeled_track import LabeledTrack


class LabeledData(Model):
    """The annotations of a task or job.

    Source: ``#/components/schemas/LabeledData``
    """

    version: int
    """Always 0; it does not count changes."""
    tags: list[LabeledImage]
    """The tags of frames."""
    shapes: list[LabeledShape]
    """The shapes on single frames."""
    tracks: list[LabeledTrack]
    """The objects over several frames."""
