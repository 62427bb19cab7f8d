"""The cookies that the server sets."""

from __future__ import annotations

from contextlib import suppress
from http.cookies import CookieError, SimpleCookie
from typing import Any


def store_cookies(jar: SimpleCookie, response: Any) -> None:
    """Keep the cookies that a response sets, and drop those that it deletes."""
    for header in response.headers.getlist("Set-Cookie"):
        with suppress(CookieError):
            jar.load(header)
    for name, morsel in list(jar.items()):
        if morsel["max-age"].startswith(("0", "-")):
            jar.pop(name, None)
