"""Errors about names of fields: unknown, misspelt, missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = ["name_error", "suggestion"]

_LONGEST_NAME = 100  # characters that are compared: matching takes quadratic time


def name_error(
    given: Collection[str], known: Collection[str], required: Iterable[str]
) -> str | None:
    """Return a message about the first name that is unknown or missing, None if there is none."""
    for name in given:
        if name not in known:
            return f"unknown field {name!r}{suggestion(name, known)}"
    for name in required:
        if name not in given:
            return f"required field {name!r} is missing"
    return None


def suggestion(name: object, known: Iterable[str]) -> str:
    """Return ``, did you mean …?`` for a misspelt name, an empty string if none is similar."""
    # Takes 2 ms to import, which only errors should cost.
    from difflib import get_close_matches

    matches = get_close_matches(str(name)[:_LONGEST_NAME], list(known), n=1, cutoff=0.5)
    return f", did you mean {matches[0]!r}?" if matches else ""
