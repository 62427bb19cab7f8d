"""One operation as data, and the one way to call it.

A call goes: arguments, checked, become a request; the transport sends it; its answer is decoded and
returned as ``(data, response)``.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, TypedDict, overload

from msgspec import UNSET

from cvat_sdk.runtime.answers import Answers
from cvat_sdk.runtime.errors import ApiTypeError, status_error
from cvat_sdk.runtime.parameters import (
    Body,
    CookieParam,
    HeaderParam,
    Parameter,
    PathParam,
    QueryParam,
)
from cvat_sdk.runtime.request import Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import HTTPResponse, Retry

    from cvat_sdk.runtime.client import BaseClient
    from cvat_sdk.runtime.configuration import Server
    from cvat_sdk.runtime.retry import RetryPolicy

__all__ = [
    "Api",
    "Body",
    "CallOptions",
    "CookieParam",
    "Endpoint",
    "HeaderParam",
    "Operation",
    "PathParam",
    "QueryParam",
]


class CallOptions(TypedDict, total=False):
    """The keywords that control a call; docs/guides/invocation.md explains each."""

    _request_timeout: float | tuple[float | None, float | None] | None
    _retries: RetryPolicy | Retry | int | bool | None
    _validate_inputs: bool
    _validate_outputs: bool
    _check_status: bool
    _spec_property_naming: bool
    _content_type: str | None
    _host_index: int | None
    _request_auths: list[dict[str, Any]] | None


_OPTIONS = frozenset({*CallOptions.__annotations__, "_parse_response", "_async_call"})


class Settings:
    """The control keywords of one call."""

    __slots__ = (
        "check_status",
        "content_type",
        "host_index",
        "parse_response",
        "request_auths",
        "retries",
        "timeout",
        "validate_inputs",
        "validate_outputs",
        "wire_names_only",
    )

    def __init__(
        self,
        _parse_response: bool = True,
        _request_timeout: Any = UNSET,
        _retries: Any = UNSET,
        _validate_inputs: bool = True,
        _validate_outputs: bool = True,
        _check_status: bool = True,
        _spec_property_naming: bool = False,
        _content_type: str | None = None,
        _host_index: int | None = None,
        _request_auths: list[dict[str, Any]] | None = None,
        _async_call: bool = False,
    ) -> None:
        self.parse_response = _parse_response
        self.timeout = _request_timeout
        self.retries = _retries
        self.validate_inputs = _validate_inputs
        self.validate_outputs = _validate_outputs
        self.check_status = _check_status
        self.wire_names_only = _spec_property_naming
        self.content_type = _content_type
        self.host_index = _host_index
        self.request_auths = _request_auths


_DEFAULTS = Settings()


class Operation:
    """An operation of the contract, as data. On an API it gives the `Endpoint` that calls it.

    :param name: the method's name
    :param method: the HTTP method
    :param path: the path template
    :param parameters: in the order of the method's arguments
    :param returns: the type of the data: a type, a function that gives it, None for no data, or
        for each status (200, "2XX", "default") one of these
    :param accept: the ``Accept`` header
    :param security: alternatives, each the names of the schemes it needs
    :param timeout: seconds of silence to wait for, where the usual time-out would be too short
    :param servers: the operation's own servers
    :param deprecated: whether calling it warns
    """

    __slots__ = (
        "accept",
        "attribute",
        "deprecated",
        "method",
        "name",
        "parameters",
        "path",
        "returns",
        "schemes",
        "security",
        "servers",
        "timeout",
    )

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        parameters: tuple[Parameter, ...] = (),
        returns: Any = None,
        accept: str | None = None,
        security: tuple[tuple[str, ...], ...] = (),
        timeout: float | None = None,
        servers: tuple[Server, ...] = (),
        deprecated: bool = False,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.parameters = parameters
        self.returns = returns
        self.accept = accept
        self.security = security
        self.schemes = frozenset(scheme for together in security for scheme in together)
        self.timeout = timeout
        self.servers = servers
        self.deprecated = deprecated
        self.attribute = f"{name}_endpoint"

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name

    @overload
    def __get__(self, api: None, owner: type) -> Operation: ...
    @overload
    def __get__(self, api: Api, owner: type) -> Endpoint: ...
    def __get__(self, api: Api | None, owner: type) -> Operation | Endpoint:
        if api is None:
            return self
        endpoint = Endpoint(self, api.api_client)
        api.__dict__[self.attribute] = endpoint
        return endpoint

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


class Api:
    """The operations of one tag.

    :param api_client: sends their requests
    """

    def __init__(self, api_client: BaseClient) -> None:
        self.api_client = api_client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.api_client!r}>"

    def __getstate__(self) -> dict[str, Any]:
        return {"api_client": self.api_client}


class Endpoint:
    """An operation that can be called: `api.retrieve_endpoint`.

    :ivar operation: the operation as the contract has it
    :ivar api_client: sends its requests
    """

    __slots__ = ("_answers", "_names", "api_client", "operation")

    def __init__(self, operation: Operation, api_client: BaseClient) -> None:
        self.operation = operation
        self.api_client = api_client
        self._answers = Answers(operation.returns)
        self._names = tuple(parameter.python_name for parameter in operation.parameters)

    def __repr__(self) -> str:
        return f"<Endpoint {self.name}: {self.method} {self.path}>"

    @property
    def name(self) -> str:
        """The method's name."""
        return self.operation.name

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.operation.method

    @property
    def path(self) -> str:
        """The path template."""
        return self.operation.path

    def call_with_http_info(self, **kwargs: Any) -> Any:
        """Call the operation with its parameters and the control keywords by name.

        :returns: ``(data, response)``
        :raises ApiTypeError: an unknown keyword
        :raises ApiException: the network or the server let the call down
        """
        values = tuple(kwargs.pop(name, None) for name in self._names)
        return self.call(values, kwargs)

    def call(self, values: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Call the operation.

        :param values: for each of its parameters a value; None where it is left out
        :param options: control keywords
        :returns: ``(data, response)``, or with `_async_call` an `AsyncResult` of it
        :raises ApiTypeError: an unknown keyword, an argument of the wrong type
        :raises ApiValueError: an argument with a value that the contract does not allow
        :raises ApiException: the network or the server let the call down
        """
        if self.operation.deprecated:
            warnings.warn(f"{self.name} is deprecated", DeprecationWarning, stacklevel=3)
        if not options:
            return self._call(values, _DEFAULTS)
        settings = self._settings(options)
        if options.get("_async_call"):
            return self.api_client.in_background(self._call, values, settings)
        return self._call(values, settings)

    def _settings(self, options: Mapping[str, Any]) -> Settings:
        for name in options:
            if name not in _OPTIONS:
                raise ApiTypeError(self._unknown(name))
        return Settings(**options)

    def _unknown(self, name: str) -> str:
        from difflib import get_close_matches

        near = get_close_matches(name, [*self._names, *sorted(_OPTIONS)], n=1, cutoff=0.5)
        if near:
            hint = f"did you mean {near[0]!r}?"
        else:
            hint = f"it takes {', '.join(self._names) or 'no parameters'}"
        return f"{self.name}() got an unexpected keyword argument {name!r}; {hint}"

    def _call(self, values: tuple[Any, ...], settings: Settings) -> tuple[Any, HTTPResponse]:
        operation, client = self.operation, self.api_client
        host = client.host(operation.name, operation.servers, settings.host_index)
        request = Request(operation.method, operation.path, *host)
        try:
            self._write(request, values, settings)
            response = client.send(
                request,
                timeout=settings.timeout,
                patience=operation.timeout,
                retries=settings.retries,
                stream=not settings.parse_response,
            )
        finally:
            request.close_files()
        status = response.status
        if not 200 <= status < 300:
            if settings.check_status:
                raise client.error(status_error(status), request, response)
            return None, response
        if not settings.parse_response:
            return None, response
        return self._answers.read(request, response, client, settings.validate_outputs), response

    def _write(self, request: Request, values: tuple[Any, ...], settings: Settings) -> None:
        operation, client = self.operation, self.api_client
        request.target += operation.path
        request.wire_names_only = settings.wire_names_only
        request.content_type = settings.content_type
        client.write_common(request)
        if operation.accept is not None:
            request.headers["Accept"] = operation.accept
        for parameter, value in zip(operation.parameters, values, strict=True):
            if value is None:
                if parameter.required and parameter.takes_null:
                    parameter.write(request, None, settings.validate_inputs)
                elif parameter.required:
                    raise ApiTypeError(f"{parameter.python_name}: a value is required, got None")
                continue
            if parameter.deprecated:
                warnings.warn(
                    f"{parameter.python_name} of {operation.name} is deprecated",
                    DeprecationWarning,
                    stacklevel=5,
                )
            parameter.write(request, value, settings.validate_inputs)
        client.write_auth(request, operation.schemes, settings.request_auths)
