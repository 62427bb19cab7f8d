"""Parameters of an operation: each knows its place in a request and its OpenAPI style."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from types import FunctionType, NoneType
from typing import TYPE_CHECKING, Any, get_args

from cvat_sdk.runtime import codec
from cvat_sdk.runtime.errors import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from cvat_sdk.runtime.request import Request

__all__ = ["Body", "CookieParam", "HeaderParam", "Parameter", "PathParam", "QueryParam"]

TypeRef = Any
"""A type, or a function without arguments that gives it, so that models load when needed."""

_RESERVED = ":/?#[]@!$&'()*+,;="
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def resolved(ref: TypeRef) -> Any:
    """The type that a reference stands for."""
    return ref() if isinstance(ref, FunctionType) else ref


class Parameter(ABC):
    """One parameter of an operation.

    :param python_name: the argument's name
    :param type_ref: its type, or a function that gives it
    :param name: its name on the wire, where that differs
    :param required: whether the call needs it
    :param style: OpenAPI's `style`, the place's default when left out
    :param explode: OpenAPI's `explode`, the style's default when left out
    :param allow_reserved: whether reserved characters of a query value stay as they are
    :param deprecated: whether using it warns
    :param content_type: the media type of a parameter that is serialized as a document
    """

    __slots__ = (
        "_type",
        "_type_ref",
        "allow_reserved",
        "content_type",
        "deprecated",
        "explode",
        "name",
        "python_name",
        "required",
        "style",
    )
    default_style = "form"

    def __init__(
        self,
        python_name: str,
        type_ref: TypeRef,
        *,
        name: str | None = None,
        required: bool = False,
        style: str | None = None,
        explode: bool | None = None,
        allow_reserved: bool = False,
        deprecated: bool = False,
        content_type: str | None = None,
    ) -> None:
        self.python_name = python_name
        self.name = python_name if name is None else name
        self.required = required
        self.style = style or self.default_style
        self.explode = self.style == "form" if explode is None else explode
        self.allow_reserved = allow_reserved
        self.deprecated = deprecated
        self.content_type = content_type
        self._type_ref = type_ref
        self._type: Any = None

    @property
    def type(self) -> Any:
        """The type of the argument."""
        if self._type is None:
            self._type = resolved(self._type_ref)
        return self._type

    @property
    def takes_null(self) -> bool:
        """Whether None is a value to send rather than one left out."""
        return False

    def plain(self, value: Any, check: bool) -> Any:
        """The value in plain form, checked against the parameter's type."""
        if type(value) is self._type_ref and (self._type_ref is str or self._type_ref is int):
            return value
        plain = codec.checked(value, self.type, self.python_name) if check else codec.plain(value)
        return codec.to_json(plain).decode() if self.content_type else plain

    @abstractmethod
    def write(self, request: Request, value: Any, check: bool) -> None:
        """Put the value in its place in a request.

        :param request: the request to be sent
        :param value: the argument
        :param check: whether to check it against the parameter's type
        :raises ApiTypeError: a value of the wrong type
        :raises ApiValueError: a value that the contract does not allow
        """

    def _quoted(self, value: Any, safe: str = "") -> str:
        if type(value) is int:
            return str(value)
        from urllib.parse import quote

        try:
            return quote(_text(value), safe=safe)
        except UnicodeEncodeError:
            raise ApiValueError(f"{self.python_name}: expected text that UTF-8 can hold") from None


class PathParam(Parameter):
    """A part of the path; it cannot leave its segment."""

    __slots__ = ()
    default_style = "simple"

    def __init__(self, python_name: str, type_ref: TypeRef, **options: Any) -> None:
        super().__init__(python_name, type_ref, **{**options, "required": True})

    def write(self, request: Request, value: Any, check: bool) -> None:
        """Fill the value into the path."""
        plain = self.plain(value, check)
        quoted = _delimited(plain, self, self._quoted)
        if quoted in ("", ".", ".."):
            raise ApiValueError(
                f"{self.python_name}: expected text that names something, not empty, '.' or '..'"
            )
        request.target = request.target.replace("{" + self.name + "}", quoted)


class QueryParam(Parameter):
    """A part of the query."""

    __slots__ = ()

    def write(self, request: Request, value: Any, check: bool) -> None:
        """Append the value to the query."""
        safe = _RESERVED if self.allow_reserved else ""

        def encoded(part: Any) -> str:
            return self._quoted(part, safe)

        plain = self.plain(value, check)
        request.query.extend(_pairs(plain, self, encoded))


class HeaderParam(Parameter):
    """A header."""

    __slots__ = ()
    default_style = "simple"

    def write(self, request: Request, value: Any, check: bool) -> None:
        """Set the header."""
        text = _delimited(self.plain(value, check), self, _text)
        request.headers[self.name] = header_value(self.python_name, text)


class CookieParam(Parameter):
    """A cookie."""

    __slots__ = ()

    def write(self, request: Request, value: Any, check: bool) -> None:
        """Set the cookie."""
        for name, text in _pairs(self.plain(value, check), self, self._quoted):
            previous = request.cookies.get(name)
            request.cookies[name] = text if previous is None else f"{previous}&{name}={text}"


class Body(Parameter):
    """The request body.

    :param content_types: the media types it may be sent as, the preferred one first
    :param encoding: for a property of a multipart body, its part's media type
    """

    __slots__ = ("content_types", "encoding")

    def __init__(
        self,
        python_name: str,
        type_ref: TypeRef,
        *,
        content_types: tuple[str, ...],
        required: bool = False,
        encoding: Mapping[str, str] | None = None,
        deprecated: bool = False,
    ) -> None:
        super().__init__(python_name, type_ref, required=required, deprecated=deprecated)
        self.content_types = content_types
        self.encoding = encoding

    @property
    def takes_null(self) -> bool:
        """Whether null is a body that the contract allows."""
        return NoneType in get_args(self.type)

    def write(self, request: Request, value: Any, check: bool) -> None:
        """Serialize the value as the media type that the call asks for or the value needs."""
        tp = self.type
        asked = request.content_type
        if asked is not None and asked not in self.content_types:
            raise ApiValueError(
                f"_content_type: expected one of {', '.join(self.content_types)}, got {asked!r}"
            )
        if check:
            plain = codec.checked(
                value, tp, self.python_name, wire_names_only=request.wire_names_only
            )
        else:
            plain = codec.plain(value)
        request.content_type = asked or self._content_type(plain)
        request.secret_source = (value, tp)
        encode(request, plain, self.python_name, self.encoding)

    def _content_type(self, plain: Any) -> str:
        if codec.has_file(plain):
            for content_type in self.content_types:
                if content_type.startswith("multipart/") or not _is_structured(content_type):
                    return content_type
            raise ApiTypeError(
                f"{self.python_name}: this operation takes no file; it takes "
                f"{', '.join(self.content_types)}"
            )
        if isinstance(plain, (str, bytes)) and not _is_structured(self.content_types[0]):
            return self.content_types[0]
        structured = (c for c in self.content_types if _is_structured(c))
        return next(structured, self.content_types[0])


def encode(
    request: Request, plain: Any, name: str, encoding: Mapping[str, str] | None = None
) -> None:
    """Serialize a plain value as the request's media type into its body.

    :param request: the request, its `content_type` set
    :param plain: the value in plain form
    :param name: what errors call it
    :param encoding: for a property of a multipart body, its part's media type
    """
    content_type = request.content_type or "application/json"
    essence = content_type.partition(";")[0].strip().lower()
    if essence.startswith("multipart/"):
        request.body = request.stream = codec.to_multipart(plain, encoding)
        request.headers.update(request.stream.headers)
        return
    if essence == "application/x-www-form-urlencoded":
        request.body = codec.to_form(plain)
    elif essence == "application/json" or essence.endswith("+json"):
        if codec.has_file(plain):
            raise ApiValueError(
                f"{name}: a file cannot be sent as {content_type}; "
                "leave _content_type out or use multipart/form-data"
            )
        request.body = codec.to_json(plain)
    elif isinstance(plain, str):
        request.body = plain.encode()
    elif codec.has_file(plain):
        request.body = request.stream = codec.to_raw(plain)
        request.headers.update(request.stream.headers)
    else:
        raise ApiTypeError(
            f"{name}: expected str, bytes or an open file, since it is sent as {content_type}, "
            f"got {type(plain).__name__}"
        )
    request.headers["Content-Type"] = content_type


def header_value(name: str, text: str) -> str:
    """The text, after checking that a header can hold it.

    :param name: what errors call it
    """
    if not text.isascii():
        raise ApiValueError(f"{name}: expected ASCII, since it is sent as a header")
    if not text.isprintable() and not text.replace("\t", " ").isprintable():
        raise ApiValueError(f"{name}: expected no line breaks or control characters")
    return text


def _is_structured(content_type: str) -> bool:
    return content_type.partition(";")[0].endswith(("json", "x-www-form-urlencoded", "form-data"))


def _text(value: Any) -> str:
    if value is True:
        return "true"
    if value is False:
        return "false"
    if value is None:
        return "null"
    if isinstance(value, (list, dict)):
        return codec.to_json(value).decode()
    return str(value)


def _flat(plain: Mapping[str, Any], encoded: Callable[[Any], str]) -> Iterable[str]:
    for key, value in plain.items():
        yield encoded(key)
        yield encoded(value)


def _pairs(
    plain: Any, param: Parameter, encoded: Callable[[Any], str]
) -> Iterable[tuple[str, str]]:
    """Name and value of each part of a query or cookie parameter, percent-encoded."""
    from urllib.parse import quote

    name = quote(param.name, safe="[]")
    if param.style == "deepObject" and isinstance(plain, Mapping):
        yield from _deep(plain, name, encoded)
    elif isinstance(plain, list):
        if param.explode:
            for item in plain:
                yield name, encoded(item)
        elif plain:
            yield name, _DELIMITERS.get(param.style, ",").join(map(encoded, plain))
    elif isinstance(plain, Mapping):
        if param.explode:
            for key, value in plain.items():
                yield encoded(key), encoded(value)
        elif plain:
            yield name, _DELIMITERS.get(param.style, ",").join(_flat(plain, encoded))
    else:
        yield name, encoded(plain)


def _deep(
    plain: Mapping[str, Any], name: str, encoded: Callable[[Any], str]
) -> Iterable[tuple[str, str]]:
    for key, value in plain.items():
        inner = f"{name}[{encoded(key)}]"
        if isinstance(value, Mapping):
            yield from _deep(value, inner, encoded)
        elif isinstance(value, list):
            for item in value:
                yield inner, encoded(item)
        else:
            yield inner, encoded(value)


def _delimited(plain: Any, param: Parameter, encoded: Callable[[Any], str]) -> str:
    """A path or header parameter in the styles simple, label and matrix."""
    style, explode = param.style, param.explode
    lead, between = {"label": (".", "."), "matrix": (";", ";")}.get(style, ("", ","))
    if not explode:
        between = ","
    if isinstance(plain, list):
        if style == "matrix":
            lead = f";{param.name}="
            between = lead if explode else ","
        return lead + between.join(map(encoded, plain))
    if isinstance(plain, Mapping):
        if explode:
            parts = [f"{encoded(key)}={encoded(value)}" for key, value in plain.items()]
            return lead + between.join(parts)
        start = f";{param.name}=" if style == "matrix" else lead
        return start + ",".join(_flat(plain, encoded))
    start = f";{param.name}=" if style == "matrix" else lead
    return start + encoded(plain)
