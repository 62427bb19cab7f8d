"""The parameters of an operation, its body too: each knows its place in the request."""

from __future__ import annotations

from abc import abstractmethod
from types import FunctionType, NoneType
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import quote

from msgspec import Struct

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.headers import ASCII_ONLY, as_text, is_json, is_value, media_type
from cvat_sdk._runtime.http.multipart import Stream
from cvat_sdk._runtime.schema.codec import encode, plain_to_json, to_builtins, to_json
from cvat_sdk._runtime.schema.values import contains_file, is_file

if TYPE_CHECKING:
    from cvat_sdk._runtime.http.request import RequestBuilder

_FORM = "multipart/form-data"


def resolve(reference: Any) -> Any:
    """Return a type, given the type or a function that returns it once models are needed."""
    # Not callable(), which classes are, too.
    return reference() if isinstance(reference, FunctionType) else reference


class Parameter(Struct, frozen=True, eq=False):
    python_name: str
    type: Any  # or a function that returns it
    name: str = ""  # in the request, if it differs
    required: bool = False
    deprecated: bool = False

    def take(self, request: RequestBuilder, value: Any) -> None:
        """Apply an argument. None is one that was left out, unless null is what has to be sent."""
        if value is not None or (self.required and NoneType in get_args(resolve(self.type))):
            self.apply(request, value)
        elif self.required:
            raise ApiTypeError(f"{self.python_name}: a value is required, got None")

    @abstractmethod
    def apply(self, request: RequestBuilder, value: Any) -> None:
        """Put the value in its place, after checking it against the type."""

    def to_builtins(self, request: RequestBuilder, value: Any) -> Any:
        if request.mode is None:
            return to_builtins(value, self.python_name)
        return encode(value, resolve(self.type), self.python_name, request.mode)

    def to_texts(self, request: RequestBuilder, value: Any) -> list[str]:
        """Return the texts of the value's items, or of the value if it is no list."""
        builtins = self.to_builtins(request, value)
        if contains_file(builtins):  # bytes, too, which JSON would hold as base64
            raise ApiTypeError(f"{self.python_name}: expected text, got bytes or a file")
        return list(map(as_text, builtins if isinstance(builtins, list) else [builtins]))


class PathParam(Parameter, frozen=True, eq=False):
    """A part of the path; it cannot leave its segment."""

    required: bool = True

    def apply(self, request: RequestBuilder, value: Any) -> None:
        if type(value) is int and self.type is int:  # an id, which most calls have
            text = str(value)
        else:
            text = ",".join(quote(item, safe="") for item in self.to_texts(request, value))
        # Dots are not percent-encoded, and servers and proxies resolve such segments.
        if text in ("", ".", ".."):
            expected = "text that names something, not empty, '.' or '..'"
            raise ApiValueError(f"{self.python_name}: expected {expected}")
        placeholder = "{" + (self.name or self.python_name) + "}"
        request.target = request.target.replace(placeholder, text)


class QueryParam(Parameter, frozen=True, eq=False):
    """A name and value of the query; of a list each item has the name."""

    def apply(self, request: RequestBuilder, value: Any) -> None:
        name = quote(self.name or self.python_name, safe="[]")
        texts = self.to_texts(request, value)
        request.query.extend((name, quote(text, safe="")) for text in texts)


class HeaderParam(Parameter, frozen=True, eq=False):
    def apply(self, request: RequestBuilder, value: Any) -> None:
        text = ",".join(self.to_texts(request, value))
        if not is_value(text):
            raise ApiValueError(f"{self.python_name}: {ASCII_ONLY}")
        request.headers[self.name or self.python_name] = text


class Body(Parameter, frozen=True, eq=False):
    content_types: tuple[str, ...] = ()  # the preferred one first; none: any

    def apply(self, request: RequestBuilder, value: Any) -> None:
        """Encode the value as the media type that is asked for, or the first that can hold it."""
        asked = request.content_type
        if asked is not None and self.content_types and asked not in self.content_types:
            expected = ", ".join(self.content_types)
            raise ApiValueError(f"_content_type: expected one of {expected}, got {asked!r}")
        offered = (asked,) if asked else self.content_types or ("application/json", _FORM)
        # A form replaces it, since only the form knows its boundary.
        request.headers["Content-Type"] = offered[0]
        if request.mode is not None and is_json(offered[0]):
            request.body = plain_to_json(value, resolve(self.type))
            if request.body is not None:
                return
        builtins = self.to_builtins(request, value)
        content_type = next((each for each in offered if _can_hold(each, builtins)), None)
        if content_type is None:
            # Which is not shown: a script may have mixed it up with another header.
            raise ApiValueError(
                f"{self.python_name}: it cannot be sent as its media type: JSON holds no file, a "
                "form is made of a mapping, and anything else of a str, bytes or an open file"
            )
        request.headers["Content-Type"] = content_type
        if is_json(content_type):
            request.body = to_json(builtins)
        elif isinstance(builtins, dict):
            request.body = builtins
        elif isinstance(builtins, str):
            request.body = builtins.encode()
        else:
            request.body = Stream(builtins)
            request.body.add_file(builtins, self.python_name)


def _can_hold(content_type: str, builtins: Any) -> bool:
    if is_json(content_type):
        return not contains_file(builtins)
    if media_type(content_type) == _FORM:
        return isinstance(builtins, dict)
    return isinstance(builtins, str) or is_file(builtins)


class FormParam(Parameter, frozen=True, eq=False):
    """A field of a body that is sent only as a form."""

    def apply(self, request: RequestBuilder, value: Any) -> None:
        form = request.body if isinstance(request.body, dict) else {}
        request.body = {**form, self.name or self.python_name: self.to_builtins(request, value)}
