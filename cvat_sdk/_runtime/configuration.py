"""Where the server is, how to log in, and how to behave on the network."""

from __future__ import annotations

import copy
import warnings
from base64 import b64encode
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from msgspec import Meta, Struct, structs, to_builtins

from cvat_sdk._runtime import checks, defaults
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.auth import ApiKey, HttpAuth
from cvat_sdk._runtime.http.request import split_origin
from cvat_sdk._runtime.redact import MASK
from cvat_sdk._runtime.retry import RetryPolicy
from cvat_sdk._runtime.schema.codec import encode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from ssl import SSLContext

    from typing_extensions import Self
    from urllib3 import Retry


class Server(Struct, frozen=True):
    url: str
    description: str = ""


class BaseConfiguration:
    """Where the server is, how to log in, and how to behave on the network.

    Settings can be changed later, as attributes; each is checked when it is set. For scripts that
    pass them, these have no effect: `discard_unknown_keys`, `disabled_client_side_validations`,
    `server_variables`, `server_operation_index`, `server_operation_variables`.

    :param host: the server's URL, e.g. ``https://app.cvat.ai``; the contract's when left out
    :param api_key: for each security scheme of the type `apiKey` its key
    :param api_key_prefix: for each such scheme what stands before the key
    :param username: for HTTP basic authentication
    :param password: for HTTP basic authentication
    :param access_token: sent as ``Authorization: Bearer …`` with every operation
    :param server_index: which of the contract's servers, when `host` is left out
    :param ssl_ca_cert: a PEM file of the authorities to trust, instead of the system's
    :param verify_ssl: False accepts any certificate, and warns
    :param cert_file: a PEM file with the client's certificate
    :param key_file: a PEM file with that certificate's key, unless `cert_file` holds it
    :param ssl_context: an `ssl.SSLContext`, instead of the five settings above
    :param assert_hostname: the host name to expect in the certificate; False expects none
    :param proxy: the URL of the proxy; the environment's ``HTTP_PROXY`` … when left out,
        ``""`` for none
    :param proxy_headers: headers for the proxy
    :param no_proxy: hosts to reach without a proxy, separated by commas; the environment's
        ``NO_PROXY`` when left out
    :param connection_pool_maxsize: connections to one host at most
    :param retries: how often a failed request is retried: a number, False for never, or a
        `RetryPolicy` or `urllib3.Retry`
    :param timeout: a number: seconds for connecting, for each wait, and for reading the body as a
        whole, retries included; a pair: seconds for connecting and seconds to wait for the next
        bytes; None: no limit
    :param strict_responses: raise where a response departs from the contract, instead of reading
        it tolerantly
    :param strict_requests: raise where a mapping that is sent has a field that the contract does
        not have, instead of sending it with a warning in the log
    :param max_response_bytes: the size, in bytes, of the largest response that is parsed
    :param socket_options: passed on to urllib3
    :raises ApiValueError: a setting that cannot work
    :raises ApiTypeError: a setting of the wrong type
    """

    servers: ClassVar[tuple[Server, ...]] = (Server("http://localhost"),)
    security_schemes: ClassVar[tuple[HttpAuth | ApiKey, ...]] = ()
    _default: ClassVar[BaseConfiguration | None] = None

    def __init__(
        self,
        host: str | None = None,
        api_key: dict[str, str] | None = None,
        api_key_prefix: dict[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        discard_unknown_keys: bool = False,  # noqa: ARG002
        disabled_client_side_validations: str = "",  # noqa: ARG002
        server_index: int | None = None,
        server_variables: dict[str, str] | None = None,  # noqa: ARG002
        server_operation_index: dict[str, int] | None = None,  # noqa: ARG002
        server_operation_variables: dict[str, dict[str, str]] | None = None,  # noqa: ARG002
        ssl_ca_cert: str | None = None,
        verify_ssl: bool | None = None,
        *,
        cert_file: str | None = None,
        key_file: str | None = None,
        ssl_context: SSLContext | None = None,
        assert_hostname: str | bool | None = None,
        proxy: str | None = None,
        proxy_headers: dict[str, str] | None = None,
        no_proxy: str | None = None,
        connection_pool_maxsize: int | None = None,
        retries: RetryPolicy | Retry | int | bool | None = None,
        timeout: checks.Timeout = defaults.TIMEOUT,
        strict_responses: bool = False,
        strict_requests: bool = False,
        max_response_bytes: int = defaults.MAX_RESPONSE_BYTES,
        socket_options: list[tuple[int, int, int | bytes]] | None = None,
    ) -> None:
        self.server_index = server_index
        self.host: str = self._url_of(server_index, "server_index") if host is None else host
        self.username = username
        self.password = password
        if (username is None) != (password is None):
            warnings.warn("basic authentication needs both username and password", stacklevel=2)
        self.access_token = access_token
        self.api_key: dict[str, str] = {} if api_key is None else api_key
        known = [scheme.name for scheme in self.security_schemes]
        if known and not self.api_key.keys() <= {*known}:
            # Not which, since who mixes them up gives a key as the name.
            raise ApiValueError(f"api_key: expected names among {', '.join(known)}")
        keys = [scheme for scheme in self.security_schemes if isinstance(scheme, ApiKey)]
        prefixes = {scheme.name: scheme.prefix for scheme in keys if scheme.prefix}
        self.api_key_prefix: dict[str, str] = {} if api_key_prefix is None else api_key_prefix
        self.api_key_prefix = {**prefixes, **self.api_key_prefix}
        self.ssl_ca_cert = ssl_ca_cert
        self.verify_ssl: bool = True if verify_ssl is None else verify_ssl
        self.cert_file = cert_file
        self.key_file = key_file
        self.ssl_context = ssl_context
        self.assert_hostname = assert_hostname
        self.proxy = proxy
        self.proxy_headers = proxy_headers
        self.no_proxy = no_proxy
        self.connection_pool_maxsize: int = connection_pool_maxsize or defaults.POOL_MAXSIZE
        self.retries = retries
        self.timeout = timeout
        self.strict_responses = strict_responses
        self.strict_requests = strict_requests
        self.max_response_bytes = max_response_bytes
        self.socket_options = socket_options

    def __setattr__(self, name: str, value: Any) -> None:
        check = _CHECKS.get(name)
        object.__setattr__(self, name, value if check is None else check(name, value))

    def __repr__(self) -> str:
        shown = [
            f"{name}={MASK if name in _SECRETS else value!r}"
            for name, value in vars(self).items()
            if value not in (None, {}, "", False)
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        # An SSLContext cannot be copied.
        memo[id(self.ssl_context)] = self.ssl_context
        other = object.__new__(type(self))
        vars(other).update(copy.deepcopy(vars(self), memo))
        return other

    @classmethod
    def set_default(cls, default: BaseConfiguration | None) -> None:
        """Keep a copy of a configuration for clients that are made without one; None: of none."""
        if not isinstance(default, (BaseConfiguration, type(None))):
            raise ApiTypeError(f"default: expected Configuration, got {type(default).__name__}")
        cls._default = copy.deepcopy(default)

    @classmethod
    def get_default_copy(cls) -> Self:
        """Return a copy of what `set_default` was given, or a new configuration."""
        default: Any = cls._default
        return cls() if default is None else copy.deepcopy(default)

    def base_url(self, index: int | None = None) -> tuple[str, str]:
        """Return the server's origin, and the path that comes before that of an operation."""
        # The server that was chosen, or would have been, is the one that `host` stands for.
        if index in (None, self.server_index or 0):
            return split_origin(self.host)
        url = self._url_of(index, "_host_index")
        return split_origin(self.host + url if url.startswith("/") else url.rstrip("/"))

    def get_host_settings(self) -> list[dict[str, str]]:
        """Return the contract's servers, as the OpenAPI document lists them."""
        return [structs.asdict(server) for server in self.servers]

    def get_host_from_settings(
        self,
        index: int | None,
        variables: Mapping[str, str] | None = None,  # noqa: ARG002 - scripts pass it
    ) -> str:
        """Return the URL of one of the contract's servers; None stands for the first."""
        return self._url_of(index, "index")

    def _url_of(self, index: int | None, name: str) -> str:
        known: Any = Annotated[int, Meta(ge=0, le=len(self.servers) - 1)]
        return self.servers[encode(index, known | None, name) or 0].url

    def get_api_key_with_prefix(self, identifier: str, alias: str | None = None) -> str | None:
        """Return the key of a security scheme, or that of its alias, with its prefix, or None."""
        key = self.api_key.get(identifier, self.api_key.get(alias or ""))
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key

    def get_basic_auth_token(self) -> str | None:
        """Return the value of a basic ``Authorization`` header, or None if either is missing."""
        if self.username is None or self.password is None:
            return None
        pair = f"{self.username}:{self.password}".encode()
        return "Basic " + b64encode(pair).decode()

    def auth_settings(self) -> dict[str, dict[str, str]]:
        """Return for the name of each configured security scheme its type, in, key and value."""
        found = {scheme.name: scheme.credential(self, {}) for scheme in self.security_schemes}
        return {name: to_builtins(credential) for name, credential in found.items() if credential}


def _retries(name: str, value: Any) -> Any:
    RetryPolicy.of(name, value)
    return value  # as it was given, since scripts read it


_CHECKS: dict[str, Callable[[str, Any], Any]] = {
    "host": checks.host,
    "api_key": checks.typed(dict[str, str]),
    "api_key_prefix": checks.typed(dict[str, str | None]),
    "proxy": lambda name, url: url if url in (None, "") else checks.url(name, url),
    "proxy_headers": checks.texts,
    "no_proxy": checks.text,
    "username": checks.username,
    "password": checks.text,
    "access_token": checks.token,
    "ssl_ca_cert": checks.file,
    "cert_file": checks.file,
    "key_file": checks.file,
    "verify_ssl": checks.verification,
    "ssl_context": checks.verification,
    "timeout": checks.timeout,
    "connection_pool_maxsize": checks.positive,
    "max_response_bytes": checks.positive,
    "retries": _retries,
}
_SECRETS = ("api_key", "password", "access_token", "proxy", "proxy_headers")
