"""Recorded responses as steps of a scripted server, and bodies taken apart to be compared."""

from __future__ import annotations

import gzip
import io
import json
from typing import TYPE_CHECKING, Any

from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header

from tests.support.scripted import Step, respond

if TYPE_CHECKING:
    from tests.support.recordings import Exchange, Message
    from tests.support.scripted import ReceivedRequest

FORM = "multipart/form-data"
Part = tuple[str, bytes, bool]
"""A part of a form: its name, its content, and whether it is a file."""
_HOP_BY_HOP = {"content-length", "transfer-encoding", "connection", "date", "server"}


def recorded_response(exchange: Exchange) -> Step:
    """Responds as the recorded server did."""
    headers = [
        (name, value)
        for name, value in exchange.response.headers.items()
        if name not in _HOP_BY_HOP
    ]
    return respond(
        exchange.response.body,
        exchange.status,
        reason=exchange.reason,
        content_type=None,
        headers=headers,
    )


def form_parts(content_type: str, body: bytes) -> list[Part]:
    """The parts of a multipart body, in the order of their names."""
    media_type, options = parse_options_header(content_type)
    _, fields, files = FormDataParser().parse(io.BytesIO(body), media_type, len(body), options)
    parts = [(name, value.encode(), False) for name, value in fields.items(multi=True)]
    for name, file in files.items(multi=True):
        parts.append((name, file.read(), True))
        file.close()
    return sorted(parts)


def body_content(message: ReceivedRequest | Message) -> Any:
    """A body whatever its formatting: a JSON value, the parts of a form, or just its bytes."""
    content_type = message.headers.get("content-type") or ""
    if media_type(content_type) == FORM:
        return [
            (name, json.loads(content) if content[:1] == b"{" else content, is_file)
            for name, content, is_file in form_parts(content_type, message.body)
        ]
    return json.loads(message.body) if message.body and "json" in content_type else message.body


def decompressed(message: Message) -> bytes:
    """The body of a message without its content encoding."""
    if message.headers.get("content-encoding") == "gzip":
        return gzip.decompress(message.body)
    return message.body


def media_type(content_type: str | None) -> str:
    return (content_type or "").partition(";")[0].strip()
