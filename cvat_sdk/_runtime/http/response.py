"""Decoding a 2xx response into the data that its operation documents."""

from __future__ import annotations

from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from msgspec import UNSET, Struct

from cvat_sdk._runtime.errors import ContentTypeError, ResponseValidationError
from cvat_sdk._runtime.http.headers import decode_text, is_json, media_type
from cvat_sdk._runtime.http.parameters import resolve
from cvat_sdk._runtime.schema import FileInput, OneOf
from cvat_sdk._runtime.schema.decode import InvalidBody, decoder_of

if TYPE_CHECKING:
    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.http.request import Request

_NO_CONTENT = (204, 205)


class ResponseDecoder(Struct, frozen=True):
    """Decodes the 2xx responses to one request.

    :param type: the type of the data, or a function that returns it; None for no data, and `UNSET`
        where nothing is documented
    :param request: what was sent
    :param api_title: what the server should be, for messages
    :param strict: refuse what the contract does not allow, instead of making the best of it
    :param warn: log what the best was made of
    """

    type: Any
    request: Request
    api_title: str
    strict: bool
    warn: bool

    def decode(self, response: HTTPResponse) -> Any:
        """Return the data of a response whose body has been read.

        :raises ContentTypeError: it is of another media type than documented
        :raises ResponseValidationError: its body does not fit the documented type
        """
        content_type = response.headers.get("Content-Type") or ""
        tp = resolve(self.type)
        if tp is UNSET:
            return None
        if tp is None or response.status in _NO_CONTENT:
            # Without data a page does no harm, but it is no sign either that anything was done.
            if self._is_page(content_type) and response.data:
                raise self._unexpected(content_type, response)
            return None
        if tp is bytes:
            return response.data
        if content_type and not is_json(content_type):
            return self._decode_other(tp, content_type, response)
        return self._decode_json(tp, response)

    def _decode_other(self, tp: Any, content_type: str, response: HTTPResponse) -> Any:
        """Decode text and files; JSON too, for some servers send it as text/plain."""
        options = _options(tp)
        takes_bytes = bytes in options or FileInput in options
        accepted = self._accepts(content_type)
        is_text = content_type.startswith("text/") or (accepted and not takes_bytes)
        if not self._is_page(content_type):
            if str in options and is_text:
                return decode_text(response.data, content_type)
            if takes_bytes:
                return response.data
        if media_type(content_type) != "text/plain":
            raise self._unexpected(content_type, response)
        try:
            return self._decode_json(tp, response)
        except ResponseValidationError:
            raise self._unexpected(content_type, response) from None

    def _decode_json(self, tp: Any, response: HTTPResponse) -> Any:
        try:
            return decoder_of(tp).decode(response.data, strict=self.strict, warn=self.warn)
        except InvalidBody as invalid:
            where = f"{invalid.path}: " if invalid.path else ""
            error = ResponseValidationError(
                http_resp=response,
                message=f"the response does not fit the contract: {where}{invalid.message}",
            )
            error.location = invalid.path
            raise error from None

    def _accepts(self, content_type: str) -> bool:
        return media_type(content_type) in map(media_type, self.request.accept.split(","))

    def _is_page(self, content_type: str) -> bool:
        """Tell whether it is a page that nobody asked for: what a login proxy sends."""
        return media_type(content_type) == "text/html" and not self._accepts(content_type)

    def _unexpected(self, content_type: str, response: HTTPResponse) -> ContentTypeError:
        wanted = self.request.accept or "JSON"
        return ContentTypeError(
            http_resp=response,
            message=(
                f"expected {wanted}, got {media_type(content_type)}; is {self.request.origin} the "
                f"address of the {self.api_title}, and is there no login proxy in front of it?"
            ),
        )


def _options(tp: Any) -> tuple[Any, ...]:
    """Return the alternatives that a type consists of."""
    if get_origin(tp) in {Union, UnionType}:
        return get_args(tp)
    if isinstance(tp, type) and issubclass(tp, OneOf):
        return tuple(tp.__variants__())
    return (tp,)
