"""The limits of types in words, for the notes of the reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import types

if TYPE_CHECKING:
    from .types import Type

LIMIT_WORDS = {
    "ge": "at least",
    "gt": "more than",
    "le": "at most",
    "lt": "less than",
    "multiple_of": "a multiple of",
}


def limits(tp: Type, what: str = "") -> list[str]:
    """What a value must satisfy besides being of the type."""
    match tp:
        case types.Bounded(base, bounds):
            return [what + _in_words(base, dict(bounds)), *limits(base, what)]
        case types.ListOf(item):
            return limits(item, "each " + what)
        case types.MapOf(value):
            return limits(value, "each " + what)
        case types.Either(options):
            return [told for option in options for told in limits(option, what)]
        case types.Choice(values):
            return [f"one of {', '.join(map(types.literal, values))}"]
        case _:
            return []


def _in_words(base: Type, bounds: dict[str, Any]) -> str:
    unit = {"str": "characters"}.get(getattr(base, "name", ""), "entries")
    told = []
    low, high = bounds.get("min_length"), bounds.get("max_length")
    if low is not None and high is not None:
        told.append(f"{low} to {high} {unit}")
    elif low is not None:
        told.append("not empty" if low == 1 else f"at least {low} {unit}")
    elif high is not None:
        told.append(f"at most {high} {unit}")
    told += [f"{words} {bounds[key]}" for key, words in LIMIT_WORDS.items() if key in bounds]
    if "pattern" in bounds:
        told.append(f"matches `{bounds['pattern']}`")
    return ", ".join(told)
