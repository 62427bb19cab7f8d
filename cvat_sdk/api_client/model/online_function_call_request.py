# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `OnlineFunctionCallRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from cvat_sdk.runtime.model import OpenModel


class OnlineFunctionCallRequest(OpenModel):
    """A function to run at once, and its input. What it needs besides depends on its kind:

    - detector: `frame`; optional `threshold`, `mapping`, `conv_mask_to_poly`
    - interactor: `frame`, `pos_points`, `neg_points`; optional `obj_bbox`
    - tracker: `frame`, and `shapes` to begin or `states` to go on
    - reid: `frame0`, `frame1`, `boxes0`, `boxes1`; optional `threshold`, `max_distance`

    :param job: The number of the job.
    :param task: The number of the task; it must be the job's own when both are given.

    Source: ``#/components/schemas/OnlineFunctionCallRequest``
    """

    job: int | UnsetType = UNSET
    """The number of the job."""
    task: int | UnsetType = UNSET
    """The number of the task; it must be the job's own when both are given."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            job: int | UnsetType = ...,
            task: int | UnsetType = ...,
            **additional_properties: Any,
        ) -> None: ...
