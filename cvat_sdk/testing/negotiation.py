"""Which media types the server gives and takes, as the `Accept` and `Content-Type` headers say."""

from __future__ import annotations

import gzip
import html
import json
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header, parse_options_header

from cvat_sdk.testing.replies import HTML_TYPE, JSON_TYPE, Refusal, detail

if TYPE_CHECKING:
    from collections.abc import Callable

    from werkzeug.wrappers import Request, Response

_GZIP_FROM = 200


def negotiate(request: Request) -> str:
    """The media type of the answer: the vendor's JSON, or HTML for browsers."""
    accept = request.headers.get("Accept", "*/*") or "*/*"
    for offer, _quality in parse_accept_header(accept, MIMEAccept):
        media_type, options = parse_options_header(offer)
        if media_type in {"*/*", "application/*", JSON_TYPE}:
            if media_type == JSON_TYPE and options.get("version", "2.0") != "2.0":
                raise detail(406, 'Invalid version in "Accept" header.')
            return JSON_TYPE
        if media_type in {"text/html", "text/*"}:
            return HTML_TYPE
    raise detail(406, "Could not satisfy the request Accept header.")


def finish(request: Request, response: Response) -> Response:
    """Turn a JSON answer into what the request asked for: a page for browsers, gzip."""
    is_json = response.content_type in {JSON_TYPE, "text/plain"}
    if response.status_code == 200 and is_json and negotiate(request) == HTML_TYPE:
        page = f"<!DOCTYPE html>\n<pre>{html.escape(response.get_data(as_text=True))}</pre>\n"
        response.set_data(page)
        if response.content_type == JSON_TYPE:
            response.content_type = HTML_TYPE
    takes_gzip = "gzip" in request.headers.get("Accept-Encoding", "").lower()
    body = response.get_data()
    if takes_gzip and len(body) >= _GZIP_FROM and not response.content_type.startswith("image/"):
        response.set_data(gzip.compress(body, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
    return response


def read_body(
    request: Request,
    types: tuple[str, ...] = ("application/json",),
    refuse: Callable[[int, str], Refusal] = detail,
) -> Any:
    """The request's body: JSON, or a form as a flat mapping; an empty one is an empty object."""
    content_type = request.headers.get("Content-Type", "")
    media_type = parse_options_header(content_type)[0]
    body = request.get_data(cache=True)
    if not body:
        return {}
    if media_type not in types:
        raise refuse(415, f'Unsupported media type "{content_type}" in request.')
    if media_type == "multipart/form-data":
        return {**request.form.to_dict(), **request.files.to_dict()}
    try:
        return json.loads(body)
    except ValueError as error:
        raise refuse(400, f"JSON parse error - {error}") from None
