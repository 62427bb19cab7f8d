"""Where the server is, how to log in, and how to behave on the network."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.auth import ApiKey, HttpBasic, HttpBearer, Setting
from cvat_sdk.runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk.runtime.redact import MASK, masked_url
from cvat_sdk.runtime.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from ssl import SSLContext

    from urllib3 import Retry

__all__ = ["BaseConfiguration", "InsecureWarning", "Server"]

Self = TypeVar("Self", bound="BaseConfiguration")
Timeout = float | tuple[float | None, float | None] | None

_SECRETS = ("password", "access_token")


class InsecureWarning(UserWarning):
    """The identity of the server is not checked."""


class Server:
    """A server of the contract.

    :param url: its URL, in which ``{name}`` stands for a variable
    :param variables: for each variable its default, or its default and the values it may take
    :param description: what the server is for
    """

    __slots__ = ("description", "url", "variables")

    def __init__(
        self,
        url: str,
        *,
        variables: Mapping[str, str | tuple[str, Collection[str]]] | None = None,
        description: str = "",
    ) -> None:
        self.url = url
        self.variables = variables or {}
        self.description = description

    def resolved(self, values: Mapping[str, str] | None = None) -> str:
        """The URL with its variables filled in.

        :param values: values for variables, instead of their defaults
        :raises ApiValueError: a value that the contract does not list
        """
        url = self.url
        for name, known in self.variables.items():
            default, allowed = known if isinstance(known, tuple) else (known, ())
            value = (values or {}).get(name, default)
            if allowed and value not in allowed:
                raise ApiValueError(
                    f"server_variables[{name!r}]: expected one of {', '.join(sorted(allowed))}"
                )
            url = url.replace("{" + name + "}", value)
        return url


class BaseConfiguration:
    """Where the server is, how to log in, and how to behave on the network.

    :param host: the server's URL, e.g. ``https://app.cvat.ai``; the contract's when left out
    :param api_key: for each security scheme of the kind `apiKey` its key
    :param api_key_prefix: for each such scheme what stands before the key
    :param username: for HTTP basic authentication
    :param password: for HTTP basic authentication
    :param access_token: sent as ``Authorization: Bearer …`` with every operation
    :param discard_unknown_keys: kept for scripts that pass it; unknown keys of answers never hurt
    :param disabled_client_side_validations: kept for scripts that pass it; `_validate_inputs=False`
        turns the checking of a call's arguments off
    :param server_index: which of the contract's servers, when `host` is left out
    :param server_variables: values for that server's variables
    :param server_operation_index: for an operation, by name, which of its own servers
    :param server_operation_variables: for an operation, by name, its servers' variables
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
    :param retries: how often a failed request is sent again: a number, False for never, or a
        `RetryPolicy` or `urllib3.Retry`
    :param timeout: a number: seconds for the whole call; a pair: seconds for connecting and
        seconds of silence while reading; None: no limit
    :param strict_responses: raise where an answer departs from the contract, instead of reading it
        tolerantly
    :param max_response_bytes: the size, in bytes, of the largest answer that is parsed
    :param socket_options: passed on to urllib3
    :raises ApiValueError: a setting that cannot work
    :raises ApiTypeError: a setting of the wrong type
    """

    servers: ClassVar[tuple[Server, ...]] = (Server("http://localhost"),)
    security_schemes: ClassVar[tuple[HttpBasic | HttpBearer | ApiKey, ...]] = ()
    _default: ClassVar[BaseConfiguration | None] = None

    def __init__(
        self,
        host: str | None = None,
        api_key: dict[str, str] | None = None,
        api_key_prefix: dict[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | None = None,
        discard_unknown_keys: bool = False,
        disabled_client_side_validations: str = "",
        server_index: int | None = None,
        server_variables: dict[str, str] | None = None,
        server_operation_index: dict[str, int] | None = None,
        server_operation_variables: dict[str, dict[str, str]] | None = None,
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
        timeout: Timeout = defaults.TIMEOUT,
        strict_responses: bool = False,
        max_response_bytes: int = defaults.MAX_RESPONSE_BYTES,
        socket_options: list[tuple[int, int, int | bytes]] | None = None,
    ) -> None:
        self.server_index = server_index
        self.server_variables = dict(server_variables or {})
        self.server_operation_index = dict(server_operation_index or {})
        self.server_operation_variables = dict(server_operation_variables or {})
        if host is None:
            host = self.get_host_from_settings(server_index or 0, self.server_variables)
        self.host = host

        self.username = username
        self.password = password
        self.access_token = access_token
        if not isinstance(api_key or {}, dict):
            raise ApiTypeError(f"api_key: expected dict, got {type(api_key).__name__}")
        self.api_key: dict[str, str] = dict(api_key or {})
        self.api_key_prefix: dict[str, str] = {
            scheme.name: scheme.prefix
            for scheme in self.security_schemes
            if isinstance(scheme, ApiKey) and scheme.prefix
        } | (api_key_prefix or {})
        known = [scheme.name for scheme in self.security_schemes]
        for name, key in self.api_key.items():
            if known and name not in known:
                raise ApiValueError(f"api_key[{name!r}]: expected one of {', '.join(known)}")
            _text(f"api_key[{name!r}]", key)

        self.discard_unknown_keys = discard_unknown_keys
        self.disabled_client_side_validations = disabled_client_side_validations
        self.ssl_ca_cert = ssl_ca_cert
        self.verify_ssl = True if verify_ssl is None else verify_ssl
        self.cert_file = cert_file
        self.key_file = key_file
        self.ssl_context = ssl_context
        self.assert_hostname = assert_hostname
        self.proxy = proxy
        self.proxy_headers = proxy_headers
        self.no_proxy = no_proxy
        self.connection_pool_maxsize = connection_pool_maxsize or defaults.POOL_MAXSIZE
        self.retries = retries
        self.timeout = timeout
        self.strict_responses = strict_responses
        self.max_response_bytes = max_response_bytes
        self.socket_options = socket_options

    def __setattr__(self, name: str, value: Any) -> None:
        check = _CHECKS.get(name)
        object.__setattr__(self, name, value if check is None else check(name, value))

    def __repr__(self) -> str:
        parts = [f"host={masked_url(self.host)!r}"]
        for name, value in vars(self).items():
            if name in ("host", "proxy_headers", "ssl_context") or value in (None, {}, "", False):
                continue
            parts.append(f"{name}={_shown(name, value)!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __getstate__(self) -> dict[str, Any]:
        if self.ssl_context is not None:
            raise ApiTypeError(
                "ssl_context: a configuration that holds one cannot be copied to another process; "
                "use ssl_ca_cert, cert_file and key_file"
            )
        return self.__dict__

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)

    def __deepcopy__(self: Self, memo: dict[int, Any]) -> Self:
        import copy

        other = type(self).__new__(type(self))
        for name, value in vars(self).items():
            shared = name in ("ssl_context", "retries")
            other.__dict__[name] = value if shared else copy.deepcopy(value, memo)
        return other

    @classmethod
    def set_default(cls, default: BaseConfiguration | None) -> None:
        """Keep a copy of `default` for clients that are made without a configuration.

        :param default: the configuration; None forgets the one that is kept
        :raises ApiTypeError: it is something else
        """
        if default is not None and not isinstance(default, BaseConfiguration):
            raise ApiTypeError(f"default: expected Configuration, got {type(default).__name__}")
        cls._default = None if default is None else default.__deepcopy__({})

    @classmethod
    def get_default_copy(cls: type[Self]) -> Self:
        """A copy of what `set_default` was given, or a new configuration."""
        if cls._default is not None:
            return cls._default.__deepcopy__({})  # type: ignore[return-value]
        return cls()

    @property
    def retry_policy(self) -> RetryPolicy:
        """The policy that `retries` stands for."""
        return RetryPolicy.of(self.retries)

    def get_host_settings(self) -> list[dict[str, Any]]:
        """The contract's servers, as the OpenAPI document lists them."""
        return [
            {"url": server.url, "description": server.description, "variables": server.variables}
            for server in self.servers
        ]

    def get_host_from_settings(
        self,
        index: int | None,
        variables: Mapping[str, str] | None = None,
        servers: tuple[Server, ...] | None = None,
    ) -> str:
        """The URL of one of the contract's servers.

        :param index: which; None for the first
        :param variables: values for its variables
        :param servers: an operation's own servers, instead of the contract's
        :raises ApiValueError: there is no such server
        """
        servers = servers or self.servers
        index = index or 0
        if not isinstance(index, int) or not 0 <= index < len(servers):
            raise ApiValueError(
                f"host index: expected 0 to {len(servers) - 1}, since the contract names "
                f"{len(servers)} server(s), got {index!r}"
            )
        return servers[index].resolved(variables)

    def get_api_key_with_prefix(self, identifier: str, alias: str | None = None) -> str | None:
        """The key of a security scheme with its prefix, or None.

        :param identifier: the scheme's name
        :param alias: another name to look the key up under
        """
        key = self.api_key.get(identifier, self.api_key.get(alias) if alias else None)
        if key is None:
            return None
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if prefix else key

    def get_basic_auth_token(self) -> str | None:
        """The value of a basic ``Authorization`` header, or None without user name and password."""
        if self.username is None and self.password is None:
            return None
        pair = f"{self.username or ''}:{self.password or ''}".encode()
        from binascii import b2a_base64

        return "Basic " + b2a_base64(pair, newline=False).decode()

    def auth_settings(self) -> dict[str, Setting]:
        """What each configured security scheme adds to a request: type, in, key and value."""
        settings = {scheme.name: scheme.setting(self) for scheme in self.security_schemes}
        return {name: setting for name, setting in settings.items() if setting}

    def secrets(self) -> list[str]:
        """Every secret this configuration holds, as the text of an exception might show it."""
        texts = [self.password, self.access_token, *self.api_key.values()]
        texts.append((self.get_basic_auth_token() or "").removeprefix("Basic "))
        return [text for text in texts if text]


def _shown(name: str, value: Any) -> Any:
    if name in _SECRETS:
        return MASK
    if name == "api_key":
        return dict.fromkeys(value, MASK)
    return masked_url(value) if name == "proxy" else value


def _url(name: str, given: Any) -> str:
    if not isinstance(given, str):
        raise ApiTypeError(f"{name}: expected str, got {type(given).__name__}")
    value = given.strip()
    scheme, separator, rest = value.partition("://")
    example = "'https://app.cvat.ai'" if name == "host" else "'http://proxy.example:3128'"
    if not value:
        raise ApiValueError(f"{name}: expected a URL such as {example}, got nothing")
    if not separator or scheme.lower() not in ("http", "https"):
        raise ApiValueError(
            f"{name}: expected a URL that begins with http:// or https://, such as {example}, "
            f"got {masked_url(value)!r}"
        )
    authority = rest.partition("/")[0].rpartition("@")[2]
    port = authority.rpartition("]")[2].rpartition(":")
    if not authority or authority.startswith(":") or any(c.isspace() or c < " " for c in value):
        raise ApiValueError(f"{name}: no host in {masked_url(value)!r}")
    if port[1] and not (port[2].isascii() and port[2].isdigit() and int(port[2]) < 65536):
        raise ApiValueError(f"{name}: expected a port from 0 to 65535 in {masked_url(value)!r}")
    return value


def _host(name: str, value: Any) -> str:
    url = _url(name, value)
    if "@" in url.partition("://")[2].partition("/")[0]:
        raise ApiValueError("host: give the user and password as username= and password=")
    if "?" in url or "#" in url:
        raise ApiValueError(f"host: expected no query and no fragment in {url.split('?')[0]!r}")
    return url.rstrip("/")


def _proxy(name: str, value: Any) -> str | None:
    return None if value is None else "" if value == "" else _url(name, value)


def _text(name: str, value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise ApiTypeError(f"{name}: expected str, got {type(value).__name__}")
    if value is not None and any("\ud800" <= character <= "\udfff" for character in value):
        raise ApiValueError(f"{name}: expected text that UTF-8 can hold")
    return value


def _username(name: str, value: Any) -> str | None:
    text = _text(name, value)
    if text and ":" in text:
        raise ApiValueError(f"{name}: HTTP basic authentication allows no colon in it")
    return text


def _token(name: str, given: Any) -> str | None:
    value = _text(name, given)
    if value is not None and (not value.isascii() or not value.isprintable() or value == ""):
        raise ApiValueError(
            f"{name}: expected visible ASCII characters; an environment variable or file may have "
            "left a line break in it"
        )
    return value


def _verify(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ApiTypeError(f"{name}: expected True or False, got {type(value).__name__}")
    if not value:
        _warn_of_no_verification(name)
    return value


def _context(name: str, value: Any) -> Any:
    if value is not None and value.verify_mode == 0:
        _warn_of_no_verification(name)
    return value


def _warn_of_no_verification(name: str) -> None:
    warnings.warn(
        f"{name} turns verification off: the server's identity is not checked",
        InsecureWarning,
        stacklevel=5,
    )


def _timeout(name: str, value: Any) -> Timeout:
    return checked_timeout(value, name)


def positive(name: str, value: Any) -> int:
    """The whole number, which is 1 or more.

    :raises ApiTypeError: it is no whole number
    :raises ApiValueError: it is less
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise ApiTypeError(f"{name}: expected int, got {type(value).__name__}")
    if value < 1:
        raise ApiValueError(f"{name}: expected 1 or more, got {value}")
    return value


def _retries(_name: str, value: Any) -> Any:
    RetryPolicy.of(value)
    return value


_CHECKS = {
    "host": _host,
    "proxy": _proxy,
    "username": _username,
    "password": _text,
    "access_token": _token,
    "verify_ssl": _verify,
    "ssl_context": _context,
    "timeout": _timeout,
    "connection_pool_maxsize": positive,
    "max_response_bytes": positive,
    "retries": _retries,
}


def checked_timeout(value: Any, name: str = "_request_timeout") -> Timeout:
    """The time-out as a number, a pair or None.

    :raises ApiTypeError: anything else
    :raises ApiValueError: a number of seconds that is not above 0
    """
    if isinstance(value, (tuple, list)):
        if len(value) != 2:
            raise ApiValueError(
                f"{name}: expected (connect, read) in seconds, got {len(value)} values"
            )
        return (_seconds(name, value[0]), _seconds(name, value[1]))
    return _seconds(name, value)


def _seconds(name: str, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ApiTypeError(
            f"{name}: expected seconds, a pair (connect, read) of seconds, or None, "
            f"got {type(value).__name__}"
        )
    if not 0 < value < 1e9:
        raise ApiValueError(f"{name}: expected seconds above 0, got {value}")
    return value
