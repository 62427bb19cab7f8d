"""Decoding a 2xx response into the data that its operation documents."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO, IOBase
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, Struct

from cvat_sdk._runtime.errors import ContentTypeError, ResponseValidationError
from cvat_sdk._runtime.http.headers import decode_text, is_json, media_type
from cvat_sdk._runtime.http.parameters import resolve
from cvat_sdk._runtime.http.request import Request
from cvat_sdk._runtime.schema import FileInput
from cvat_sdk._runtime.schema.codec import from_json
from cvat_sdk._runtime.schema.values import InvalidValue, alternatives

if TYPE_CHECKING:
    from urllib3 import HTTPResponse

_FILES = (bytes, BytesIO, FileInput, IOBase)
_LENGTHS = ("Content-Length", "Transfer-Encoding")


class ResponseDecoder(Struct, frozen=True):
    """Decodes the 2xx responses to one request."""

    type: Any  # or a function that returns it; None for no data; UNSET: nothing is documented
    request: Request
    strict: bool  # refuse what the contract does not allow, instead of making the best of it
    warn: bool  # log what the best was made of

    def decode(self, response: HTTPResponse) -> Any:
        tp = resolve(self.type)
        if tp is UNSET:
            return None
        data: bytes = response.data
        content_type = response.headers.get("Content-Type") or ""
        media = media_type(content_type)
        if data and is_json(media) and tp is not None and tp not in _FILES:  # nearly always
            return self._decode_json(tp, response)
        accepted = media in map(media_type, self.request.accept.split(","))
        # What login proxies send, with status 200: no sign that anything was done.
        if media == "text/html" and data and not accepted and tp not in _FILES:
            raise self._unexpected(media, response)
        if tp is None or (response.status in (204, 205) and self.request.method != "GET"):
            return None
        types = alternatives(tp)
        if tp in _FILES:
            return data if tp is bytes else BytesIO(data)
        if not data and str in types:
            return ""
        # Of other methods than GET it may say no more than that the request was accepted. Without a
        # length the connection may as well have been lost.
        if not data and self.request.method != "GET" and any(map(response.headers.get, _LENGTHS)):
            return None
        if not data or not media:
            return self._decode_json(tp, response)
        has_files = any(each in _FILES for each in types)
        if str in types and (media.startswith("text/") or (accepted and not has_files)):
            return decode_text(data, content_type)
        if has_files:
            return BytesIO(data)
        if media == "text/plain":
            # Some servers label JSON so.
            with suppress(ResponseValidationError):
                return self._decode_json(tp, response)
        raise self._unexpected(media, response)

    def _decode_json(self, tp: Any, response: HTTPResponse) -> Any:
        try:
            return from_json(response.data, tp, strict=self.strict, warn=self.warn)
        except InvalidValue as invalid:
            message = f"the response does not fit the contract: {invalid}"
            error = ResponseValidationError(http_resp=response, message=message)
            error.location = invalid.path
            raise error from None

    def _unexpected(self, media: str, response: HTTPResponse) -> ContentTypeError:
        message = f"expected {self.request.accept or 'JSON'}, got {media}"
        return ContentTypeError(http_resp=response, message=message)
