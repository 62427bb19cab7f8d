"""Dates in other forms than the contract's."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from typing import Any

_MAX_LENGTH = 100  # characters; parsing longer texts can take minutes
_SOME_DAYS = (datetime(2000, 1, 1), datetime(2005, 3, 4))  # noqa: DTZ001 (the text's zone counts)


def parse_date(text: str, kind: type[date]) -> Any:
    """Parse a date that is not written as in RFC 3339; return the text if it is none.

    :param kind: `date` or `datetime`
    """
    if len(text) > _MAX_LENGTH:
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
