# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PatchedAccessTokenWriteRequest`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class PatchedAccessTokenWriteRequest(Model):
    """The changes of an access token; a field that is left out keeps its value.

    :param name: The name to tell the token from others by.
    :param expiry_date: When the token expires; null for never.
    :param read_only: Whether requests that change something are refused.

    Source: ``#/components/schemas/PatchedAccessTokenWriteRequest``
    """

    name: Annotated[str, Meta(min_length=1, max_length=50)] | UnsetType = UNSET
    """The name to tell the token from others by."""
    expiry_date: datetime.datetime | UnsetType | None = UNSET
    """When the token expires; null for never."""
    read_only: bool | UnsetType = UNSET
    """Whether requests that change something are refused."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | UnsetType = ...,
            expiry_date: datetime.datetime | UnsetType | None = ...,
            read_only: bool | UnsetType = ...,
        ) -> None: ...
