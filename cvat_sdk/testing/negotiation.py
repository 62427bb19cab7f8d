"""Content negotiation: `Accept`, `Accept-Encoding` and `Content-Type`."""

from __future__ import annotations

import gzip
import html
import json
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import MIMEAccept
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.http import parse_accept_header, parse_options_header

from cvat_sdk.testing.responses import HTML_TYPE, JSON_TYPE, ErrorResponse, detail_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug.wrappers import Request, Response

_GZIP_MIN_BYTES = 200


def negotiate(request: Request) -> str:
    """The media type of the response: CVAT's JSON, or HTML for browsers."""
    accept = request.headers.get("Accept", "*/*") or "*/*"
    for offer, _quality in parse_accept_header(accept, MIMEAccept):
        media_type, options = parse_options_header(offer)
        if media_type in {"*/*", "application/*", JSON_TYPE}:
            if media_type == JSON_TYPE and options.get("version", "2.0") != "2.0":
                raise detail_error(406, 'Invalid version in "Accept" header.')
            return JSON_TYPE
        if media_type in {"text/html", "text/*"}:
            return HTML_TYPE
    raise detail_error(406, "Could not satisfy the request Accept header.")


def render(request: Request, response: Response) -> Response:
    """Render a JSON response as the request accepts it: as an HTML page, or compressed."""
    is_json = response.content_type in {JSON_TYPE, "text/plain"}
    if response.status_code == 200 and is_json and negotiate(request) == HTML_TYPE:
        page = f"<!DOCTYPE html>\n<pre>{html.escape(response.get_data(as_text=True))}</pre>\n"
        response.set_data(page)
        if response.content_type == JSON_TYPE:
            response.content_type = HTML_TYPE
    accepts_gzip = "gzip" in request.headers.get("Accept-Encoding", "").lower()
    is_image = (response.content_type or "").startswith("image/")
    body = response.get_data()
    if accepts_gzip and len(body) >= _GZIP_MIN_BYTES and not is_image:
        response.set_data(gzip.compress(body, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
    return response


def read_body(
    request: Request,
    media_types: tuple[str, ...] = ("application/json",),
    error: Callable[[int, str], ErrorResponse] = detail_error,
) -> Any:
    """The body: JSON, or the fields and files of a form. An empty body is an empty object.

    Raises what `error` makes of a status and a message.
    """
    content_type = request.headers.get("Content-Type", "")
    media_type = parse_options_header(content_type)[0]
    body = request.get_data(cache=True)
    if not body:
        return {}
    if media_type not in media_types:
        raise error(415, f'Unsupported media type "{content_type}" in request.')
    if media_type == "multipart/form-data":
        return _read_form(request, error)
    try:
        return json.loads(body.decode(), parse_constant=_refuse_constant)
    except ValueError as cause:
        raise error(400, f"JSON parse error - {cause}") from None


def _read_form(request: Request, error: Callable[[int, str], ErrorResponse]) -> dict[str, Any]:
    try:
        form = {**request.form.to_dict(), **request.files.to_dict()}
    except RequestEntityTooLarge:
        raise detail_error(413, "The form has too many parts.") from None
    except ValueError as cause:
        raise error(400, f"Multipart form parse error - {cause}") from None
    # A part without a name is ignored; werkzeug has it as None.
    return {name: value for name, value in form.items() if name is not None}


def _refuse_constant(name: str) -> None:
    """Refuse NaN and infinity, which Python's parser accepts."""
    raise ValueError(f"Out of range float values are not JSON compliant: {name!r}")
