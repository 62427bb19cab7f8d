"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import builtins
import datetime as _datetime
import decimal as _decimal
import uuid as _uuid

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from cvat_sdk._runtime.schema import Model


class Keywords(Model):
    """`Keywords` of the contract.

    Source: ``#/components/schemas/Keywords``
    """

    from_: builtins.str = _field(name="from")
    class_: builtins.int | UnsetType = _field(default=UNSET, name="class")
    none: builtins.str | UnsetType = _field(default=UNSET, name="None")
    self_: builtins.str | UnsetType = _field(default=UNSET, name="self")
    async_: bool | UnsetType = _field(default=UNSET, name="async")
    id: builtins.int | UnsetType = UNSET
    list: builtins.list[builtins.str] | UnsetType = UNSET
    type: builtins.str | UnsetType = UNSET
    str: builtins.str | UnsetType = UNSET
    int: builtins.int | UnsetType = UNSET
    dict: builtins.dict[builtins.str, builtins.str] | UnsetType = UNSET
    datetime: _datetime.datetime | UnsetType = UNSET
    decimal: _decimal.Decimal | UnsetType = UNSET
    uuid: _uuid.UUID | UnsetType = UNSET
    filter: builtins.str | UnsetType = UNSET
    to_dict_: builtins.str | UnsetType = _field(default=UNSET, name="to_dict")
    private: builtins.str | UnsetType = _field(default=UNSET, name="_private")
    dunder: builtins.str | UnsetType = _field(default=UNSET, name="__dunder__")
    field_2nd: builtins.str | UnsetType = _field(default=UNSET, name="2nd")
    größe: float | UnsetType = UNSET
    with_space: builtins.str | UnsetType = _field(default=UNSET, name="with space")
    dotted_name: builtins.str | UnsetType = _field(default=UNSET, name="dotted.name")
    ref_like: builtins.str | UnsetType = _field(default=UNSET, name="$ref-like")
    field: builtins.str | UnsetType = UNSET
    at: builtins.str | UnsetType = _field(default=UNSET, name="@")
