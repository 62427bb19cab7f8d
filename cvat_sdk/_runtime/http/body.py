"""The request body: which media type it is sent as, and how it is encoded."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, get_args

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.headers import check_value, is_json, media_type
from cvat_sdk._runtime.http.multipart import FileBody, Multipart
from cvat_sdk._runtime.http.parameters import Parameter, resolve
from cvat_sdk._runtime.schema.encode import encode, to_builtins, to_json
from cvat_sdk._runtime.schema.values import contains_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cvat_sdk._runtime.http.request import RequestBuilder


class Body(Parameter, frozen=True, eq=False):
    """The request body.

    :param content_types: the media types it may be sent as, the preferred one first; none: any
    :param encoding: for fields of a multipart body the media types of their parts
    """

    content_types: tuple[str, ...] = ()
    encoding: dict[str, str] = {}

    @property
    def takes_null(self) -> bool:
        """Whether the contract allows null as the body."""
        return NoneType in get_args(resolve(self.type))

    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        """Encode the value as the media type that the call asks for, or that the value needs."""
        asked = request.content_type
        if asked is not None and self.content_types and asked not in self.content_types:
            raise ApiValueError(
                f"_content_type: expected one of {', '.join(self.content_types)}, got {asked!r}"
            )
        tp = resolve(self.type)
        if check:
            builtins = encode(value, tp, self.python_name, wire_names_only=request.wire_names_only)
        else:
            builtins = to_builtins(value, self.python_name)
        request.content = (value, tp)
        content_type = asked or self._content_type(builtins)
        encode_body(request, builtins, content_type, self.python_name, self.encoding)

    def _content_type(self, builtins: Any) -> str:
        """Choose a media type: multipart for files, else JSON where the contract has it."""
        offered = self.content_types or ("application/json", "multipart/form-data")
        if contains_file(builtins):
            for content_type in offered:
                if content_type.startswith("multipart/") or not _is_structured(content_type):
                    return content_type
            raise ApiTypeError(
                f"{self.python_name}: this operation takes no file; it takes {', '.join(offered)}"
            )
        if isinstance(builtins, (str, bytes)) and not _is_structured(offered[0]):
            return offered[0]
        return next(filter(_is_structured, offered), offered[0])


def encode_body(
    request: RequestBuilder,
    builtins: Any,
    content_type: str,
    name: str,
    encoding: Mapping[str, str],
) -> None:
    """Encode a value into a request's body, and set the headers that describe it.

    :param request: the request that is being built
    :param builtins: the value in terms of JSON, with files in it
    :param content_type: the media type to send it as
    :param name: what errors call it
    :param encoding: for fields of a multipart body the media types of their parts
    :raises ApiTypeError: the media type cannot hold such a value
    :raises ApiValueError: a file that cannot be read, or a body that is too large
    """
    check_value("header Content-Type", content_type)
    if media_type(content_type) == "multipart/form-data":
        if not isinstance(builtins, dict):
            raise ApiTypeError(f"a form is made of a mapping, got {type(builtins).__name__}")
        request.body = Multipart(builtins, encoding)
        request.headers.update(request.body.headers)
        return
    if is_json(content_type):
        if contains_file(builtins):
            raise ApiValueError(
                f"{name}: a file cannot be sent as {content_type}; "
                "leave _content_type out or use multipart/form-data"
            )
        request.body = to_json(builtins)
    elif isinstance(builtins, str):
        request.body = builtins.encode()
    elif contains_file(builtins):
        request.body = FileBody(builtins)
        request.headers.update(request.body.headers)
    else:
        raise ApiTypeError(
            f"{name}: expected str, bytes or an open file, since it is sent as {content_type}, "
            f"got {type(builtins).__name__}"
        )
    request.headers["Content-Type"] = content_type


def _is_structured(content_type: str) -> bool:
    return is_json(content_type) or media_type(content_type).endswith("form-data")
