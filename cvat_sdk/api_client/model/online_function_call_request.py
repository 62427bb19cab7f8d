# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `OnlineFunctionCallRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import OpenModel


class OnlineFunctionCallRequest(OpenModel):
    """The input of a function that runs immediately. The other fields depend on its kind:

    - detector: `frame`; optional `threshold`, `mapping`, `conv_mask_to_poly`
    - interactor: `frame`, `pos_points`, `neg_points`; optional `obj_bbox`
    - tracker: `frame`, and `shapes` to start or `states` to continue
    - reid: `frame0`, `frame1`, `boxes0`, `boxes1`; optional `threshold`, `max_distance`

    :param job: The id of the job.
    :param task: The id of the task; if both are given, it must be the task of the job.

    Source: ``#/components/schemas/OnlineFunctionCallRequest``
    """

    job: int | UnsetType = UNSET
    """The id of the job."""
    task: int | UnsetType = UNSET
    """The id of the task; if both are given, it must be the task of the job."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            job: int | UnsetType = ...,
            task: int | UnsetType = ...,
            **additional_properties: Any,
        ) -> None: ...
