"""Any value as the builtins that JSON can hold, and files among them."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from os import PathLike
from typing import Any
from uuid import UUID

import msgspec
from msgspec import UNSET

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.schema.base import ModelBase, set_fields, wire_names
from cvat_sdk._runtime.schema.invalid import InvalidValue, key_segment, wrong_type

__all__ = ["builtins_of", "contains_file", "is_file"]

_WRITTEN_AS_STRINGS = (datetime, date, time, timedelta, UUID, Decimal)
_MAX_INT_BITS = 4096
_NO_FILES = {type(None), bool, int, float, str}


def is_file(value: Any) -> bool:
    """Whether a value is sent as a file."""
    return isinstance(value, (bytes, bytearray, memoryview, PathLike)) or hasattr(value, "read")


def contains_file(builtins: Any) -> bool:
    """Whether there is a file anywhere in builtins."""
    rest = [builtins]
    while rest:
        value = rest.pop()
        if isinstance(value, dict):
            rest.extend(item for item in value.values() if type(item) not in _NO_FILES)
        elif isinstance(value, list):
            rest.extend(item for item in value if type(item) not in _NO_FILES)
        elif is_file(value):
            return True
    return False


def builtins_of(value: Any, depth: int = 0) -> Any:
    """Return a value as builtins, in new containers; files stay as they are.

    :param depth: how many containers the value is in
    :raises InvalidValue: JSON cannot hold it
    """
    # Scalars first: there are the most of them.
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is str:
        return _checked_string(value)
    if kind is int or kind is float:
        return _checked_number(value)
    if depth > defaults.MAX_DEPTH:
        raise InvalidValue(f"nested deeper than {defaults.MAX_DEPTH} levels, or within itself")
    if isinstance(value, ModelBase):
        names = wire_names(type(value))
        return _dict_of(
            ((names.get(name, name), item) for name, item in set_fields(value).items()), depth
        )
    if isinstance(value, Enum):
        return builtins_of(value.value, depth + 1)
    if isinstance(value, (str, int, float)):
        return _builtin_scalar(value)
    if isinstance(value, _WRITTEN_AS_STRINGS):
        return msgspec.to_builtins(value)
    if is_file(value):
        return value
    if isinstance(value, Mapping):
        return _dict_of(value.items(), depth)
    if isinstance(value, Collection):
        return _list_of(value, depth)
    raise wrong_type("something that JSON can hold", value)


def _list_of(values: Collection[Any], depth: int) -> list[Any]:
    result: list[Any] = []
    try:
        for value in values:
            result.append(builtins_of(value, depth + 1))  # noqa: PERF401 (its length is the index)
    except InvalidValue as error:
        raise error.within(f"[{len(result)}]") from None
    return result


def _dict_of(pairs: Iterable[tuple[Any, Any]], depth: int) -> dict[str, Any]:
    result: dict[str, Any] = {}
    key: Any = None
    try:
        for key, value in pairs:
            if value is not UNSET:
                result[_key(key)] = builtins_of(value, depth + 1)
    except InvalidValue as error:
        raise error.within(key_segment(key)) from None
    return result


def _key(key: Any) -> str:
    if isinstance(key, Enum):
        key = key.value
    if not isinstance(key, str):
        raise InvalidValue(f"expected str as key, got {type(key).__name__}", wrong_type=True)
    return _checked_string(str.__str__(key))


def _builtin_scalar(value: str | float) -> str | float:
    """Return an instance of a subclass, such as numpy.float64, as one of the class itself."""
    if isinstance(value, str):
        return _checked_string(str.__str__(value))
    return _checked_number(int(value) if isinstance(value, int) else float(value))


def _checked_string(value: str) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise InvalidValue(
                "the text holds a lone surrogate, which UTF-8 cannot encode"
            ) from None
    return value


def _checked_number(value: float) -> float:
    if isinstance(value, int):
        if value.bit_length() > _MAX_INT_BITS:
            raise InvalidValue(
                f"expected a number of at most {_MAX_INT_BITS} bits, got a longer one"
            )
    elif not math.isfinite(value):
        raise InvalidValue("expected a finite number, got NaN or an infinity")
    return value
