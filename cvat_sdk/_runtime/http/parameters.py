"""The parameters of an operation: each knows its place in the request."""

from __future__ import annotations

from abc import abstractmethod
from types import FunctionType, NoneType
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import quote

from msgspec import Struct

from cvat_sdk._runtime.errors import ApiValueError
from cvat_sdk._runtime.http.headers import as_text, check_value
from cvat_sdk._runtime.schema.codec import encode, to_builtins
from cvat_sdk._runtime.schema.scalars import Mode

if TYPE_CHECKING:
    from cvat_sdk._runtime.http.request import RequestBuilder


def resolve(reference: Any) -> Any:
    """Return a type, given the type or a function that returns it once models are needed."""
    return reference() if isinstance(reference, FunctionType) else reference


class Parameter(Struct, frozen=True, eq=False):
    python_name: str
    type: Any  # or a function that returns it
    name: str = ""  # in the request, if it differs
    required: bool = False
    deprecated: bool = False

    @property
    def takes_null(self) -> bool:
        """Whether None is a value to send, rather than one that is left out."""
        return NoneType in get_args(resolve(self.type))

    @abstractmethod
    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        """Put the value in its place, after checking it against the type if `check` is set."""

    def to_builtins(self, request: RequestBuilder, value: Any, check: bool) -> Any:
        if not check:
            return to_builtins(value, self.python_name)
        mode = Mode(request.wire_names_only, request.forbid_unknown)
        return encode(value, resolve(self.type), self.python_name, mode)

    def to_texts(self, request: RequestBuilder, value: Any, check: bool) -> list[str]:
        """Return the texts of the value's items, or of the value if it is no list."""
        builtins = self.to_builtins(request, value, check)
        return list(map(as_text, builtins if isinstance(builtins, list) else [builtins]))


class PathParam(Parameter, frozen=True, eq=False):
    """A part of the path; it cannot leave its segment."""

    required: bool = True

    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        if type(value) is int and self.type is int:  # an id, which most calls have
            text = str(value)
        else:
            text = ",".join(quote(item, safe="") for item in self.to_texts(request, value, check))
        # Dots are not percent-encoded, and servers and proxies resolve such segments.
        if text in ("", ".", ".."):
            raise ApiValueError(
                f"{self.python_name}: expected text that names something, not empty, '.' or '..'"
            )
        placeholder = "{" + (self.name or self.python_name) + "}"
        request.target = request.target.replace(placeholder, text)


class QueryParam(Parameter, frozen=True, eq=False):
    explode: bool = True  # lists repeat the name, instead of being joined by commas

    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        name = quote(self.name or self.python_name, safe="[]")
        texts = [quote(item, safe="") for item in self.to_texts(request, value, check)]
        if texts and not self.explode:
            texts = [",".join(texts)]
        request.query.extend((name, text) for text in texts)


class HeaderParam(Parameter, frozen=True, eq=False):
    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        text = ",".join(self.to_texts(request, value, check))
        request.headers[self.name or self.python_name] = check_value(self.python_name, text)
