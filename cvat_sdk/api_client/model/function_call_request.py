# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `FunctionCallRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.label_mapping_entry_request import LabelMappingEntryRequest

if TYPE_CHECKING:
    from collections.abc import Mapping


class FunctionCallRequest(Model):
    """A function to run in the background on a task or on one of its jobs.

    :param function: The id of the function.
    :param task: The id of the task to annotate.
    :param job: The id of the job, to annotate only that one.
    :param quality: The quality of the images passed to the function.
    :param max_distance: For re-identification, the maximum distance between two shapes of a
        track.
    :param threshold: The minimum confidence of the annotations to keep.
    :param cleanup: Whether to remove the existing annotations first.
    :param conv_mask_to_poly: Whether to turn masks into polygons.
    :param mapping: The task's label for each label of the function.

    Source: ``#/components/schemas/FunctionCallRequest``
    """

    function: Annotated[str, Meta(min_length=1)]
    """The id of the function."""
    task: int
    """The id of the task to annotate."""
    job: int | UnsetType = UNSET
    """The id of the job, to annotate only that one."""
    quality: Any | UnsetType = UNSET
    """The quality of the images passed to the function."""
    max_distance: int | UnsetType = UNSET
    """For re-identification, the maximum distance between two shapes of a track."""
    threshold: float | UnsetType = UNSET
    """The minimum confidence of the annotations to keep."""
    cleanup: bool | UnsetType = UNSET
    """Whether to remove the existing annotations first."""
    conv_mask_to_poly: bool | UnsetType = UNSET
    """Whether to turn masks into polygons."""
    mapping: dict[str, LabelMappingEntryRequest] | UnsetType = UNSET
    """The task's label for each label of the function."""

    if TYPE_CHECKING:

        def __init__(
            self,
            function: str,
            task: int,
            *,
            job: int | UnsetType = ...,
            quality: Any | UnsetType = ...,
            max_distance: int | UnsetType = ...,
            threshold: float | UnsetType = ...,
            cleanup: bool | UnsetType = ...,
            conv_mask_to_poly: bool | UnsetType = ...,
            mapping: Mapping[str, LabelMappingEntryRequest | Mapping[str, Any]] | UnsetType = ...,
        ) -> None: ...
