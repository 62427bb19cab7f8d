"""The client: a session's face, with the calls that no generated method makes."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Union
from urllib.parse import unquote

from msgspec import UNSET

from cvat_sdk._runtime import checks, defaults
from cvat_sdk._runtime.configuration import BaseConfiguration
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.headers import merge_headers
from cvat_sdk._runtime.http.parameters import Body, FormParam, HeaderParam, PathParam, QueryParam
from cvat_sdk._runtime.http.request import RequestBuilder, split_origin
from cvat_sdk._runtime.operation import Api, CallOptions, Endpoint, Operation
from cvat_sdk._runtime.retry import RetryPolicy
from cvat_sdk._runtime.schema.adapters import adapter_of
from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk._runtime.session import Session

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, MutableMapping, Sequence
    from http.cookies import SimpleCookie

    from typing_extensions import Self, Unpack
    from urllib3 import HTTPResponse

_Method = Literal["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]


class BaseClient:
    """Sends the requests of all operations; a context manager that closes its connections.

    Threads may share a client. It keeps nothing of a call that is over.

    :param configuration: where the server is, how to log in, how to behave on the network
    :param headers: headers of every request
    :param cookies: cookies of every request
    :param pool_threads: threads for `_async_call`
    :param pool_manager: sends the requests: anything with the `request` of `urllib3.PoolManager`.
        Made from the configuration when left out.
    :param keep_cookies: send the cookies that the server sets with later requests
    :raises ApiTypeError: an argument of the wrong type
    :raises ApiValueError: a number of threads below 1, or the name of a cookie that cannot be one
    """

    configuration_type: ClassVar[type[BaseConfiguration]] = BaseConfiguration
    default_user_agent: ClassVar[str] = "openapi-client"
    api_title: ClassVar[str] = "API"

    def __init__(
        self, configuration: BaseConfiguration | None = None,
        headers: Mapping[str, str | None] | None = None, cookies: Mapping[str, str] | None = None,
        pool_threads: int = defaults.POOL_THREADS, *, pool_manager: Any = None,
        keep_cookies: bool = False,
    ) -> None:  # fmt: skip
        if configuration is None:
            configuration = self.configuration_type.get_default_copy()
        if not isinstance(configuration, BaseConfiguration):
            name = type(configuration).__name__
            raise ApiTypeError(f"configuration: expected Configuration, got {name}")
        self.session: Session = Session(
            configuration,
            merge_headers(
                {"User-Agent": self.default_user_agent}, checks.changes("headers", headers)
            ),
            checks.positive("pool_threads", pool_threads),
            pool_manager,
            keep_cookies,
            self.api_title,
        )
        if given := checks.texts("cookies", cookies):
            try:
                self.cookies.load(given)
            except Exception:  # noqa: BLE001 - CookieError, which few import, and quotes the cookie
                raise ApiValueError("cookies: a name or value that no cookie can have") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.configuration.host}>"

    def close(self) -> None:
        """Wait for calls on other threads, end those threads, close the connections.

        The client can still be used: its next request opens a new connection.
        """
        self.session.close()

    def with_options(
        self, *, headers: Mapping[str, str | None] | None = None, timeout: Any = UNSET,
        retries: Any = UNSET,
    ) -> Self:  # fmt: skip
        """Return a client with other settings, which shares configuration and connections.

        Closing either closes the connections of both.

        :param headers: additional headers of every request; None leaves one out
        :param timeout: as `Configuration.timeout`, instead of the configuration's
        :param retries: as `Configuration.retries`, instead of the configuration's
        :raises ApiTypeError, ApiValueError: a setting that cannot work
        """
        merged = merge_headers(self.default_headers, checks.changes("headers", headers))
        options = self.session.options.copy()
        if timeout is not UNSET:
            options["_request_timeout"] = checks.timeout("timeout", timeout)
        if retries is not UNSET:
            options["_retries"] = RetryPolicy.of("retries", retries)
        derived = copy(self)
        derived.session = self.session.derive(default_headers=merged, options=options)
        # The APIs that a client has cached are bound to it.
        for name in [name for name, value in vars(self).items() if isinstance(value, Api)]:
            del vars(derived)[name]
        return derived

    @property
    def configuration(self) -> BaseConfiguration:
        """Where the server is, how to log in, how to behave on the network."""
        return self.session.configuration

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers of every request."""
        return self.session.default_headers

    @property
    def user_agent(self) -> str:
        """The ``User-Agent`` header."""
        headers = self.default_headers.items()
        return next((text for name, text in headers if name.lower() == "user-agent"), "")

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.set_default_header("User-Agent", value)

    def set_default_header(self, header_name: str, header_value: str | None) -> None:
        """Send a header with every request; None leaves it out."""
        name = encode(header_name, str, "header_name")
        change = {name: encode(header_value, str | None, "header_value")}
        self.session.default_headers = merge_headers(self.default_headers, change)

    @property
    def cookies(self) -> SimpleCookie:
        """The cookies of every request. Those that the server sets join them if `keep_cookies`."""
        return self.session.cookies

    def get_common_headers(self) -> dict[str, str]:
        """Return the headers of every request: default headers and cookies."""
        parts = self.default_headers.copy(), self.session.cookie_values()
        return RequestBuilder("GET", "", "", "", *parts).build().headers

    def printable(self, text: str) -> str:
        """Return a text of the server as a message may show it: printable, with secrets masked.

        At most 100 lines of 300 characters. Secrets are those that go with every request.
        """
        builder = RequestBuilder("GET", "", self.configuration.host, "", self.get_common_headers())
        for credential in self.session.credentials(None):
            credential.apply(builder)
        if not isinstance(text, str):  # which may hold lone surrogates, as names of files do
            raise ApiTypeError(f"text: expected str, got {type(text).__name__}")
        return self.session.transport.printable(text, builder.build())

    def update_params_for_auth(
        self, headers: MutableMapping[str, str], queries: list[tuple[str, Any]],
        auth_settings: Collection[str] | None = None,
        # Scripts pass these three.
        resource_path: str | None = None, method: str | None = None, body: Any = None,  # noqa: ARG002
        request_host: str | None = None, request_auths: Iterable[Mapping[str, Any]] | None = None,
    ) -> None:  # fmt: skip
        """Add credentials to a request of your own. The parameters not listed have no effect.

        :param headers: the headers, changed in place
        :param queries: the query's names and values, changed in place
        :param auth_settings: names of security schemes, if any; None for all
        :param request_host: the server's URL, when it is not the configuration's
        :param request_auths: credentials to use instead of the configuration's
        """
        host = checks.host("request_host", request_host or self.configuration.host)
        given = encode(headers, dict[str, str], "headers")
        if not isinstance(queries, list):
            raise ApiTypeError(f"queries: expected list, got {type(queries).__name__}")
        request = RequestBuilder("GET", "", *split_origin(host), given)
        schemes = checks.names("auth_settings", auth_settings)
        for credential in self.session.credentials(schemes, request_auths, "request_auths"):
            credential.apply(request)
        headers.update(request.build().headers)
        queries.extend((unquote(name), unquote(value)) for name, value in request.query)

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
        collection_formats: Mapping[str, str] | None = None,  # noqa: ARG002 - scripts pass it
        *,
        _host: str | None = None,
        _check_type: bool | None = None,
        _parse_response: bool = True,
        _async_call: bool = False,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call a path of the server that the contract does not describe.

        :param resource_path: the path, in which ``{name}`` stands for a path parameter
        :param method: the HTTP method
        :param path_params: values of the path parameters
        :param query_params: the query's names and values; a list of values repeats the name,
            whatever `collection_formats` says
        :param header_params: headers, instead of default ones; None leaves one of these out
        :param body: a model, a mapping or a list; sent as JSON, or as the media type of the
            ``Content-Type`` header
        :param post_params: fields of a form; sent as multipart/form-data
        :param files: files of that form: for each name an open file or a list of them
        :param response_schema: the type of the data, such as a model class, ``list[Model]`` or
            alternatives, ``(Model, Other)``; None for no data
        :param auth_settings: names of the security schemes to use, if any; None for all
        :param _host: the server's URL, instead of the configuration's
        :param _check_type: as `_validate_outputs`
        :param options: those of every operation
        :returns: ``(data, response)``, or with `_async_call` an `AsyncResult` of it
        :raises ApiTypeError: an argument of the wrong type
        :raises ApiValueError: an argument with a value that cannot be sent
        :raises ApiException: the request failed, or the response reports an error
        """
        method = encode(encode(method, str, "method").upper(), _Method, "method")
        if encode(resource_path, str, "resource_path")[:1] not in ("/", "?", ""):
            raise ApiValueError("resource_path: expected it to begin with '/'")
        headers = checks.pairs("header_params", header_params)
        form = checks.pairs("post_params", post_params)
        for name, file in checks.pairs("files", files):
            is_one = isinstance(file, (list, tuple)) and len(file) == 1
            form.append((name, file[0] if is_one else file))
        types = [str(text) for name, text in headers if name.lower() == "content-type" and text]
        if form and (body is not None or (types and "multipart/form-data" not in types[0].lower())):
            raise ApiValueError("post_params: sent as multipart/form-data, with no other body")
        path = checks.pairs("path_params", path_params)
        query = checks.pairs("query_params", query_params)
        kinds = ((HeaderParam, headers), (PathParam, path), (QueryParam, query))
        parameters: dict[Any, Any] = {
            kind(name, Any): value for kind, pairs in kinds for name, value in pairs
        }
        parameters |= {FormParam(name, Any, required=True): value for name, value in form}
        parameters[Body("body", Any, content_types=(*types, "application/json")[:1])] = body
        try:  # now, and not after the response
            adapter_of(returns := _type_of_schema(response_schema))
        except TypeError:
            expected = "a model class, or a type of JSON such as list[str]"
            raise ApiTypeError(f"response_schema: expected {expected}") from None
        operation = Operation(
            "call_api",
            method,
            resource_path,
            tuple(parameters),
            returns=UNSET if response_schema is None else returns,
            security=checks.names("auth_settings", auth_settings),
            server=None if _host is None else split_origin(checks.host("_host", _host)),
        )
        given = {"_parse_response": _parse_response, "_async_call": _async_call, **options}
        if _check_type is not None:
            given["_validate_outputs"] = _check_type
        unset = {name: None for name, text in headers if text is None}
        client = self.with_options(headers=unset) if unset else self
        return Endpoint(operation, client).call(tuple(parameters.values()), given)

    def request(
        self, method: str, url: str,
        query_params: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None,
        headers: Mapping[str, Any] | None = None,
        post_params: Mapping[str, Any] | Sequence[tuple[str, Any]] | None = None, body: Any = None,
        *, _parse_response: bool = True, **options: Unpack[CallOptions],
    ) -> HTTPResponse:  # fmt: skip
        """Send a request with nothing added to it: no credentials, no default headers, no cookies.

        Cookies that the server sets are not kept. The parameters not listed are those of
        `call_api`, and so is what it raises.

        :param url: the URL, or a path on the configuration's host
        :param headers: all its headers; `get_common_headers()` and `update_params_for_auth()` give
            the client's
        :returns: the response; with `_parse_response` False its body is not read yet
        """
        host = None
        if encode(url, str, "url")[:1] not in ("/", "?", ""):
            host, url = split_origin(checks.url("url", url))
        bare = copy(self)
        # With a jar of its own: cookies of this client are not sent, and those that come not kept.
        bare.session = self.session.derive(default_headers={}, _cookies=None)
        response: HTTPResponse = bare.call_api(
            url, method, None, query_params, dict(checks.pairs("headers", headers)), body,
            post_params, auth_settings=(), _host=host, _parse_response=_parse_response,
            _async_call=False, **options,
        )[1]  # fmt: skip
        return response


def _type_of_schema(schema: Any) -> Any:
    """Return the type for a type, ``(Model,)``, ``([Model],)`` or ``({str: (Model,)},)``."""
    if isinstance(schema, tuple):
        return Union[tuple(map(_type_of_schema, schema)) or (Any,)]  # noqa: UP007 - made at run time
    if isinstance(schema, str):
        raise TypeError  # typing would take it for code
    if isinstance(schema, list):
        return list[_type_of_schema(tuple(schema))]  # type: ignore[misc]
    if isinstance(schema, dict):
        return dict[str, _type_of_schema(tuple(schema.values()))]  # type: ignore[misc]
    return schema
