"""What a scalar of a response that does not fit its type was meant to be."""

from __future__ import annotations

import math
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from typing import Any

from msgspec import ValidationError, convert, json

from cvat_sdk._runtime.schema.invalid import wrong_type

_MAX_DATE_LENGTH = 100  # characters; parsing longer texts can take minutes
_SOME_DAYS = (datetime(2000, 1, 1), datetime(2005, 3, 4))  # noqa: DTZ001 (the text's zone counts)


def repair(value: Any, kind: Any, expected: str) -> Any:
    """Convert a scalar to a type if that loses nothing, or leave it as it is.

    :raises InvalidValue: it is no scalar, or not the number or boolean that programs count on
    """
    if type(value) not in {str, int, float, bool}:
        raise wrong_type(expected, value)
    # Of the right type, it breaks a constraint.
    if type(value) is kind:
        return value
    if kind is str:
        return json.encode(value).decode()
    if type(value) is str and kind in {date, datetime}:
        return parse_date(value, kind)
    # Not strict, msgspec takes strings for what they say, 0 and 1 for booleans, and numbers for
    # seconds since 1970. It takes the string "nan" for a number, which JSON has not.
    with suppress(ValidationError):
        converted: Any = convert(value, kind, strict=False)
        if type(converted) is not float or math.isfinite(converted):
            return converted
    if kind in {int, float, bool}:
        raise wrong_type(expected, value)
    return value


def parse_date(text: str, kind: type[date]) -> Any:
    """Parse a `date` or `datetime` that is not as in RFC 3339; return the text if it is none."""
    if len(text) > _MAX_DATE_LENGTH:
        return text
    with suppress(ValueError):
        return kind.fromisoformat(text)

    # Takes 10 ms to import, and few servers write such dates.
    from dateutil import parser

    try:
        # dateutil takes what the text leaves open from the default. The results are equal when it
        # leaves nothing open: "15:00" is not a date.
        parsed, again = (parser.parse(text, default=day, tzinfos=_timezone) for day in _SOME_DAYS)
    except (ValueError, OverflowError, TypeError, ArithmeticError):
        return text
    if parsed != again:
        return text
    return parsed if kind is datetime else parsed.date()


def _timezone(_name: str, offset: float | None) -> timezone | None:
    return None if offset is None else timezone(timedelta(seconds=offset))
