"""Making values plain: models, enums, dates and the rest as the built-ins that JSON can hold."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from os import PathLike
from typing import Any
from uuid import UUID

from msgspec import UNSET, to_builtins

from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.model import Model, OpenModel, set_fields

__all__ = [
    "Problem",
    "is_file",
    "key_step",
    "key_text",
    "kind_of",
    "number",
    "plain",
    "text",
    "wrong",
]


class Problem(Exception):
    """A value that does not fit, and where it stands."""

    def __init__(self, text: str, *, of_type: bool = False) -> None:
        super().__init__(text)
        self.text = text
        self.of_type = of_type
        self.steps: list[str] = []

    def at(self, step: str) -> Problem:
        """Say that the value stands in a field, ``.name``, or item, ``[0]``, of what is left."""
        self.steps.append(step)
        return self

    @property
    def path(self) -> str:
        """The path from the outermost value, e.g. ``results[3].owner.id``."""
        steps = self.steps[::-1]
        if len(steps) > 20:
            steps[10:-10] = ["..."]
        return "".join(steps)


def key_step(key: Any) -> str:
    """Give the step to a mapping's value."""
    if isinstance(key, str) and key.isidentifier() and len(key) <= 60:
        return f".{key}"
    return f"[{key_text(key)}]"


def key_text(key: Any) -> str:
    """Give a mapping's key, or as much of it as is good to read."""
    text = repr(key) if isinstance(key, str) else type(key).__name__
    return text if len(text) <= 60 else f"{text[:57]}..."


def kind_of(value: Any) -> str:
    """Name a value's type as a caller knows it."""
    return type(value).__name__


def wrong(expected: str, value: Any) -> Problem:
    """Say what is expected where a value of another type stands."""
    return Problem(f"expected {expected}, got {kind_of(value)}", of_type=True)


_WRITTEN = (datetime, date, time, timedelta, UUID, Decimal)
_DIGITS = 4096  # bits of the longest whole number that is sent


def is_file(value: Any) -> bool:
    """Tell whether a value is sent as a file."""
    return isinstance(value, (bytes, bytearray, memoryview, PathLike)) or hasattr(value, "read")


def plain(value: Any, depth: int = 0) -> Any:
    """Give the plain form of a value, whatever it is; files stay as they are."""
    kind = type(value)
    if value is None or kind is bool:
        return value
    if kind is str:
        return text(value)
    if kind is int or kind is float:
        return number(value)
    if depth > defaults.MAX_DEPTH:
        raise Problem(f"nested deeper than {defaults.MAX_DEPTH} levels, or within itself")
    if isinstance(value, (list, tuple)):
        return _plain_items(value, depth)
    if isinstance(value, dict):
        return _plain_pairs(value.items(), depth)
    return _plain_other(value, depth)


def _plain_other(value: Any, depth: int) -> Any:
    if isinstance(value, (Model, OpenModel)):
        names = _wire_names(type(value))
        pairs = ((names.get(name, name), item) for name, item in set_fields(value).items())
        return _plain_pairs(pairs, depth)
    if isinstance(value, Enum):
        return plain(value.value, depth + 1)
    if isinstance(value, str):
        return text(str.__str__(value))
    if isinstance(value, int):
        return number(int(value))
    if isinstance(value, float):
        return number(float(value))
    if isinstance(value, _WRITTEN):
        return to_builtins(value)
    if is_file(value):
        return value
    if isinstance(value, Mapping):
        return _plain_pairs(value.items(), depth)
    if isinstance(value, Collection):
        return _plain_items(value, depth)
    raise wrong("something that JSON can hold", value)


def _plain_items(values: Collection[Any], depth: int) -> list[Any]:
    result: list[Any] = []
    try:
        for value in values:
            result.append(plain(value, depth + 1))  # noqa: PERF401 (its length tells the place)
    except Problem as problem:
        raise problem.at(f"[{len(result)}]") from None
    return result


def _plain_pairs(pairs: Iterable[tuple[Any, Any]], depth: int) -> dict[str, Any]:
    result: dict[str, Any] = {}
    key: Any = None
    try:
        for key, value in pairs:
            if value is not UNSET:
                result[_key(key)] = plain(value, depth + 1)
    except Problem as problem:
        raise problem.at(key_step(key)) from None
    return result


def _key(key: Any) -> str:
    if isinstance(key, Enum):
        key = key.value
    if not isinstance(key, str):
        raise Problem(f"expected str as key, got {kind_of(key)}", of_type=True)
    return text(str.__str__(key))


def text(value: str) -> str:
    """Give a text back that UTF-8 can express."""
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise Problem("the text holds a lone surrogate, which UTF-8 cannot express") from None
    return value


def number(value: float) -> float:
    """Give a number back that JSON can express."""
    if isinstance(value, int):
        if value.bit_length() > _DIGITS:
            raise Problem(f"expected a number of at most {_DIGITS} bits, got a longer one")
    elif not math.isfinite(value):
        raise Problem("expected a finite number, got NaN or an infinity")
    return value


def _wire_names(cls: Any) -> dict[str, str]:
    """Give the names on the wire of a model's fields by their python names."""
    struct = cls if issubclass(cls, Model) else cls.__declared__
    return dict(zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True))
