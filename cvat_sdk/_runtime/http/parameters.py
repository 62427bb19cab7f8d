"""The parameters of an operation: each knows its place in the request."""

from __future__ import annotations

from abc import abstractmethod
from types import FunctionType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from msgspec import Struct

from cvat_sdk._runtime.errors import ApiValueError
from cvat_sdk._runtime.http.headers import check_value
from cvat_sdk._runtime.schema.encode import encode, to_builtins, to_json

if TYPE_CHECKING:
    from cvat_sdk._runtime.http.request import RequestBuilder


def resolve(reference: Any) -> Any:
    """Return a type, given the type or a function that returns it once models are needed."""
    return reference() if isinstance(reference, FunctionType) else reference


class Parameter(Struct, frozen=True, eq=False):
    """One parameter of an operation.

    :param python_name: the argument's name
    :param type: its type, or a function that returns it
    :param name: its name in the request, if that differs
    :param required: whether a call needs it
    :param deprecated: whether its use is warned of
    """

    python_name: str
    type: Any
    name: str = ""
    required: bool = False
    deprecated: bool = False

    @property
    def takes_null(self) -> bool:
        """Whether None is a value to send, rather than one that is left out."""
        return False

    def to_builtins(self, value: Any, check: bool) -> Any:
        """Return the value in terms of JSON, checked against the parameter's type.

        :raises ApiTypeError: a value of the wrong type
        :raises ApiValueError: a value that the contract does not allow
        """
        if not check:
            return to_builtins(value, self.python_name)
        return encode(value, resolve(self.type), self.python_name)

    @abstractmethod
    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        """Put the value in its place.

        :param request: the request that is being built
        :param value: the argument
        :param check: whether to check it against the parameter's type
        :raises ApiTypeError: a value of the wrong type
        :raises ApiValueError: a value that the contract does not allow
        """

    def percent_encoded(self, value: Any) -> str:
        """Return a value in terms of JSON as text that is safe anywhere in a URL."""
        if type(value) is int:
            return str(value)
        try:
            return quote(as_text(value), safe="")
        except UnicodeEncodeError:
            raise ApiValueError(f"{self.python_name}: expected text that UTF-8 can hold") from None


class PathParam(Parameter, frozen=True, eq=False):
    """A part of the path; it cannot leave its segment."""

    required: bool = True

    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        """Fill the value into the path."""
        value = self.to_builtins(value, check)
        items = value if isinstance(value, list) else [value]
        text = ",".join(map(self.percent_encoded, items))
        # Dots are not percent-encoded, and servers and proxies resolve such segments.
        if text in ("", ".", ".."):
            raise ApiValueError(
                f"{self.python_name}: expected text that names something, not empty, '.' or '..'"
            )
        placeholder = "{" + (self.name or self.python_name) + "}"
        request.target = request.target.replace(placeholder, text)


class QueryParam(Parameter, frozen=True, eq=False):
    """A part of the query.

    :param explode: whether a list repeats the name, or is joined by commas
    """

    explode: bool = True

    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        """Append the value to the query."""
        value = self.to_builtins(value, check)
        name = quote(self.name or self.python_name, safe="[]")
        if not isinstance(value, list):
            request.query.append((name, self.percent_encoded(value)))
        elif self.explode:
            request.query.extend((name, self.percent_encoded(item)) for item in value)
        elif value:
            request.query.append((name, ",".join(map(self.percent_encoded, value))))


class HeaderParam(Parameter, frozen=True, eq=False):
    """A header."""

    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        """Set the header."""
        value = self.to_builtins(value, check)
        items = value if isinstance(value, list) else [value]
        text = ",".join(map(as_text, items))
        request.headers[self.name or self.python_name] = check_value(self.python_name, text)


def as_text(value: Any) -> str:
    """Return a value in terms of JSON as the text that a URL or a header holds."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, (bool, list, dict)):
        return to_json(value).decode()
    return str(value)
