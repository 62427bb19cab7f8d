# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PetRequestInline`."""

from __future__ import annotations

import datetime
from decimal import Decimal

from msgspec import UNSET, UnsetType, field

from cvat_sdk._runtime.schema import Model


class PetRequestInline(Model):
    """`PetRequestInline` of the contract.

    Source: ``#/components/schemas/PetRequestInline``
    """

    a: str
    list_: list[int] | UnsetType = field(default=UNSET, name="list")
    str_: str | UnsetType = field(default=UNSET, name="str")
    datetime_: datetime.datetime | UnsetType = field(default=UNSET, name="datetime")
    decimal: Decimal | UnsetType = UNSET
