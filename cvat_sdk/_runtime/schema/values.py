"""Any value as the builtins that JSON can hold, and files among them."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from os import PathLike
from typing import IO, TYPE_CHECKING, Any
from uuid import UUID

import msgspec
from msgspec import UNSET

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.schema.base import ModelBase, set_fields
from cvat_sdk._runtime.schema.invalid import InvalidValue, key_segment, wrong_type

if TYPE_CHECKING:
    from typing import TypeAlias

_STRING_FORMATS = (datetime, date, time, timedelta, UUID, Decimal)
_MAX_INT_BITS = 4096
_NO_FILES = {type(None), bool, int, float, str}


def is_file(value: Any) -> bool:
    """Whether a value is sent as a file."""
    return isinstance(value, (bytes, bytearray, memoryview, PathLike)) or hasattr(value, "read")


def contains_file(builtins: Any) -> bool:
    """Whether there is a file anywhere in builtins."""
    if isinstance(builtins, (dict, list)):
        items = builtins.values() if isinstance(builtins, dict) else builtins
        return any(map(contains_file, items))
    return type(builtins) not in _NO_FILES and is_file(builtins)


if TYPE_CHECKING:
    FileInput: TypeAlias = IO[bytes] | bytes | PathLike[str]
else:

    class _FileInputMeta(type):
        # msgspec checks what was decoded for a custom type with isinstance. In a response a file is
        # a string.
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, str) or is_file(value)

    class FileInput(metaclass=_FileInputMeta):
        """A file to send: open in binary mode, anything with ``read()``, bytes, or a path.

        A file that the caller opened is read from its current position, and closed after the call.
        One that cannot seek is read into memory, so that the request can be sent again.
        """


def builtins_of(value: Any, depth: int = 0) -> Any:
    """Return a value as builtins, in new containers; files stay as they are.

    :param depth: how many containers it stands in
    :raises InvalidValue: JSON cannot hold it
    """
    # What most values are comes first. True is an int as well, but must stay what it is.
    if value is None or value is True or value is False or (type(value) is str and value.isascii()):
        return value
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, (str, int, float)):
        return _scalar(value)
    if depth > defaults.MAX_DEPTH:
        raise InvalidValue(f"nested deeper than {defaults.MAX_DEPTH} levels, or within itself")

    def inner(item: Any) -> Any:
        return builtins_of(item, depth + 1)

    if isinstance(value, ModelBase):
        cls: Any = type(value)
        names = dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True))
        pairs = ((names.get(name, name), item) for name, item in set_fields(value).items())
        return map_dict(inner, pairs)
    if isinstance(value, _STRING_FORMATS):
        return msgspec.to_builtins(value)
    if is_file(value):
        return value
    if isinstance(value, Mapping):
        return map_dict(inner, value.items())
    if isinstance(value, Collection):
        return map_list(inner, value)
    raise wrong_type("something that JSON can hold", value)


def map_list(function: Callable[[Any], Any], items: Iterable[Any]) -> list[Any]:
    """Apply a function to the items of an array, putting their index into the path of errors."""
    result: list[Any] = []
    try:
        for item in items:
            result.append(function(item))  # noqa: PERF401 (its length is the index)
    except InvalidValue as error:
        raise error.within(f"[{len(result)}]") from None
    return result


def map_dict(function: Callable[[Any], Any], pairs: Iterable[tuple[Any, Any]]) -> dict[str, Any]:
    """Apply a function to the values of an object, putting their key into the path of errors."""
    result: dict[str, Any] = {}
    key: Any = None
    try:
        for key, value in pairs:
            if value is not UNSET:
                name = key.value if isinstance(key, Enum) else key
                if not isinstance(name, str):
                    raise wrong_type("str as key", name)
                result[_scalar(name)] = function(value)
    except InvalidValue as error:
        raise error.within(key_segment(key)) from None
    return result


def _scalar(value: Any) -> Any:
    """Return a scalar that JSON can hold; of a subclass, such as numpy.float64, as a builtin."""
    if isinstance(value, str):
        value = str.__str__(value)
        try:
            value.encode()
        except UnicodeEncodeError:
            raise InvalidValue("the text holds a lone surrogate, which UTF-8 cannot hold") from None
    elif isinstance(value, int):
        value = int(value)
        if value.bit_length() > _MAX_INT_BITS:
            raise InvalidValue(f"expected an int of at most {_MAX_INT_BITS} bits, got a longer one")
    else:
        value = float(value)
        if not math.isfinite(value):
            raise InvalidValue("expected a finite number, got NaN or an infinity")
    return value
