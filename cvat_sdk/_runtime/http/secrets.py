"""The secrets in a request, and clearing texts of them; only errors and log lines need either."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, unquote_plus

from cvat_sdk._runtime.http.multipart import Stream
from cvat_sdk._runtime.redact import MASK, Secrecy, secrecy_within
from cvat_sdk._runtime.schema.values import is_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cvat_sdk._runtime.http.request import Request

_LONGEST = 4000  # characters of a secret that are looked for
# For a URL, for JSON or Python, which may be escaped once more, for HTML, or not at all.
_ESCAPED = r"(?:%[0-9a-f]{2}|\\+(?:[nrt]|[ux][0-9a-f]{2,8})|&#?\w{1,8};|[^0-9a-z])"
_FLAGS = re.IGNORECASE | re.DOTALL | re.ASCII


def secrets_of(request: Request, others: Iterable[str] = ()) -> set[str]:
    """Return every secret text of a request and every other one, whole and in parts."""
    found: set[str] = set()
    path, _, query = request.target.partition("?")
    # From the end, since the host may have a path of its own before that of the template.
    segments = zip(request.path.split("/")[::-1], path.split("/")[::-1], strict=False)
    todo: list[tuple[Any, Secrecy]] = [
        (list(others), True),
        (request.headers, False),
        ({name: text for name, text in segments if "{" in name}, False),
        (request.body.given if isinstance(request.body, Stream) else request.body or b"", False),
        # Whatever its names, the query that a server redirects to may be signed.
        (query, False if request.redirected_from is None else ()),
    ]
    while todo:
        value, secrecy = todo.pop()
        if isinstance(value, dict):
            todo += [(item, secrecy_within(secrecy, name)) for name, item in value.items()]
        elif isinstance(value, list):
            todo += [(item, secrecy) for item in value if type(item) is not float]
        elif is_file(value):
            data = request.body.content_of(value) if isinstance(request.body, Stream) else value
            todo.append((bytes(data).decode("utf-8", "replace"), secrecy))
        elif isinstance(value, str):
            todo += _parts(value.strip(), secrecy, found)
        elif secrecy is True and type(value) is int and value > 99_999:  # no coordinate
            found.add(str(value))
    return found


def _parts(text: str, secrecy: Secrecy, found: set[str]) -> Iterator[tuple[Any, Secrecy]]:
    """Add what is secret of a text to that found, and yield the JSON that it holds."""
    if secrecy is True:
        # The whole, its lines, and what follows the scheme of an Authorization header.
        found.update((text, unquote(text), *text.splitlines(), text.partition(" ")[2]))
        if text[:6].lower() == "basic ":
            with suppress(ValueError):
                pair = b64decode(text[6:]).decode("utf-8", "replace")
                yield pair.partition(":")[2], True
    if text[:1] in ('"', "{", "["):
        with suppress(ValueError, RecursionError):
            yield json.loads(text), secrecy
            return
    for userinfo in re.findall(r"//([^/?#\s]*)@", text):
        password = userinfo.partition(":")[2] or userinfo
        found.update((userinfo, password, unquote(password)))
    # Queries, connection strings, cookies.
    for name, equals, value in (pair.partition("=") for pair in re.split("[?&;]", text)):
        if equals and secrecy_within(secrecy, unquote(name.strip())):
            found.update((value, unquote_plus(value)))


def clear(text: str, secrets: Iterable[str]) -> str:
    """Mask secrets in a text, in every form in which servers echo what they were sent.

    What has one or two characters is found in any text, and stays.
    """
    lowered = text.lower()
    # The longest first, since one may hold another.
    for secret in sorted(set(secrets), key=len, reverse=True):
        forms = (" ".join(secret.split()), *_in_base64(secret.strip()))
        for form in forms if len(forms[0]) > 2 else ():
            runs = re.findall("[0-9A-Za-z]+", form)
            # Without any, the pattern would be that of every punctuation.
            if len("".join(runs)) < 3:
                text = re.sub(f"{re.escape(form)}|{quote(form)}", MASK, text, flags=_FLAGS)
            elif max(runs, key=len).lower() in lowered:
                # What is neither letter nor digit as it is, or escaped in any way.
                parts = re.split("([^0-9A-Za-z]+)", form[:_LONGEST])
                parts[1::2] = (f"{_ESCAPED}{{{len(p)},{12 * len(p)}}}?" for p in parts[1::2])
                pattern = "".join(parts) + ".*" * (len(form) > _LONGEST)
                text = re.sub(pattern, MASK, text, flags=_FLAGS)
    return text


def _in_base64(text: str) -> Iterator[str]:
    """Yield what base64 of any bytes with this text in them holds, for each alignment."""
    sent = text.encode("utf-8", "replace")
    for before in range(3) if len(sent) > 3 else ():
        digits = b64encode(bytes(before) + sent).decode()
        # Without the digits at either end that hold bits of other bytes.
        digits = digits[-(-before * 8 // 6) : (before + len(sent)) * 8 // 6]
        yield from {digits, digits.replace("+", "-").replace("/", "_")}
