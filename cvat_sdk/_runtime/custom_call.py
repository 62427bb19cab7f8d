"""Calls of paths that the contract does not know: they make an operation, and call it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Union
from urllib.parse import unquote

from cvat_sdk._runtime import checks
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.auth import Credential
from cvat_sdk._runtime.http.body import Body
from cvat_sdk._runtime.http.parameters import HeaderParam, Parameter, PathParam, QueryParam
from cvat_sdk._runtime.http.request import RequestBuilder, split_origin
from cvat_sdk._runtime.operation import Operation, Options

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, MutableMapping

    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.session import Session

_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
_DELIMITERS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


class CustomCall:
    """A call that is being put together: an operation with its arguments.

    :param method: the HTTP method
    :param path: the path, in which ``{name}`` stands for a path parameter
    :raises ApiValueError: an unknown method, or a path that does not begin with ``/``
    """

    def __init__(self, method: str, path: str) -> None:
        self._method = method.upper()
        if self._method not in _METHODS:
            raise ApiValueError(f"method: expected one of {', '.join(_METHODS)}, got {method!r}")
        if path[:1] not in ("/", "?", ""):
            raise ApiValueError(f"path: expected it to begin with '/', got {path!r}")
        self._path = path
        self._parameters: list[Parameter] = []
        self._arguments: list[Any] = []
        self._content_type: str | None = None

    def add_path(self, values: Mapping[str, Any] | None) -> None:
        """Add path parameters."""
        for name, value in (values or {}).items():
            self._add(PathParam(name, Any), value)

    def add_query(self, pairs: Any, formats: Mapping[str, str] | None = None) -> None:
        """Add query parameters.

        :param pairs: a mapping or pairs of names and values
        :param formats: how several values of a name are joined; ``multi`` when left out
        """
        for name, value in _items(pairs):
            delimiter = _DELIMITERS.get((formats or {}).get(name, ""))
            if delimiter is not None and isinstance(value, (list, tuple)):
                value = delimiter.join(str(item) for item in value)  # noqa: PLW2901
            self._add(QueryParam(name, Any), value)

    def add_headers(self, headers: Mapping[str, Any] | None) -> None:
        """Add headers; ``Content-Type`` says how the body is encoded."""
        for name, value in (headers or {}).items():
            if name.lower() == "content-type":
                self._content_type = value
            else:
                self._add(HeaderParam(name, Any), value)

    def add_body(self, body: Any, fields: Any = None, files: Mapping[str, Any] | None = None) -> None:
        """Add the body, or fields and files of a form.

        :raises ApiValueError: both are given
        """
        if not (fields or files):
            self._content_type = self._content_type or "application/json"
            self._add(Body("body", Any), body)
            return
        if body is not None:
            raise ApiValueError("body: expected none beside post_params and files")
        form: dict[str, Any] = dict(_items(fields))
        for name, file in (files or {}).items():
            form[name] = file[0] if isinstance(file, (list, tuple)) and len(file) == 1 else file
        self._content_type = self._content_type or "multipart/form-data"
        self._add(Body("body", Any), form)

    def _add(self, parameter: Parameter, value: Any) -> None:
        self._parameters.append(parameter)
        self._arguments.append(value)

    def run(
        self,
        session: Session,
        options: Mapping[str, Any],
        *,
        returns: Any = None,
        schemes: Collection[str] | None = None,
    ) -> tuple[Any, HTTPResponse]:
        """Call the operation.

        :param options: fields of `Options`
        :param returns: the type of the data; None for no data
        :param schemes: names of the security schemes to use, if any; None for all
        """
        operation = Operation(
            f"{self._method} {self._path}",
            self._method,
            self._path,
            parameters=tuple(self._parameters),
            returns=returns,
            security=None if schemes is None else (tuple(schemes),),
        )
        given = Options(validate_inputs=False, content_type=self._content_type, **options)
        return operation.call(session, tuple(self._arguments), given)


def call_api(
    session: Session,
    target: tuple[str, str],
    path_params: Mapping[str, Any] | None,
    query_params: Any,
    header_params: Mapping[str, Any] | None,
    content: tuple[Any, Any, Mapping[str, Any] | None],
    response_schema: Any,
    auth_settings: Collection[str] | None,
    collection_formats: Mapping[str, str] | None,
    host: str | None,
    options: Mapping[str, Any],
) -> tuple[Any, HTTPResponse]:
    """See `BaseClient.call_api`.

    :param target: method and path
    :param content: body, form fields and files
    """
    call = CustomCall(*target)
    call.add_headers(header_params)
    call.add_path(path_params)
    call.add_query(query_params, collection_formats)
    call.add_body(*content)
    base_url = None if host is None else split_origin(checks.url("_host", host).rstrip("/"))
    returns = type_of_schema(response_schema)
    options = {**options, "base_url": base_url}
    return call.run(session, options, returns=returns, schemes=auth_settings)


def request(
    session: Session,
    method: str,
    url: str,
    query_params: Any,
    headers: Mapping[str, Any] | None,
    post_params: Any,
    body: Any,
    options: Mapping[str, Any],
) -> HTTPResponse:
    """See `BaseClient.request`."""
    base_url = None
    if "://" in url:
        origin, url = split_origin(checks.url("url", url))
        base_url = (origin, "")
    call = CustomCall(method, url)
    call.add_headers(headers)
    call.add_query(query_params)
    call.add_body(body, post_params)
    return call.run(session, {**options, "base_url": base_url, "bare": True})[1]


def update_params_for_auth(
    session: Session,
    headers: MutableMapping[str, str],
    queries: list[tuple[str, Any]],
    schemes: Collection[str] | None,
    host: str | None,
    request_auths: Iterable[Any] | None,
) -> None:
    """See `BaseClient.update_params_for_auth`."""
    base_url = session.configuration.base_url() if host is None else split_origin(host)
    builder = RequestBuilder("GET", "", base_url)
    builder.headers.update(headers)
    if request_auths is None:
        given: Iterable[Credential | None] = session.credentials(schemes)
    else:
        given = map(Credential.from_setting, request_auths)
    for credential in given:
        if credential is not None:
            credential.apply(builder)
    headers.update(builder.build().headers)
    queries.extend((unquote(name), unquote(value)) for name, value in builder.secret_query)


def type_of_schema(schema: Any) -> Any:
    """Return the type that a response schema stands for: a type, or types in nested containers.

    :param schema: a type, ``(Model,)``, ``([Model],)`` or ``({str: (Model,)},)``
    """
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
