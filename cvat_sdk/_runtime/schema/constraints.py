"""What a contract says about sizes, bounds and patterns: as checks, and in words."""

from __future__ import annotations

import re
from operator import ge, gt, le, lt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

__all__ = ["Constraints"]

_BOUNDS = {"gt": (">", gt), "ge": (">=", ge), "lt": ("<", lt), "le": ("<=", le)}
_NAMES = ("min_length", "max_length", "pattern", *_BOUNDS)


class Constraints:
    """The constraints of one type.

    :ivar meta: by their names in `msgspec.Meta`
    :ivar words: what follows the type's name in messages, such as `` of at least 1 item``
    :param node: the type, as `msgspec.inspect` describes it; None for no constraints
    :param unit: what a length counts
    """

    __slots__ = ("_max", "_min", "meta", "words")

    def __init__(self, node: Any = None, unit: str = "character") -> None:
        values = ((name, getattr(node, name, None)) for name in _NAMES)
        self.meta: dict[str, Any] = {name: value for name, value in values if value is not None}
        self._min: int = self.meta.get("min_length", 0)
        self._max: int | None = self.meta.get("max_length")
        self.words = self._in_words(unit)

    def _in_words(self, unit: str) -> str:
        lengths = [
            f"{words} {self.meta[name]} {unit}{'s' * (self.meta[name] != 1)}"
            for name, words in (("min_length", "at least"), ("max_length", "at most"))
            if name in self.meta
        ]
        bounds = [f"{sign} {self.meta[n]}" for n, (sign, _) in _BOUNDS.items() if n in self.meta]
        words = f" of {' and '.join(lengths)}" if lengths else ""
        words += f" {' and '.join(bounds)}" if bounds else ""
        return words + (f" matching {self.meta['pattern']!r}" if "pattern" in self.meta else "")

    def has_length(self, value: Collection[Any]) -> bool:
        """Whether a value is neither too short nor too long."""
        return self._min <= len(value) and (self._max is None or len(value) <= self._max)

    def check(self) -> Callable[[Any], Any] | None:
        """Return a function whether a scalar keeps to the constraints, None if there are none."""
        checks: list[Callable[[Any], Any]] = []
        if self._min or self._max is not None:
            checks.append(self.has_length)
        if "pattern" in self.meta:
            checks.append(re.compile(self.meta["pattern"]).search)
        for name, (_, holds) in _BOUNDS.items():
            if name in self.meta:
                checks.append(_bound(holds, self.meta[name]))
        if len(checks) > 1:
            return lambda value: all(check(value) for check in checks)
        return checks[0] if checks else None


def _bound(holds: Callable[[Any, Any], bool], limit: float) -> Callable[[Any], bool]:
    return lambda value: holds(value, limit)
