"""What a contract says of sizes, bounds and patterns: as tests, and in words."""

from __future__ import annotations

import math
import re
from functools import partial
from operator import ge, gt, le, lt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

__all__ = ["in_words", "limits_of", "size_problem", "test_of"]


def limits_of(node: Any) -> dict[str, Any]:
    """Give the limits of a type, as msgspec's inspection tells of it, by their names in Meta."""
    names = ("gt", "ge", "lt", "le", "multiple_of", "min_length", "max_length", "pattern", "tz")
    values = ((name, getattr(node, name, None)) for name in names)
    return {name: value for name, value in values if value is not None}


def in_words(limits: dict[str, Any], unit: str) -> str:
    """Say in words that follow a type's name what its limits are."""
    least, most = limits.get("min_length"), limits.get("max_length")
    words = []
    if least is not None:
        words.append(f"at least {least} {unit}{'s' * (least != 1)}")
    if most is not None:
        words.append(f"at most {most} {unit}{'s' * (most != 1)}")
    text = f" of {' and '.join(words)}" if words else ""
    signs = {"gt": ">", "ge": ">=", "lt": "<", "le": "<="}
    bounds = [f"{sign} {limits[key]}" for key, sign in signs.items() if key in limits]
    if bounds:
        text += f" {' and '.join(bounds)}"
    if "multiple_of" in limits:
        text += f" that is a multiple of {limits['multiple_of']}"
    if "pattern" in limits:
        text += f" matching {limits['pattern']!r}"
    return text


def size_problem(value: Collection[Any], limits: dict[str, Any], unit: str) -> str | None:
    """Say what is wrong with the size of a list or a mapping."""
    if not limits.get("min_length", 0) <= len(value) <= limits.get("max_length", len(value)):
        return f"expected {type(value).__name__}{in_words(limits, unit)}, got {len(value)}"
    return None


def _is(holds: Callable[[Any, Any], bool], limit: float, value: Any) -> bool:
    return holds(value, limit)


def _is_multiple(unit: float, value: float) -> bool:
    if isinstance(unit, int) and isinstance(value, int):
        return value % unit == 0
    times = value / unit
    return math.isclose(times, round(times), rel_tol=1e-12, abs_tol=1e-9)


def test_of(limits: dict[str, Any]) -> Callable[[Any], Any] | None:
    """Make a test of limits, None of none."""
    tests: list[Callable[[Any], Any]] = []
    least, most = limits.get("min_length", 0), limits.get("max_length", math.inf)
    if least or most < math.inf:
        tests.append(lambda value: least <= len(value) <= most)
    if "pattern" in limits:
        tests.append(re.compile(limits["pattern"]).search)
    for name, holds in (("gt", gt), ("ge", ge), ("lt", lt), ("le", le)):
        if name in limits:
            tests.append(partial(_is, holds, limits[name]))
    if "multiple_of" in limits:
        tests.append(partial(_is_multiple, limits["multiple_of"]))
    if len(tests) > 1:
        return lambda value: all(test(value) for test in tests)
    return tests[0] if tests else None
