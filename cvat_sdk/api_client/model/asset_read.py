# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AssetRead`."""

from __future__ import annotations

import datetime
from uuid import UUID

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.basic_user import BasicUser


class AssetRead(Model):
    """A file that a guide shows.

    Source: ``#/components/schemas/AssetRead``
    """

    uuid: UUID
    """The UUID by which the guide refers to the file."""
    filename: str
    """The name of the file when it was uploaded."""
    created_date: datetime.datetime
    """When the file was uploaded."""
    owner: BasicUser
    """The user who uploaded the file."""
    guide_id: int
    """The id of the guide."""
