"""The error of the type adapters, and what messages are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAX_PATH_LENGTH = 300
_MAX_NAME_LENGTH = 100


class InvalidValue(Exception):
    """A value does not fit its type. Message and path hold none of it, for it may be secret."""

    def __init__(self, message: str, *, wrong_type: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.wrong_type = wrong_type
        self.segments: list[str] = []

    def within(self, segment: str) -> InvalidValue:
        """Put a segment, ``.name`` or ``[0]``, before the path. Containers do, inner ones first."""
        self.segments.append(segment)
        return self

    @property
    def path(self) -> str:
        """The path from the outermost value, such as ``.results[3].owner.id``."""
        return shortened("".join(reversed(self.segments)), _MAX_PATH_LENGTH)


def shortened(text: str, length: int = _MAX_NAME_LENGTH) -> str:
    """Cut out the middle of a text that is longer than this."""
    return text if len(text) <= length else f"{text[: length // 2]}...{text[-length // 2 :]}"


def wrong_type(expected: str, value: Any, hint: str = "") -> InvalidValue:
    name = "None" if value is None else type(value).__name__
    return InvalidValue(f"expected {expected}, got {name}{hint}", wrong_type=True)


def key_segment(key: Any) -> str:
    """Return the path segment of a mapping's value."""
    if isinstance(key, str) and key.isidentifier():
        return f".{shortened(key)}"
    return f"[{shortened(repr(key)) if isinstance(key, str) else type(key).__name__}]"


def listed(values: list[Any]) -> str:
    """Write values in a message, the first of them if there are many."""
    return ", ".join(map(repr, values[:20])) + ", ..." * (len(values) > 20)


def suggestion(name: object, known: Iterable[str]) -> str:
    """Return ``, did you mean …?`` for a misspelt name; nothing if no known one is similar."""
    # Takes longer to import than all of this package, which only errors should cost.
    from difflib import get_close_matches

    # Comparing takes quadratic time, and the name may come from anywhere.
    matches = get_close_matches(str(name)[:_MAX_NAME_LENGTH], list(known), n=1, cutoff=0.5)
    return f", did you mean {matches[0]!r}?" if matches else ""
