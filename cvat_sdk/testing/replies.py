"""Answers and refusals, in the several forms that a CVAT server gives them."""

from __future__ import annotations

import json
from typing import Any

from werkzeug.wrappers import Response

JSON_TYPE = "application/vnd.cvat+json"
HTML_TYPE = "text/html; charset=utf-8"
INTERNAL_ERROR = "An internal error has occurred"


def json_reply(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """Compact JSON of the vendor type, in UTF-8."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Response(body, status, headers, content_type=JSON_TYPE)


def text_reply(text: str, status: int) -> Response:
    """Plain words, which the server calls HTML."""
    return Response(text, status, content_type=HTML_TYPE)


def page_reply(title: str, text: str, status: int) -> Response:
    """An HTML page as a framework answers it where no view is reached."""
    page = (
        f'\n<!doctype html>\n<html lang="en">\n<head>\n  <title>{title}</title>\n</head>\n'
        f"<body>\n  <h1>{title}</h1><p>{text}</p>\n</body>\n</html>\n"
    )
    return Response(page, status, content_type=HTML_TYPE)


class Refusal(Exception):
    """A request that is answered with other than its result."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


def refusal(status: int, data: Any, headers: dict[str, str] | None = None) -> Refusal:
    """A refusal whose body is this JSON."""
    return Refusal(json_reply(data, status, headers))


def detail(status: int, words: str, headers: dict[str, str] | None = None) -> Refusal:
    """The commonest refusal: an object with one sentence."""
    return refusal(status, {"detail": words}, headers)


def plain(status: int, words: str) -> Refusal:
    """A refusal in plain words."""
    return Refusal(text_reply(words, status))


def crash() -> Refusal:
    """What the server answers when its own code fails."""
    return Refusal(page_reply("Server Error (500)", "", 500))


def no_page() -> Refusal:
    """What the server answers for an address that it does not have."""
    return Refusal(
        page_reply("Not Found", "The requested resource was not found on this server.", 404)
    )


def not_permitted() -> Refusal:
    """Somebody else's, or nothing this user may do."""
    return detail(403, "You do not have permission to perform this action.")
