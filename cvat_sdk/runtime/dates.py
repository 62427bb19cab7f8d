"""Reading dates in whatever form a server writes them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from typing import Any

__all__ = ["parsed_date"]

_LONGEST = 100  # characters: no date is longer, and parsing takes its time


def parsed_date(value: str, kind: type[date]) -> Any:
    """Read a date in a form that RFC 3339 does not know, or give the text as it is."""
    if len(value) > _LONGEST:
        return value
    with suppress(ValueError):
        return kind.fromisoformat(value)

    from dateutil import parser

    def zone(_name: str, offset: float | None) -> timezone | None:
        return None if offset is None else timezone(timedelta(seconds=offset))

    try:
        # What the text leaves open is filled in from the default: take only what says it all.
        read, again = (
            parser.parse(value, default=datetime.fromisoformat(some_day), tzinfos=zone)
            for some_day in ("2000-01-01", "2005-03-04")
        )
    except (ValueError, OverflowError, TypeError, ArithmeticError):
        return value
    if read != again:
        return value
    return read if kind is datetime else read.date()
