"""Calls of paths that the contract does not know: they become an operation, and are called so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Union

from msgspec import UNSET

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.body import Body
from cvat_sdk._runtime.http.parameters import HeaderParam, Parameter, PathParam, QueryParam
from cvat_sdk._runtime.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
_DELIMITERS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


def custom_operation(
    method: str,
    path: str,
    *,
    path_params: Mapping[str, Any] | None = None,
    query: Any = None,
    formats: Mapping[str, str] | None = None,
    headers: Mapping[str, Any] | None = None,
    body: Any = None,
    fields: Any = None,
    files: Mapping[str, Any] | None = None,
    schema: Any = None,
    schemes: Collection[str] | None = None,
) -> tuple[Operation, tuple[Any, ...], str]:
    """Return the operation, its arguments, and the media type of its body."""
    if method.upper() not in _METHODS:
        raise ApiValueError(f"method: expected one of {', '.join(_METHODS)}, got {method!r}")
    if path[:1] not in ("/", "?", ""):
        raise ApiValueError(f"path: expected it to begin with '/', got {path!r}")
    content_type = "application/json"
    if fields or files:
        if body is not None:
            raise ApiValueError("body: expected none beside post_params and files")
        content_type = "multipart/form-data"
        body = _form(fields, files)
    values: list[tuple[Parameter, Any]] = []
    for name, value in (headers or {}).items():
        if name.lower() == "content-type":
            content_type = value or content_type
        else:
            values.append((HeaderParam(name, Any), value))
    values += [(PathParam(name, Any), value) for name, value in (path_params or {}).items()]
    for name, value in _items(query):
        delimiter = _DELIMITERS.get((formats or {}).get(name, ""))
        if delimiter is not None and isinstance(value, (list, tuple)):
            value = delimiter.join(map(str, value))  # noqa: PLW2901
        values.append((QueryParam(name, Any), value))
    values.append((Body("body", Any), body))
    operation = Operation(
        "call_api",
        method.upper(),
        path,
        parameters=tuple(parameter for parameter, _ in values),
        returns=UNSET if schema is None else type_of_schema(schema),
        security=None if schemes is None else (tuple(schemes),),
    )
    return operation, tuple(value for _, value in values), content_type


def _form(fields: Any, files: Mapping[str, Any] | None) -> dict[str, Any]:
    form = dict(_items(fields))
    for name, file in (files or {}).items():
        alone = isinstance(file, (list, tuple)) and len(file) == 1
        form[name] = file[0] if alone else file
    return form


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
