# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AccessTokenWriteRequest`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class AccessTokenWriteRequest(Model):
    """An access token to create.

    :param name: The name to tell the token from others by.
    :param expiry_date: When the token expires; null for never.
    :param read_only: Whether requests that change something are refused; true if left out.

    Source: ``#/components/schemas/AccessTokenWriteRequest``
    """

    name: Annotated[str, Meta(min_length=1, max_length=50)]
    """The name to tell the token from others by."""
    expiry_date: datetime.datetime | UnsetType | None = UNSET
    """When the token expires; null for never."""
    read_only: bool | UnsetType = UNSET
    """Whether requests that change something are refused; true if left out."""

    if TYPE_CHECKING:

        def __init__(
            self,
            name: str,
            *,
            expiry_date: datetime.datetime | UnsetType | None = ...,
            read_only: bool | UnsetType = ...,
        ) -> None: ...
