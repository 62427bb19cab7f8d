"""Header names and values: checked, merged, taken apart."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.schema.codec import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

# What RFC 9110 calls a token, and of field values the part that no server reads in its own way.
_is_name = lru_cache(maxsize=1000)(re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+").fullmatch)
is_value = re.compile(r"[\t -~]*").fullmatch
# A line break would begin another header.
ASCII_ONLY = "expected ASCII without line breaks and control characters"


def as_text(value: Any) -> str:
    """Return a value in terms of JSON as the text that a URL, a header or a form holds."""
    return value if isinstance(value, str) else to_json(value).decode()


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Copy headers, each sent once: of names that differ only in case the last one counts."""
    last: dict[str, tuple[str, str]] = {}
    for name, value in headers.items():
        if not isinstance(value, str):
            raise ApiTypeError(f"header {name}: expected str, got {type(value).__name__}")
        if not (isinstance(name, str) and _is_name(name)):
            # Not which, since who mixes them up gives a token as the name.
            raise ApiValueError("headers: expected letters, digits and hyphens in a name")
        if not is_value(value):
            raise ApiValueError(f"header {name}: {ASCII_ONLY}")
        last[name.lower()] = name, value
    return dict(last.values())


def merge_headers(
    headers: Mapping[str, str], changes: Mapping[str, str | None] | None
) -> dict[str, str]:
    """Return headers with changes, however the names are written; None leaves one out."""
    pairs = [*headers.items(), *(changes or {}).items()]
    last = {name.lower(): (name, text) for name, text in pairs}
    return {name: text for name, text in last.values() if text is not None}


def media_type(content_type: str | None) -> str:
    """Return the media type of a ``Content-Type``, in lower case and without its parameters."""
    return (content_type or "").partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    return media_type(content_type).endswith(("/json", "+json"))


def decode_text(data: bytes, content_type: str | None) -> str:
    """Decode a body by the charset of its ``Content-Type``, else as UTF-8; it never fails."""
    charset = re.search(r';\s*charset\s*=\s*"?([^\s";]+)', content_type or "", re.IGNORECASE)
    try:
        return data.decode(charset[1] if charset else "utf-8", "replace")
    # Unknown charsets, codecs such as idna that raise errors of their own despite "replace", and
    # codecs whose module cannot be read because no file descriptor is left.
    except (LookupError, ValueError, TypeError, OSError):
        return data.decode("utf-8", "replace")
