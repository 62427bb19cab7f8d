"""Responses and errors, in the formats that a CVAT server uses."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON_TYPE = "application/vnd.cvat+json"
HTML_TYPE = "text/html; charset=utf-8"


class ErrorResponse(Exception):
    """Raised by a handler to end the request with this response."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


def json_response(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """Compact JSON in UTF-8, with CVAT's own media type.

    What JSON cannot hold is a 500, as in Django: infinity, and text that is no Unicode.
    """
    try:
        text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        body = text.encode()
    except ValueError:
        raise server_error() from None
    return Response(body, status, headers, content_type=JSON_TYPE)


def json_error(status: int, data: Any, headers: dict[str, str] | None = None) -> ErrorResponse:
    """An error with a JSON body."""
    return ErrorResponse(json_response(data, status, headers))


def detail_error(status: int, message: str, headers: dict[str, str] | None = None) -> ErrorResponse:
    """An error as `{"detail": message}`, the default of Django REST framework."""
    return json_error(status, {"detail": message}, headers)


def text_error(status: int, message: str) -> ErrorResponse:
    """An error in plain text, which CVAT labels as HTML."""
    return ErrorResponse(Response(message, status, content_type=HTML_TYPE))


def internal_error() -> ErrorResponse:
    """CVAT's 500 for an exception that it catches itself."""
    return json_error(500, "An internal error has occurred")


def permission_denied() -> ErrorResponse:
    """The 403 for what belongs to another user or needs another role."""
    return detail_error(403, "You do not have permission to perform this action.")


def not_imitated(what: str) -> ErrorResponse:
    """The 501 for what CVAT has and this server has not."""
    return detail_error(501, f"cvat_sdk.testing does not imitate {what}.")


def refuse_values(given: Mapping[str, Any], *names: str) -> None:
    """Refuse the fields or parameters that CVAT knows, but which would be ignored here."""
    for name, value in given.items():
        if re.split(r"[.\[]", name)[0] in names and value not in (None, "", 0, [], {}):
            raise not_imitated(f"`{name}` here")


def server_error() -> ErrorResponse:
    """Django's 500 page for an unhandled exception."""
    return _html_error("Server Error (500)", "", 500)


def page_not_found() -> ErrorResponse:
    """Django's 404 page for an unknown path."""
    return _html_error("Not Found", "The requested resource was not found on this server.", 404)


def _html_error(title: str, text: str, status: int) -> ErrorResponse:
    page = (
        f'\n<!doctype html>\n<html lang="en">\n<head>\n  <title>{title}</title>\n</head>\n'
        f"<body>\n  <h1>{title}</h1><p>{text}</p>\n</body>\n</html>\n"
    )
    return ErrorResponse(Response(page, status, content_type=HTML_TYPE))
