"""One operation as data, and the one way to call it."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypedDict, overload

from msgspec import UNSET, Struct
from msgspec.structs import force_setattr

from cvat_sdk._runtime import checks, defaults
from cvat_sdk._runtime.errors import ApiTypeError, status_error
from cvat_sdk._runtime.http.multipart import Stream
from cvat_sdk._runtime.http.parameters import Parameter
from cvat_sdk._runtime.http.request import RequestBuilder
from cvat_sdk._runtime.http.response import ResponseDecoder
from cvat_sdk._runtime.redact import clear_locals
from cvat_sdk._runtime.retry import RetryPolicy
from cvat_sdk._runtime.schema.values import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3 import HTTPResponse, Retry

    from cvat_sdk._runtime.http.request import Request
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
    _request_auths: list[dict[str, Any]] | None
    """Credentials to send instead, each as in the values of `Configuration.auth_settings()`."""


class Options(Struct, frozen=True):
    """How one call is made: `CallOptions` without the underscores, and what custom calls need."""

    request_timeout: Any = UNSET
    retries: Any = UNSET
    validate_inputs: bool = True
    validate_outputs: bool = True
    check_status: bool = True
    spec_property_naming: bool = False
    content_type: str | None = None
    host_index: int | None = None
    request_auths: Iterable[Any] | None = None
    parse_response: bool = True
    async_call: bool = False
    base_url: tuple[str, str] | None = None  # instead of the configuration's
    bare: bool = False  # without default headers, cookies and credentials


_DEFAULT_OPTIONS = Options()
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
    :param security: alternatives, each the names of the schemes that it needs; None allows all
    :param timeout: seconds to wait for the next bytes, if the default is too short
    :param deprecated: whether calling it warns
    """

    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    returns: Any = None
    returns_by_status: dict[int, Any] = {}
    accept: str | None = None
    security: tuple[tuple[str, ...], ...] | None = ()
    timeout: float | None = None
    deprecated: bool = False
    schemes: frozenset[str] | None = None  # all of `security`, filled in here
    warns: bool = False  # whether it or a parameter is deprecated, filled in here

    def __post_init__(self) -> None:
        deprecated = self.deprecated or any(each.deprecated for each in self.parameters)
        force_setattr(self, "warns", deprecated)
        # A server tries every scheme, so all that are configured are sent, of every alternative.
        if self.security is not None:
            names = frozenset(name for together in self.security for name in together)
            force_setattr(self, "schemes", names)

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
        :returns: the data and the response
        """
        timeout = self._timeout(session, options)
        retries = session.retries if options.retries is UNSET else options.retries
        policy = RetryPolicy.of(session.configuration.retries if retries is UNSET else retries)
        transport = session.connections.transport
        handled = sys.exc_info()[1]
        request = None
        try:
            request = self._build(session, arguments, options)
            response, request = transport.send(
                request,
                timeout,
                policy,
                stream=not options.parse_response,
                on_response=session.store_cookies if session.keep_cookies else None,
            )
            return self._decode(session, request, response, options), response
        except BaseException as exc:
            # Some tools show the variables of every frame in a traceback.
            clear_locals(exc, handled)
            del arguments, options
            if request is None or not isinstance(exc, Exception):
                raise
            error = transport.translate(exc, request, session.api_title)
            raise error from error.__cause__
        finally:
            if request is not None:
                request.close_files()

    def _build(self, session: Session, arguments: tuple[Any, ...], options: Options) -> Request:
        origin, prefix = options.base_url or session.configuration.base_url(options.host_index)
        request = RequestBuilder(
            self.method,
            self.path,
            origin,
            prefix + self.path,
            {} if options.bare else session.default_headers.copy(),
            {} if options.bare else session.cookie_values(),
            content_type=options.content_type,
            wire_names_only=options.spec_property_naming,
            forbid_unknown=session.configuration.strict_requests,
        )
        if self.accept is not None:
            request.headers["Accept"] = self.accept
        try:
            for parameter, value in zip(self.parameters, arguments, strict=True):
                if value is not None or (parameter.required and parameter.takes_null):
                    parameter.apply(request, value, options.validate_inputs)
                elif parameter.required:
                    raise ApiTypeError(f"{parameter.python_name}: a value is required, got None")
            schemes = () if options.bare else self.schemes
            for credential in session.credentials(schemes, options.request_auths):
                credential.apply(request)
            return request.build()
        except BaseException:
            if isinstance(request.body, Stream):
                request.body.close_files()
            raise

    def _timeout(self, session: Session, options: Options) -> checks.Timeout:
        if options.request_timeout is not UNSET:
            return checks.timeout("_request_timeout", options.request_timeout)
        if session.timeout is not UNSET:
            return session.timeout  # type: ignore[no-any-return]
        timeout = session.configuration.timeout
        if self.timeout is not None and timeout == defaults.TIMEOUT:
            return (defaults.CONNECT_TIMEOUT, self.timeout)
        return timeout

    def _decode(
        self, session: Session, request: Request, response: HTTPResponse, options: Options
    ) -> Any:
        if not 200 <= response.status < 300:
            if options.check_status:
                raise status_error(response.status)(http_resp=response)
            return None
        if not options.parse_response:
            return None
        warn = options.validate_outputs
        strict = session.configuration.strict_responses and warn
        returns = self.returns_by_status.get(response.status, self.returns)
        decoder = ResponseDecoder(returns, request, strict, warn)
        return decoder.decode(response)


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

    __slots__ = ("_operation", "api_client")

    def __init__(self, operation: Operation, api_client: Any) -> None:
        self._operation = operation
        self.api_client: Any = api_client

    def __repr__(self) -> str:
        return repr(self._operation).replace("Operation", "Endpoint", 1)

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

    def call(self, arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> Any:
        """Call the operation.

        :param arguments: for each of its parameters a value; None where it is left out
        :param keywords: call options
        :returns: ``(data, response)``, or with `_async_call` an `AsyncResult` of it
        """
        operation = self._operation
        session: Session = self.api_client.session
        if operation.warns:
            _warn_of_deprecated(operation, arguments)
        if not keywords:
            return operation.call(session, arguments, _DEFAULT_OPTIONS)
        if not _KEYWORDS.issuperset(keywords):
            raise ApiTypeError(self._unknown(next(k for k in keywords if k not in _KEYWORDS)))
        options = Options(**{keyword[1:]: value for keyword, value in keywords.items()})
        if options.async_call:
            return session.submit(operation, arguments, options)
        return operation.call(session, arguments, options)

    def _unknown(self, keyword: str) -> str:
        names = [parameter.python_name for parameter in self._operation.parameters]
        hint = suggestion(keyword, [*names, *sorted(_KEYWORDS)])
        hint = hint or f"; it takes {', '.join(names) or 'none'}"
        return f"{self._operation.name}() got an unexpected keyword argument {keyword!r}{hint}"


def _warn_of_deprecated(operation: Operation, arguments: tuple[Any, ...]) -> None:
    """Warn at the line that called the operation's method."""
    if operation.deprecated:
        message = f"{operation.name} is deprecated"
        warnings.warn(message, DeprecationWarning, stacklevel=4)
    for parameter, value in zip(operation.parameters, arguments, strict=True):
        if parameter.deprecated and value is not None:
            message = f"{parameter.python_name} of {operation.name} is deprecated"
            warnings.warn(message, DeprecationWarning, stacklevel=4)
