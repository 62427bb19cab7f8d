# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FunctionCallRequest`."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk.api_client.model.label_mapping_entry_request import LabelMappingEntryRequest
from cvat_sdk.runtime.model import Model


class FunctionCallRequest(Model):
    """A function to run in the background on a task or on one of its jobs.

    :param function: The id of the function.
    :param task: The number of the task to annotate.
    :param job: The number of the job, to annotate only that one.
    :param quality: The quality of the images handed to the function.
    :param max_distance: For re-identification, the farthest apart two shapes of a track may
        be.
    :param threshold: The least confidence of an annotation to keep.
    :param cleanup: Whether to remove the annotations that are there before.
    :param conv_mask_to_poly: Whether to turn masks into polygons.
    :param mapping: What each label of the function becomes in the task.

    Source: ``#/components/schemas/FunctionCallRequest``
    """

    function: Annotated[str, Meta(min_length=1)]
    """The id of the function."""
    task: int
    """The number of the task to annotate."""
    job: int | UnsetType = UNSET
    """The number of the job, to annotate only that one."""
    quality: Any | UnsetType = UNSET
    """The quality of the images handed to the function."""
    max_distance: int | UnsetType = UNSET
    """For re-identification, the farthest apart two shapes of a track may be."""
    threshold: float | UnsetType = UNSET
    """The least confidence of an annotation to keep."""
    cleanup: bool | UnsetType = UNSET
    """Whether to remove the annotations that are there before."""
    conv_mask_to_poly: bool | UnsetType = UNSET
    """Whether to turn masks into polygons."""
    mapping: dict[str, LabelMappingEntryRequest] | UnsetType = UNSET
    """What each label of the function becomes in the task."""
