# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `SublabelMappingEntryRequest`."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


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
