"""What a contract says about lengths, bounds and patterns, as a check and in words."""

from __future__ import annotations

import re
from operator import ge, gt, le, lt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

# By their names in msgspec.Meta and in what msgspec.inspect returns.
_LENGTHS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "min_length": ("at least", lambda value, length: len(value) >= length),
    "max_length": ("at most", lambda value, length: len(value) <= length),
}
_OTHERS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "gt": (">", gt),
    "ge": (">=", ge),
    "lt": ("<", lt),
    "le": ("<=", le),
    "pattern": ("matching", lambda value, pattern: re.search(pattern, value)),
}


def constraints_of(node: Any, unit: str) -> tuple[Callable[[Any], bool] | None, str]:
    """Return the constraints of a type.

    :param node: the type, as `msgspec.inspect` describes it
    :param unit: what its length counts
    :returns: whether a value keeps to them, as a function, None if there are none; and words that
        follow the type's name in messages, such as `` of at least 1 item``
    """
    limits = {name: getattr(node, name, None) for name in (*_LENGTHS, *_OTHERS)}
    limits = {name: limit for name, limit in limits.items() if limit is not None}
    checks = [({**_LENGTHS, **_OTHERS}[name][1], limit) for name, limit in limits.items()]
    lengths = [
        f"{words} {limits[name]} {unit}{'s' * (limits[name] != 1)}"
        for name, (words, _) in _LENGTHS.items()
        if name in limits
    ]
    others = [f"{words} {limits[n]!r}" for n, (words, _) in _OTHERS.items() if n in limits]

    def check(value: Any) -> bool:
        for holds, limit in checks:  # noqa: SIM110 (all() takes twice as long)
            if not holds(value, limit):
                return False
        return True

    in_words = f" of {' and '.join(lengths)}" * bool(lengths) + f" {' and '.join(others)}" * bool(
        others
    )
    return (check if checks else None), in_words
