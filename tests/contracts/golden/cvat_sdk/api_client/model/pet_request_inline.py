# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PetRequestInline`."""

from __future__ import annotations

import builtins
import datetime as _datetime
import decimal as _decimal

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class PetRequestInline(Model):
    """`PetRequestInline` of the contract.

    Source: ``#/components/schemas/PetRequestInline``
    """

    a: builtins.str
    list: builtins.list[int] | UnsetType = UNSET
    str: builtins.str | UnsetType = UNSET
    datetime: _datetime.datetime | UnsetType = UNSET
    decimal: _decimal.Decimal | UnsetType = UNSET
