# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `StorageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.location_enum import LocationEnum


class StorageRequest(Model):
    """Where exports are to go or imports to come from.

    :param location: Where files are stored.
    :param cloud_storage_id: The id of the cloud storage; null for the server itself.

    Source: ``#/components/schemas/StorageRequest``
    """

    location: LocationEnum | UnsetType = UNSET
    """Where files are stored."""
    cloud_storage_id: int | UnsetType | None = UNSET
    """The id of the cloud storage; null for the server itself."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            location: LocationEnum | str | UnsetType = ...,
            cloud_storage_id: int | UnsetType | None = ...,
        ) -> None: ...
