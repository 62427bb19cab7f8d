"""Header names and values: checked, merged, taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from collections.abc import Mapping

# RFC 9110 calls this a token: visible ASCII without delimiters.
_TOKEN = frozenset(map(chr, range(33, 127))) - frozenset('"(),/:;<=>?@[\\]{}')


def check_value(name: str, value: str) -> str:
    """Return the value, after checking that a header can hold it.

    :param name: what errors call it
    :raises ApiValueError: a line break in it would begin another header
    """
    if not value.isascii():
        raise ApiValueError(f"{name}: expected ASCII, since it is sent as a header")
    if not value.isprintable() and not value.replace("\t", " ").isprintable():
        raise ApiValueError(f"{name}: expected no line breaks or control characters")
    return value


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Copy headers, each sent once: of names that differ only in case the last one counts.

    :raises ApiTypeError: a value is no text
    :raises ApiValueError: a name or a value that HTTP does not allow
    """
    names: dict[str, str] = {}
    for name, value in headers.items():
        if not isinstance(value, str):
            raise ApiTypeError(f"header {name}: expected str, got {type(value).__name__}")
        check_value(f"header {name}", value)
        if not (isinstance(name, str) and name and _TOKEN.issuperset(name)):
            raise ApiValueError(f"header {name!r}: expected letters, digits and hyphens")
        names[name.lower()] = name
    return {name: headers[name] for name in names.values()}


def cookie_header(cookies: Mapping[str, str], header: str | None = None) -> str:
    """Return a ``Cookie`` header.

    :param header: cookies given as a header; those of the same name are replaced
    """
    pairs = [f"{name}={value}" for name, value in cookies.items()]
    if header:
        given = [pair.strip() for pair in header.split(";")]
        pairs = [pair for pair in given if pair.partition("=")[0] not in cookies] + pairs
    return "; ".join(pairs)


def media_type(content_type: str | None) -> str:
    """Return the media type of a ``Content-Type``, in lower case and without its parameters."""
    return (content_type or "").partition(";")[0].strip().lower()


def is_json(content_type: str) -> bool:
    """Tell whether a media type, with or without parameters, is JSON or based on it."""
    return media_type(content_type).endswith(("/json", "+json"))


def decode_text(data: bytes, content_type: str | None) -> str:
    """Decode a body by the charset of its ``Content-Type``, else as UTF-8; it never fails."""
    charset = "utf-8"
    for parameter in (content_type or "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip('"')
    try:
        return data.decode(charset, "replace")
    # Unknown charsets, and codecs such as idna that raise errors of their own despite "replace".
    except (LookupError, ValueError, TypeError):
        return data.decode("utf-8", "replace")
