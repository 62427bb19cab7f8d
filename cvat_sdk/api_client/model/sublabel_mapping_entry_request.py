# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `SublabelMappingEntryRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class SublabelMappingEntryRequest(Model):
    """The sublabel of a task that a function's sublabel is mapped to.

    :param name: The sublabel's name in the task.
    :param attributes: The task's attribute for each attribute of the function.

    Source: ``#/components/schemas/SublabelMappingEntryRequest``
    """

    name: str
    """The sublabel's name in the task."""
    attributes: dict[str, Annotated[str, Meta(min_length=1, max_length=64)]] | UnsetType = UNSET
    """The task's attribute for each attribute of the function."""

    if TYPE_CHECKING:

        def __init__(
            self, name: str, *, attributes: Mapping[str, str] | UnsetType = ...
        ) -> None: ...
