# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `LabelMappingEntryRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.sublabel_mapping_entry_request import SublabelMappingEntryRequest

if TYPE_CHECKING:
    from collections.abc import Mapping


class LabelMappingEntryRequest(Model):
    """The label of a task that a function's label is mapped to.

    :param name: The label's name in the task.
    :param attributes: The task's attribute for each attribute of the function.
    :param sublabels: The task's sublabel for each sublabel of a skeleton.

    Source: ``#/components/schemas/LabelMappingEntryRequest``
    """

    name: str
    """The label's name in the task."""
    attributes: dict[str, Annotated[str, Meta(min_length=1, max_length=64)]] | UnsetType = UNSET
    """The task's attribute for each attribute of the function."""
    sublabels: dict[str, SublabelMappingEntryRequest] | UnsetType = UNSET
    """The task's sublabel for each sublabel of a skeleton."""

    if TYPE_CHECKING:

        def __init__(
            self,
            name: str,
            *,
            attributes: Mapping[str, str] | UnsetType = ...,
            sublabels: Mapping[str, SublabelMappingEntryRequest | Mapping[str, Any]]
            | UnsetType = ...,
        ) -> None: ...
