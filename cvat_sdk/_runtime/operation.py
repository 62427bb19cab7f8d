"""One operation as data, and the one way to call it."""

from __future__ import annotations

import sys
import warnings
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict, overload

from msgspec import Struct
from msgspec.structs import replace

from cvat_sdk._runtime import checks, defaults
from cvat_sdk._runtime.errors import ApiTypeError, status_error
from cvat_sdk._runtime.http.multipart import Stream
from cvat_sdk._runtime.http.parameters import Parameter
from cvat_sdk._runtime.http.request import Request, RequestBuilder
from cvat_sdk._runtime.http.response import ResponseDecoder
from cvat_sdk._runtime.redact import clear_locals
from cvat_sdk._runtime.retry import RetryPolicy
from cvat_sdk._runtime.schema.scalars import Mode
from cvat_sdk._runtime.schema.values import suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from urllib3 import HTTPResponse, Retry

    from cvat_sdk._runtime.session import Session


class CallOptions(TypedDict, total=False):
    """The keywords that control a call; docs/guides/invocation.md explains each.

    Besides these every method takes `_parse_response` and `_async_call`, which change what it
    returns.
    """

    _request_timeout: float | tuple[float | None, float | None] | None
    """Seconds for the whole call, or a pair of seconds: to connect, and to wait for the next bytes.
    None: no limit."""
    _retries: RetryPolicy | Retry | int | bool | None
    """How often to retry: a number, False, a `RetryPolicy` or a `urllib3.Retry`."""
    _validate_inputs: bool
    """False: send the arguments without validating them."""
    _validate_outputs: bool
    """False: log nothing about a response that does not quite fit the contract."""
    _check_status: bool
    """False: return responses of any status; the data is None for those that are not 2xx."""
    _spec_property_naming: bool
    """True: mappings name their fields as the contract does, and only so."""
    _content_type: str | None
    """The media type of the body, one of those that the operation takes."""
    _host_index: int | None
    """Which server of the contract to send to, counted from 0."""
    _request_auths: Iterable[Mapping[str, Any]] | None
    """Credentials to send instead, each as in the values of `Configuration.auth_settings()`."""


Options: TypeAlias = "Mapping[str, Any]"  # CallOptions, and these two:
_KEYWORDS = {*CallOptions.__annotations__, "_parse_response", "_async_call"}


# Compared and hashed by identity, as the one object of the contract that it is.
class Operation(Struct, frozen=True, eq=False):
    """An operation of the contract. As an attribute of an `Api` it gives the `Endpoint` of it.

    :param name: the method's name
    :param method: the HTTP method
    :param path: the path template
    :param parameters: in the order of the method's arguments
    :param returns: the type of the data, or a function that returns it; None for no data
    :param returns_by_status: the same for 2xx statuses that have data of another type
    :param accept: the ``Accept`` header
    :param security: the names of the schemes that it takes; None for all
    :param timeout: seconds to wait for the next bytes, if the default is too short
    :param deprecated: whether calling it warns
    :param server: the origin and the beginning of the path, instead of the configuration's
    """

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    returns: Any = None
    returns_by_status: dict[int, Any] = {}
    accept: str | None = None
    security: tuple[str, ...] | None = ()
    timeout: float | None = None
    deprecated: bool = False
    server: tuple[str, str] | None = None

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"

    @overload
    def __get__(self, api: None, owner: type) -> Operation: ...
    @overload
    def __get__(self, api: Api, owner: type) -> Endpoint: ...
    def __get__(self, api: Api | None, owner: type) -> Operation | Endpoint:
        return self if api is None else Endpoint(self, api.api_client)

    def call(
        self, session: Session, arguments: tuple[Any, ...], options: Options
    ) -> tuple[Any, HTTPResponse]:
        """Build the request, send it, and decode the response.

        :param arguments: for each parameter a value; None where it is left out
        :param options: `CallOptions` and `_parse_response`
        :returns: the data and the response
        """
        options = {**session.options, **options}
        handled = sys.exc_info()[1]
        builder = request = None
        try:
            builder = self._start(session, options)
            for parameter, value in zip(self.parameters, arguments, strict=True):
                parameter.take(builder, value)
            for credential in session.credentials(self.security, options.get("_request_auths")):
                credential.apply(builder)
            request = builder.build()
            response, request = self._send(session, request, options)
            data = self._decode(session, request, response, options)
            # For errors that are raised about it later; a script may keep it for long.
            if len(request.body or b"") > defaults.MAX_MASKED_BYTES:
                request = replace(request, body=None)
            response.describe = partial(session.transport.describe, request=request)
            return data, response
        except BaseException as exc:
            # Some tools show the variables of every frame in a traceback.
            clear_locals(exc, handled)
            del arguments, options
            if request is None or not isinstance(exc, Exception):
                raise
            error = session.transport.translate(exc, request, session.api_title)
            raise error from error.__cause__
        finally:
            if builder is not None and isinstance(builder.body, Stream):
                builder.body.close_files()

    def _start(self, session: Session, options: Options) -> RequestBuilder:
        origin, prefix = self.server or session.configuration.base_url(options.get("_host_index"))
        builder = RequestBuilder(self.method, self.path, origin, prefix + self.path)
        builder.headers.update(session.default_headers)
        builder.cookies = session.cookie_values()
        builder.content_type = options.get("_content_type")
        if options.get("_validate_inputs", True):
            names_only = options.get("_spec_property_naming", False)
            builder.mode = Mode(names_only, session.configuration.strict_requests)
        if self.accept is not None:
            builder.headers["Accept"] = self.accept
        return builder

    def _send(self, session: Session, request: Request, options: Options) -> tuple[Any, Request]:
        timeout = session.configuration.timeout
        if "_request_timeout" in options:
            timeout = checks.timeout("_request_timeout", options["_request_timeout"])
        elif self.timeout is not None and timeout == defaults.TIMEOUT:
            timeout = (defaults.CONNECT_TIMEOUT, self.timeout)
        policy = RetryPolicy.of("_retries", options.get("_retries", session.configuration.retries))
        # The statuses whose body is left to the caller: nobody reads that of an exception.
        last = 300 if options.get("_check_status", True) else 1000
        unread = () if options.get("_parse_response", True) else range(200, last)
        jar = session.cookies if session.keep_cookies else None
        return session.transport.send(request, timeout, policy, unread=unread, jar=jar)

    def _decode(self, session: Session, request: Request, response: Any, options: Options) -> Any:
        succeeded = 200 <= response.status < 300
        if not succeeded and options.get("_check_status", True):
            raise status_error(response.status)(http_resp=response)
        if not succeeded or not options.get("_parse_response", True):
            return None
        warn = options.get("_validate_outputs", True)
        strict = session.configuration.strict_responses and warn
        returns = self.returns_by_status.get(response.status, self.returns)
        return ResponseDecoder(returns, request, strict, warn).decode(response)


class Api:
    """The operations of one tag.

    :param api_client: sends their requests
    """

    def __init__(self, api_client: Any) -> None:
        self.api_client = api_client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.api_client!r}>"


class Endpoint:
    """An operation that can be called: `api.retrieve_endpoint`.

    :param operation: the operation of the contract
    :param api_client: sends its requests
    """

    def __init__(self, operation: Operation, api_client: Any) -> None:
        self._operation = operation
        self.api_client: Any = api_client

    @property
    def path(self) -> str:
        """The path template, such as ``/api/tasks/{id}``."""
        return self._operation.path

    @property
    def settings(self) -> dict[str, str]:
        """The name, method and path template, as ``operation_id`` and the like."""
        operation = self._operation
        return {
            "operation_id": operation.name,
            "http_method": operation.method,
            "endpoint_path": operation.path,
        }

    def call_with_http_info(self, **kwargs: Any) -> Any:
        """Call the operation with its parameters and the call options by name.

        :returns: ``(data, response)``
        :raises ApiTypeError: an unknown keyword
        :raises ApiException: the request failed, or the response reports an error
        """
        names = [parameter.python_name for parameter in self._operation.parameters]
        return self.call(tuple(kwargs.pop(name, None) for name in names), kwargs)

    def call(self, arguments: tuple[Any, ...], options: Options) -> Any:
        """Call the operation.

        :param arguments: for each of its parameters a value; None where it is left out
        :param options: `CallOptions`, `_parse_response` and `_async_call`
        :returns: ``(data, response)``, or with `_async_call` an `AsyncResult` of it
        """
        operation = self._operation
        session: Session = self.api_client.session
        deprecated = [operation.name] if operation.deprecated else []
        for parameter, value in zip(operation.parameters, arguments, strict=True):
            if parameter.deprecated and value is not None:
                deprecated.append(f"{parameter.python_name} of {operation.name}")
        for what in deprecated:  # at the line that called the operation's method
            warnings.warn(f"{what} is deprecated", DeprecationWarning, stacklevel=3)
        for unknown in (keyword for keyword in options if keyword not in _KEYWORDS):
            names = [parameter.python_name for parameter in operation.parameters]
            takes = f"; it takes {', '.join(names) or 'none'}"
            hint = suggestion(unknown, [*names, *sorted(_KEYWORDS)]) or takes
            message = f"{operation.name}() got an unexpected keyword argument {unknown!r}{hint}"
            raise ApiTypeError(message)
        if options.get("_async_call"):
            threads = session.transport.threads
            # With the headers that are set now.
            return threads.submit(operation.call, session.derive(), arguments, options)
        return operation.call(session, arguments, options)
