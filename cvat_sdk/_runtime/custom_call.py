"""Calls of paths that the contract does not know: they become an operation, and are called so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Union

from msgspec import UNSET

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.body import Body
from cvat_sdk._runtime.http.parameters import HeaderParam, Parameter, PathParam, QueryParam
from cvat_sdk._runtime.operation import Operation, Options

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.session import Session

_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
_DELIMITERS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


class CustomCall:
    """A call that is being put together: an operation with its arguments."""

    def __init__(self, method: str, path: str, headers: Mapping[str, Any] | None) -> None:
        self._method = method.upper()
        if self._method not in _METHODS:
            raise ApiValueError(f"method: expected one of {', '.join(_METHODS)}, got {method!r}")
        if path[:1] not in ("/", "?", ""):
            raise ApiValueError(f"path: expected it to begin with '/', got {path!r}")
        self._path = path
        self._arguments: list[tuple[Parameter, Any]] = []
        self._content_type: str | None = None
        for name, value in (headers or {}).items():
            if name.lower() == "content-type":
                self._content_type = value
            else:
                self._arguments.append((HeaderParam(name, Any), value))

    def add_path(self, values: Mapping[str, Any] | None) -> None:
        """Add path parameters."""
        self._arguments += [(PathParam(name, Any), item) for name, item in (values or {}).items()]

    def add_query(self, pairs: Any, formats: Mapping[str, str] | None = None) -> None:
        """Add query parameters; `formats` says how several values of a name are joined."""
        for name, value in _items(pairs):
            delimiter = _DELIMITERS.get((formats or {}).get(name, ""))
            if delimiter is not None and isinstance(value, (list, tuple)):
                value = delimiter.join(map(str, value))  # noqa: PLW2901
            self._arguments.append((QueryParam(name, Any), value))

    def add_body(
        self, body: Any, fields: Any = None, files: Mapping[str, Any] | None = None
    ) -> None:
        """Add the body, or the fields and files of a form."""
        content_type = "application/json"
        if fields or files:
            if body is not None:
                raise ApiValueError("body: expected none beside post_params and files")
            content_type = "multipart/form-data"
            body = dict(_items(fields))
            for name, file in (files or {}).items():
                alone = isinstance(file, (list, tuple)) and len(file) == 1
                body[name] = file[0] if alone else file
        self._content_type = self._content_type or content_type
        self._arguments.append((Body("body", Any), body))

    def run(
        self,
        session: Session,
        options: Mapping[str, Any],
        schema: Any = None,
        schemes: Collection[str] | None = None,
    ) -> tuple[Any, HTTPResponse]:
        """Call the operation, with fields of `Options`; no `schemes` means all of them."""
        operation = Operation(
            "call_api",
            self._method,
            self._path,
            parameters=tuple(parameter for parameter, _ in self._arguments),
            returns=UNSET if schema is None else type_of_schema(schema),
            security=None if schemes is None else (tuple(schemes),),
        )
        arguments = tuple(value for _, value in self._arguments)
        given = Options(validate_inputs=False, content_type=self._content_type, **options)
        return operation.call(session, arguments, given)


def type_of_schema(schema: Any) -> Any:
    """Return the type for a type, ``(Model,)``, ``([Model],)`` or ``({str: (Model,)},)``."""
    if isinstance(schema, tuple):
        types = [type_of_schema(part) for part in schema]
        return Union[tuple(types)] if types else Any  # noqa: UP007 - made at run time
    if isinstance(schema, list):
        return list[type_of_schema(tuple(schema))]  # type: ignore[misc]
    if isinstance(schema, dict):
        return dict[str, type_of_schema(tuple(schema.values()))]  # type: ignore[misc]
    return schema


def _items(pairs: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(pairs, str):
        raise ApiTypeError("expected a mapping, or pairs of names and values, got str")
    return pairs.items() if isinstance(pairs, Mapping) else pairs or ()
