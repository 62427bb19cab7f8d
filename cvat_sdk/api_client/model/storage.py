# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Storage`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.location_enum import LocationEnum


class Storage(Model):
    """Where exports go or imports come from.

    Source: ``#/components/schemas/Storage``
    """

    id: int
    """The id of this setting."""
    location: LocationEnum
    """Where files are stored."""
    cloud_storage_id: int | None
    """The id of the cloud storage; null for the server itself."""
