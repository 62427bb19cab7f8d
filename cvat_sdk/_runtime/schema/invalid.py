"""The error of the type adapters, and what its messages are made of."""

from __future__ import annotations

from typing import Any

__all__ = ["InvalidValue", "key_segment", "key_text", "wrong_type"]

_LONGEST_KEY = 60
_SEGMENTS_SHOWN = 20


class InvalidValue(Exception):
    """A value does not fit its type. Neither message nor path hold any of it, for it may be secret.

    :ivar message: what is wrong
    :ivar wrong_type: whether the value's type is wrong, rather than the value
    """

    def __init__(self, message: str, *, wrong_type: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.wrong_type = wrong_type
        self.segments: list[str] = []

    def within(self, segment: str) -> InvalidValue:
        """Put a segment, ``.name`` or ``[0]``, before the path; containers do so on the way out."""
        self.segments.append(segment)
        return self

    @property
    def path(self) -> str:
        """The path from the outermost value, e.g. ``.results[3].owner.id``, shortened if long."""
        segments = self.segments[::-1]
        if len(segments) > _SEGMENTS_SHOWN:
            half = _SEGMENTS_SHOWN // 2
            segments[half:-half] = ["..."]
        return "".join(segments)


def wrong_type(expected: str, value: Any) -> InvalidValue:
    """Return the error of a value that has another type than expected."""
    return InvalidValue(f"expected {expected}, got {type(value).__name__}", wrong_type=True)


def key_segment(key: Any) -> str:
    """Return the path segment of a mapping's value."""
    if isinstance(key, str) and key.isidentifier() and len(key) <= _LONGEST_KEY:
        return f".{key}"
    return f"[{key_text(key)}]"


def key_text(key: Any) -> str:
    """Return a mapping's key for a message, shortened if long."""
    text = repr(key) if isinstance(key, str) else type(key).__name__
    return text if len(text) <= _LONGEST_KEY else f"{text[: _LONGEST_KEY - 3]}..."
