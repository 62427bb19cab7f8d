# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PetRequestInline`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType, field

from cvat_sdk._runtime.schema import Model

if TYPE_CHECKING:
    from collections.abc import Sequence


class PetRequestInline(Model):
    """`PetRequestInline` of the contract.

    Source: ``#/components/schemas/PetRequestInline``
    """

    a: str
    list_: list[int] | UnsetType = field(default=UNSET, name="list")
    str_: str | UnsetType = field(default=UNSET, name="str")
    datetime_: datetime.datetime | UnsetType = field(default=UNSET, name="datetime")
    decimal: str | UnsetType = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            a: str,
            *,
            list_: Sequence[int] | UnsetType = ...,
            str_: str | UnsetType = ...,
            datetime_: datetime.datetime | UnsetType = ...,
            decimal: str | UnsetType = ...,
        ) -> None: ...
