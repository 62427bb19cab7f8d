"""The client: what all operations of a contract share at run time."""

from __future__ import annotations

import os
from _thread import allocate_lock  # `threading` comes with the first request
from collections.abc import Callable, Collection, Iterable, Mapping, MutableMapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, Union
from weakref import WeakSet

from msgspec import UNSET

from cvat_sdk.runtime import codec, defaults
from cvat_sdk.runtime.answers import Answers
from cvat_sdk.runtime.auth import ApiKey, Setting, bearer_setting
from cvat_sdk.runtime.configuration import BaseConfiguration, checked_timeout, positive
from cvat_sdk.runtime.errors import ApiException, ApiTypeError, ApiValueError, status_error
from cvat_sdk.runtime.parameters import HeaderParam, PathParam, QueryParam, encode, header_value
from cvat_sdk.runtime.request import Request, split_origin
from cvat_sdk.runtime.retry import RetryPolicy

if TYPE_CHECKING:
    from http.cookies import SimpleCookie

    from urllib3 import HTTPResponse

    from cvat_sdk.runtime.background import AsyncResult, Background
    from cvat_sdk.runtime.configuration import Server
    from cvat_sdk.runtime.transport import Transport

__all__ = ["BaseClient"]

C = TypeVar("C", bound="BaseClient")
E = TypeVar("E", bound=ApiException)
T = TypeVar("T")

_IN_HEADER_NAMES = frozenset(map(chr, range(33, 127))) - frozenset('"(),/:;<=>?@[\\]{}')
_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")


class BaseClient:
    """Sends the requests of all operations; a context manager that closes its connections.

    Threads may share a client. It holds nothing of a call once that is over.

    :param configuration: where the server is, how to log in, how to behave on the network
    :param headers: headers to send with every request
    :param cookies: cookies to send with every request
    :param pool_threads: threads for `_async_call`
    :param pool_manager: sends the requests: anything that answers like `urllib3.PoolManager`.
        Made from the configuration when left out.
    :param keep_cookies: send the cookies that the server sets with later requests
    """

    configuration_type: ClassVar[type[BaseConfiguration]] = BaseConfiguration
    default_user_agent: ClassVar[str] = "openapi-client"
    api_title: ClassVar[str] = "API"

    def __init__(
        self,
        configuration: BaseConfiguration | None = None,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        pool_threads: int = defaults.POOL_THREADS,
        *,
        pool_manager: Any = None,
        keep_cookies: bool = False,
    ) -> None:
        if configuration is None:
            configuration = self.configuration_type.get_default_copy()
        elif not isinstance(configuration, BaseConfiguration):
            raise ApiTypeError(
                f"configuration: expected Configuration, got {type(configuration).__name__}"
            )
        self.configuration = configuration
        self.default_headers: dict[str, str] = {"User-Agent": self.default_user_agent}
        self.default_headers.update(headers or {})
        self.pool_threads = positive("pool_threads", pool_threads)
        self.keep_cookies = keep_cookies
        self._cookies: SimpleCookie | None = None
        self._pool_manager = pool_manager
        self._start()
        for name, value in (cookies or {}).items():
            self.cookies[name] = value

    def _start(self) -> None:
        self._transport: Transport | None = None
        self._background: Background | None = None
        self._lock = allocate_lock()
        self._split_host = ("", ("", ""))
        _clients.add(self)

    def _after_fork(self) -> None:
        """Let go, in a forked child, of what belongs to the parent: connections, threads, locks."""
        if self._transport is not None:
            self._transport.abandon()
        self._start()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.configuration.host}>"

    def __getstate__(self) -> dict[str, Any]:
        left_out = ("_transport", "_background", "_lock", "_split_host")
        return {name: value for name, value in self.__dict__.items() if name not in left_out}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._start()

    def close(self) -> None:
        """Wait for calls on other threads, end those threads, close the connections."""
        with self._lock:
            background, self._background = self._background, None
        if background is not None:
            background.close()
        if self._transport is not None:
            self._transport.close()

    # -- headers and cookies --

    @property
    def user_agent(self) -> str:
        """The ``User-Agent`` header."""
        return self.default_headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request.

        :param header_name: its name
        :param header_value: its value
        """
        self.default_headers[header_name] = header_value

    @property
    def cookies(self) -> SimpleCookie:
        """The cookies to send with every request. The server's join them with `keep_cookies`."""
        if self._cookies is None:
            from http.cookies import SimpleCookie

            self._cookies = SimpleCookie()
        return self._cookies

    def get_common_headers(self) -> dict[str, str]:
        """The headers that every request carries: default headers and cookies."""
        headers = dict(self.default_headers)
        cookies = self._cookie_values()
        if cookies:
            headers["Cookie"] = _cookie_header(cookies)
        return headers

    def _cookie_values(self) -> dict[str, str]:
        if not self._cookies:
            return {}
        return {name: morsel.coded_value for name, morsel in list(self._cookies.items())}

    # -- building requests --

    def host(
        self, operation: str, servers: tuple[Server, ...] = (), index: int | None = None
    ) -> tuple[str, str]:
        """Where an operation's requests go: scheme, host and port, and what comes before its path.

        :param operation: the operation's name
        :param servers: its own servers
        :param index: which of them, or of the contract's, where the configuration's host stands
            for the one it was configured with
        """
        configuration = self.configuration
        host = configuration.host
        if servers or index not in (None, configuration.server_index or 0):
            variables = configuration.server_variables
            if servers:
                if index is None:
                    index = configuration.server_operation_index.get(operation)
                variables = configuration.server_operation_variables.get(operation, variables)
            url = configuration.get_host_from_settings(index, variables, servers or None)
            return split_origin(host + url if url.startswith("/") else url.rstrip("/"))
        known, split = self._split_host
        if known != host:
            split = split_origin(host)
            self._split_host = (host, split)
        return split

    def write_common(self, request: Request) -> None:
        """Put the default headers and cookies into a request."""
        request.headers.update(self.default_headers)
        if self._cookies:
            request.cookies.update(self._cookie_values())

    def write_auth(
        self,
        request: Request,
        schemes: Collection[str] | None,
        settings: Iterable[Setting] | None = None,
    ) -> None:
        """Put credentials into a request, and finish its headers.

        :param request: the request
        :param schemes: names of the security schemes that may be used, if any; None for all
        :param settings: what to send instead of the configuration's credentials
        """
        if settings is None:
            settings = self._auth_settings(schemes)
        headers, cookies = request.headers, request.cookies
        for setting in settings:
            try:
                key, place, value = setting["key"], setting["in"], setting.get("value")
            except (KeyError, TypeError, AttributeError):
                raise ApiTypeError(
                    "_request_auths: expected a list of mappings with in, key and value"
                ) from None
            if value is None:
                continue
            if not isinstance(value, str):
                raise ApiTypeError(f"the value of {key}: expected str, got {type(value).__name__}")
            if place == "header":
                headers[key] = value
            elif place == "cookie":
                cookies[key] = value
                if "csrf_header" in setting:
                    headers.setdefault(setting["csrf_header"], value)
                    headers.setdefault("Origin", request.origin)
            elif place == "query":
                from urllib.parse import quote

                request.secret_query.append((quote(key, safe=""), quote(value, safe="")))
            else:
                raise ApiValueError(
                    f"_request_auths: expected 'in' to be header, cookie or query, got {place!r}"
                )
        if cookies:
            headers["Cookie"] = _cookie_header(cookies, headers.get("Cookie"))

    def _auth_settings(self, schemes: Collection[str] | None) -> list[Setting]:
        configuration = self.configuration
        settings: list[Setting] = []
        for scheme in configuration.security_schemes:
            if schemes is None or scheme.name in schemes:
                setting = scheme.setting(configuration)
                if setting is not None:
                    settings.append(setting)
                elif isinstance(scheme, ApiKey) and scheme.csrf_header and self._cookies:
                    kept = self._cookies.get(scheme.key)
                    if kept is not None:
                        settings.append(
                            {
                                "in": "cookie",
                                "key": scheme.key,
                                "value": kept.coded_value,
                                "csrf_header": scheme.csrf_header,
                            }
                        )
        bearer = bearer_setting(configuration)
        if bearer is not None and (schemes is None or schemes):
            settings.append(bearer)
        return settings

    def update_params_for_auth(
        self,
        headers: MutableMapping[str, str],
        queries: list[tuple[str, Any]],
        auth_settings: Collection[str] | None = None,
        resource_path: str | None = None,
        method: str = "GET",
        body: Any = None,  # noqa: ARG002 - callers pass it
        request_host: str | None = None,
        request_auths: Iterable[Setting] | None = None,
    ) -> None:
        """Put credentials into the headers and the query of a request of your own.

        :param headers: the headers, changed in place
        :param queries: the query's names and values, changed in place
        :param auth_settings: names of security schemes, if any; None for all
        :param resource_path: not used
        :param method: not used
        :param body: not used
        :param request_host: the server's URL, when it is not the configuration's
        :param request_auths: credentials to use instead of the configuration's
        """
        origin, _ = split_origin(request_host or self.configuration.host)
        request = Request(method, resource_path or "", origin, "")
        request.headers.update(headers)
        self.write_auth(request, auth_settings, request_auths)
        headers.update(request.headers)
        from urllib.parse import unquote

        queries.extend((unquote(name), unquote(value)) for name, value in request.secret_query)

    # -- sending --

    def send(
        self,
        request: Request,
        *,
        timeout: Any = UNSET,
        patience: float | None = None,
        retries: Any = UNSET,
        stream: bool = False,
    ) -> HTTPResponse:
        """Send a request and return the last answer.

        :param request: what to send
        :param timeout: the call's `_request_timeout`; the configuration's when left out
        :param patience: seconds of silence that the operation needs
        :param retries: the call's `_retries`; the configuration's when left out
        :param stream: leave the body unread
        :raises ApiException: no answer, or only a part of it
        """
        configuration = self.configuration
        if timeout is UNSET:
            timeout = configuration.timeout
            if patience is not None and timeout == defaults.TIMEOUT:
                timeout = (defaults.CONNECT_TIMEOUT, patience)
        else:
            timeout = checked_timeout(timeout)
        policy = RetryPolicy.of(configuration.retries if retries is UNSET else retries)
        if request.target[:1] not in ("/", "?", ""):
            raise ApiValueError(f"path: expected it to begin with '/', got {request.path!r}")
        for name, text in request.headers.items():
            if not (isinstance(text, str) and text.isascii() and text.isprintable()):
                _refuse_header(name, text)
            if not (isinstance(name, str) and name and _IN_HEADER_NAMES.issuperset(name)):
                raise ApiValueError(f"header {name!r}: expected letters, digits and hyphens")
        last = {name.lower(): name for name in request.headers}
        if len(last) < len(request.headers):
            request.headers = {name: request.headers[name] for name in last.values()}
        transport = self._transport or self._opened()
        seen = self._keep_cookies if self.keep_cookies else None
        return transport.send(request, timeout, policy, stream=stream, seen=seen)

    def _opened(self) -> Transport:
        from cvat_sdk.runtime.transport import Transport

        with self._lock:
            if self._transport is None:
                self._transport = Transport(self.configuration, self._pool_manager)
            return self._transport

    def _keep_cookies(self, request: Request, response: HTTPResponse) -> None:
        from http.cookies import CookieError, SimpleCookie

        if request.origin != self.host("")[0]:
            return
        getlist = getattr(response.headers, "getlist", None)
        single = response.headers.get("Set-Cookie")
        for line in getlist("Set-Cookie") if getlist else [single] if single else []:
            given = SimpleCookie()
            with suppress(CookieError):
                given.load(line)
            with self._lock:
                for name, morsel in given.items():
                    if morsel["max-age"].startswith(("0", "-")):
                        self.cookies.pop(name, None)
                    else:
                        self.cookies[name] = morsel

    def error(
        self,
        kind: type[E],
        request: Request,
        response: HTTPResponse,
        *,
        message: str | None = None,
    ) -> E:
        """The exception for an answer, holding the server's words and none of the secrets.

        :param kind: its class
        :param request: what was asked
        :param response: the answer
        :param message: what is wrong; the server's words when left out
        """
        return (self._transport or self._opened()).error(kind, request, message, response)

    def in_background(self, function: Callable[..., T], *args: Any) -> AsyncResult[T]:
        """Call a function on one of the client's threads.

        :param function: what to call
        :param args: its arguments
        """
        from cvat_sdk.runtime.background import Background

        with self._lock:
            if self._background is None:
                self._background = Background(self.pool_threads)
            return self._background.submit(function, *args)

    # -- requests that the contract does not know --

    def call_api(
        self,
        resource_path: str,
        method: str,
        path_params: Mapping[str, Any] | None = None,
        query_params: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        header_params: Mapping[str, Any] | None = None,
        body: Any = None,
        post_params: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        files: Mapping[str, Any] | None = None,
        response_schema: Any = None,
        auth_settings: Collection[str] | None = None,
        collection_formats: Mapping[str, str] | None = None,
        *,
        _parse_response: bool = True,
        _request_timeout: Any = UNSET,
        _host: str | None = None,
        _check_type: bool | None = None,
        _check_status: bool = True,
        _request_auths: Iterable[Setting] | None = None,
        _async_call: bool = False,
        _retries: Any = UNSET,
    ) -> Any:
        """Call a path of the server that the contract does not describe.

        :param resource_path: the path, in which ``{name}`` stands for a path parameter
        :param method: the HTTP method
        :param path_params: values of the path parameters
        :param query_params: the query's names and values
        :param header_params: headers, which take precedence over the default ones
        :param body: a model, a mapping or a list; sent as JSON, or as what the ``Content-Type``
            header names
        :param post_params: fields of a form; sent as multipart/form-data
        :param files: files of that form: for each name an open file or a list of them
        :param response_schema: the type of the data, such as a model class, ``list[Model]`` or
            ``(Model,)``; None for no data
        :param auth_settings: names of the security schemes to use, if any; None for all
        :param collection_formats: for a query parameter with several values, how they are joined:
            ``multi``, ``csv``, ``ssv``, ``tsv`` or ``pipes``
        :returns: ``(data, response)``, or with `_async_call` an `AsyncResult` of it
        :raises ApiTypeError: an argument of the wrong type
        :raises ApiValueError: an argument with a value that cannot be sent
        :raises ApiException: the network or the server let the call down

        The other keywords are those of every operation.
        """
        arguments = (
            resource_path, method, path_params, query_params, header_params, body, post_params,
            files, response_schema, auth_settings, collection_formats, _parse_response,
            _request_timeout, _host, _check_type, _check_status, _request_auths, _retries,
        )  # fmt: skip
        if _async_call:
            return self.in_background(self._call_api, *arguments)
        return self._call_api(*arguments)

    def _call_api(
        self,
        resource_path: str,
        method: str,
        path_params: Mapping[str, Any] | None,
        query_params: Any,
        header_params: Mapping[str, Any] | None,
        body: Any,
        post_params: Any,
        files: Mapping[str, Any] | None,
        response_schema: Any,
        auth_settings: Collection[str] | None,
        collection_formats: Mapping[str, str] | None,
        _parse_response: bool,
        _request_timeout: Any,
        _host: str | None,
        _check_type: bool | None,
        _check_status: bool,
        _request_auths: Iterable[Setting] | None,
        _retries: Any,
    ) -> tuple[Any, HTTPResponse]:
        origin, prefix = split_origin(_host.rstrip("/")) if _host else self.host("")
        template = resource_path.partition("?")[0]
        request = Request(_checked_method(method), template, origin, prefix + resource_path)
        self.write_common(request)
        for name, value in (header_params or {}).items():
            if value is not None:
                HeaderParam(name, Any).write(request, value, False)
        for name, value in (path_params or {}).items():
            PathParam(name, Any).write(request, value, False)
        _write_query(request, query_params, collection_formats or {})
        self.write_auth(request, auth_settings, _request_auths)
        _write_body(request, body, post_params, files)
        response = self._sent(request, _parse_response, _request_timeout, _check_status, _retries)
        if response_schema is None or not _parse_response or not 200 <= response.status < 300:
            return None, response
        answers = Answers(type_of_schema(response_schema))
        return answers.read(request, response, self, _check_type is not False), response

    def request(
        self,
        method: str,
        url: str,
        query_params: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        headers: Mapping[str, Any] | None = None,
        post_params: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        body: Any = None,
        *,
        _parse_response: bool = True,
        _request_timeout: Any = UNSET,
        _check_status: bool = True,
        _retries: Any = UNSET,
    ) -> HTTPResponse:
        """Send a request with nothing added to it: no credentials, no default headers.

        :param method: the HTTP method
        :param url: the URL, or a path on the configuration's host
        :param query_params: the query's names and values
        :param headers: all its headers; `get_common_headers()` and `update_params_for_auth()` give
            the client's
        :param post_params: fields of a form
        :param body: a model, a mapping or a list; sent as JSON, or as what the ``Content-Type``
            header names
        :returns: the answer; with `_parse_response` False its body is not read yet
        :raises ApiTypeError: an argument of the wrong type
        :raises ApiValueError: an argument with a value that cannot be sent
        :raises ApiException: the network or the server let the call down
        """
        if "://" in url:
            origin, target = split_origin(url)
        else:
            origin, prefix = self.host("")
            target = prefix + url
        request = Request(_checked_method(method), target.partition("?")[0], origin, target)
        for name, value in (headers or {}).items():
            if value is not None:
                HeaderParam(name, Any).write(request, value, False)
        _write_query(request, query_params, {})
        _write_body(request, body, post_params, None)
        return self._sent(request, _parse_response, _request_timeout, _check_status, _retries)

    def _sent(
        self,
        request: Request,
        parse: bool,
        timeout: Any,
        check_status: bool,
        retries: Any,
    ) -> HTTPResponse:
        try:
            response = self.send(request, timeout=timeout, retries=retries, stream=not parse)
        finally:
            request.close_files()
        if check_status and not 200 <= response.status < 300:
            raise self.error(status_error(response.status), request, response)
        return response


def type_of_schema(schema: Any) -> Any:
    """The type that a response schema stands for, written as a type or in nested containers.

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


_JOINTS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


def _items(pairs: Any) -> Iterable[tuple[str, Any]]:
    return pairs.items() if isinstance(pairs, Mapping) else pairs or ()


def _write_query(request: Request, pairs: Any, formats: Mapping[str, str]) -> None:
    for name, value in _items(pairs):
        if value is None:
            continue
        joint = _JOINTS.get(formats.get(name, ""))
        if joint is not None and isinstance(value, (list, tuple)):
            text = joint.join(str(item) for item in value)
            QueryParam(name, Any).write(request, text, False)
        else:
            QueryParam(name, Any).write(request, value, False)


def _write_body(request: Request, body: Any, fields: Any, files: Mapping[str, Any] | None) -> None:
    if fields or files:
        if body is not None:
            raise ApiValueError("body: expected none beside post_params and files")
        form: dict[str, Any] = dict(_items(fields))
        for name, file in (files or {}).items():
            form[name] = file[0] if isinstance(file, (list, tuple)) and len(file) == 1 else file
        body = form
    elif body is None:
        return
    given = next((n for n in request.headers if n.lower() == "content-type"), None)
    request.content_type = request.headers.pop(given) if given else None
    if request.content_type is None and (fields or files):
        request.content_type = "multipart/form-data"
    request.secret_source = (body, None)
    encode(request, codec.plain(body), "body")


def _checked_method(method: str) -> str:
    upper = method.upper()
    if upper not in _METHODS:
        raise ApiValueError(f"method: expected one of {', '.join(_METHODS)}, got {method!r}")
    return upper


def _cookie_header(cookies: Mapping[str, str], header: object = None) -> str:
    pairs = [f"{name}={value}" for name, value in cookies.items()]
    if isinstance(header, str):
        given = [pair.strip() for pair in header.split(";")]
        pairs = [pair for pair in given if pair.partition("=")[0] not in cookies] + pairs
    return "; ".join(pairs)


def _refuse_header(name: str, text: Any) -> None:
    if not isinstance(text, str):
        raise ApiTypeError(f"header {name}: expected str, got {type(text).__name__}")
    header_value(f"header {name}", text)


_clients: WeakSet[BaseClient] = WeakSet()


def _start_anew() -> None:
    for client in list(_clients):
        client._after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_anew)
