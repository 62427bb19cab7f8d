"""Decoding a 2xx response into the data that its operation documents."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, Struct

from cvat_sdk._runtime.errors import ContentTypeError, ResponseValidationError
from cvat_sdk._runtime.http.headers import decode_text, media_type
from cvat_sdk._runtime.http.parameters import resolve
from cvat_sdk._runtime.http.request import Request
from cvat_sdk._runtime.schema import FileInput
from cvat_sdk._runtime.schema.codec import decoder_of
from cvat_sdk._runtime.schema.values import InvalidValue, alternatives

if TYPE_CHECKING:
    from urllib3 import HTTPResponse

_NO_CONTENT = (204, 205)


class ResponseDecoder(Struct, frozen=True):
    """Decodes the 2xx responses to one request."""

    type: Any  # or a function that returns it; None for no data; UNSET: nothing is documented
    request: Request
    strict: bool  # refuse what the contract does not allow, instead of making the best of it
    warn: bool  # log what the best was made of

    def decode(self, response: HTTPResponse) -> Any:
        tp = resolve(self.type)
        content_type = response.headers.get("Content-Type") or ""
        media = media_type(content_type)
        if not response.data and str in alternatives(tp):
            return ""
        has_data = tp not in (None, UNSET, bytes) and response.status not in _NO_CONTENT
        if tp is str and not media and not response.data:
            return ""
        if has_data and (not media or media.endswith(("/json", "+json"))):
            return self._decode_json(tp, response)
        accepted = media in map(media_type, self.request.accept.split(","))
        # What login proxies send, with status 200.
        is_page = media == "text/html" and not accepted
        if tp is UNSET:
            return None
        if tp is None or response.status in _NO_CONTENT:
            # Without data a page does no harm, but it is no sign either that anything was done.
            if is_page and response.data:
                raise self._unexpected(media, response)
            return None
        if tp is bytes:
            return response.data
        if is_page:
            raise self._unexpected(media, response)
        types = alternatives(tp)
        takes_bytes = bytes in types or FileInput in types
        if str in types and (media.startswith("text/") or (accepted and not takes_bytes)):
            return decode_text(response.data, content_type)
        if takes_bytes:
            return response.data
        if media == "text/plain":
            # Some servers label JSON so.
            with suppress(ResponseValidationError):
                return self._decode_json(tp, response)
        raise self._unexpected(media, response)

    def _decode_json(self, tp: Any, response: HTTPResponse) -> Any:
        try:
            return decoder_of(tp).decode(response.data, strict=self.strict, warn=self.warn)
        except InvalidValue as invalid:
            error = ResponseValidationError(
                http_resp=response,
                message=f"the response does not fit the contract: {invalid}",
            )
            error.location = invalid.path
            raise error from None

    def _unexpected(self, media: str, response: HTTPResponse) -> ContentTypeError:
        return ContentTypeError(
            http_resp=response,
            message=f"expected {self.request.accept or 'JSON'}, got {media}",
        )
