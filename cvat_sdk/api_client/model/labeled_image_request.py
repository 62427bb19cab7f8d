# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabeledImageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.attribute_val_request import AttributeValRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class LabeledImageRequest(Model):
    """A tag of a frame to save.

    :param id: The id of the annotation to update or delete; not given to create one.
    :param frame: The number of the frame in the task.
    :param label_id: The id of the label.
    :param group: The number of the group that the annotation is in; 0 or null for none.
    :param source: How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or
        `consensus`.
    :param attributes: The values of attributes; those left out have their default.

    Source: ``#/components/schemas/LabeledImageRequest``
    """

    id: int | UnsetType | None = UNSET
    """The id of the annotation to update or delete; not given to create one."""
    frame: Annotated[int, Meta(ge=0)]
    """The number of the frame in the task."""
    label_id: Annotated[int, Meta(ge=0)]
    """The id of the label."""
    group: Annotated[int, Meta(ge=0)] | UnsetType | None = UNSET
    """The number of the group that the annotation is in; 0 or null for none."""
    source: Annotated[str, Meta(min_length=1)] | UnsetType = UNSET
    """How the annotation was made: `manual`, `auto`, `semi-auto`, `file` or `consensus`."""
    attributes: list[AttributeValRequest] | UnsetType = UNSET
    """The values of attributes; those left out have their default."""

    if TYPE_CHECKING:

        def __init__(
            self,
            frame: int,
            label_id: int,
            *,
            id: int | UnsetType | None = ...,
            group: int | UnsetType | None = ...,
            source: str | UnsetType = ...,
            attributes: Sequence[AttributeValRequest | Mapping[str, Any]] | UnsetType = ...,
        ) -> None: ...
