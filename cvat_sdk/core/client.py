"""`Client`: a server, the account to use it with, and an organization."""

from __future__ import annotations

import copy
import os
import warnings
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk.api_client import ApiClient, ApiTypeError, ApiValueError, Configuration, models
from cvat_sdk.api_client.exceptions import UnauthorizedException
from cvat_sdk.core.helpers import checked
from cvat_sdk.core.requests import BackgroundRequest
from cvat_sdk.core.waiting import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self
    from urllib3 import HTTPResponse, Retry

    from cvat_sdk._runtime.retry import RetryPolicy
    from cvat_sdk.core.functions import FunctionsRepo
    from cvat_sdk.core.progress import Progress
    from cvat_sdk.core.storages import CloudStoragesRepo
    from cvat_sdk.core.tasks import TasksRepo

SERVER_VERSION = "2.54"
"""The version of CVAT that the contract describes."""
_ORGANIZATION = "X-Organization"


@dataclass
class AccessToken:
    """A personal access token, for `Client.login`."""

    token: str = field(repr=False)


class Client:
    """A CVAT server, the account to use it with, and an organization.

    Use it as a context manager, or call `close()`. Threads may share it.

    :param url: the server's URL; ``https://`` if it names no scheme
    :param config: settings of the network, and credentials; its `host` is not used
    :ivar api_client: the `ApiClient` that sends the requests
    :ivar clock: the `Clock` that waiting goes by
    :raises ApiTypeError, ApiValueError: not a URL, or not a `Configuration`
    """

    def __init__(self, url: str, config: Configuration | None = None) -> None:
        # An `ApiClient` checks its configuration, and takes the default one for None.
        configuration = copy.deepcopy(ApiClient(config).configuration)
        configuration.host = url if "://" in encode(url, str, "url") else f"https://{url}"
        # A thread starts only for a call that finds the others busy.
        threads = configuration.connection_pool_maxsize
        self.api_client: ApiClient = ApiClient(configuration, pool_threads=threads)
        self.clock: Clock = Clock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.api_client.configuration.host}>"

    def close(self) -> None:
        """Close the connections. The log-in stays valid: other clients may have the same token."""
        self.api_client.close()

    @property
    def cloud_storages(self) -> CloudStoragesRepo:
        """The cloud storages of the server."""
        from cvat_sdk.core.storages import CloudStoragesRepo

        return CloudStoragesRepo(self, self.api_client.cloudstorages_api)

    @property
    def functions(self) -> FunctionsRepo:
        """The annotation functions of the server."""
        from cvat_sdk.core.functions import FunctionsRepo

        return FunctionsRepo(self)

    @property
    def tasks(self) -> TasksRepo:
        """The tasks of the server."""
        from cvat_sdk.core.tasks import TasksRepo

        return TasksRepo(self, self.api_client.tasks_api)

    def wait_for_completion(
        self, rq_id: str, *, timeout: float | None = None,
        status_check_period: float | None = None, progress: Progress = None,
    ) -> tuple[models.Request, HTTPResponse]:  # fmt: skip
        """Wait for a background request, and return it, finished, with the response.

        :param rq_id: the id in the response of the operation that started it
        :raises RunFailedError, RunGoneError, WaitTimeoutError: as `FunctionRun.wait`, which has the
            other parameters, too
        """
        run = BackgroundRequest(self, encode(rq_id, str, "rq_id"))
        run.wait(timeout, progress, status_check_period=status_check_period)
        return run.request, run.response

    def login(self, credentials: tuple[str, str] | AccessToken) -> None:
        """Use an account from now on, in this client and in those derived from it.

        A username and password are exchanged for a token, which is kept in memory only. Nothing is
        sent for an access token.

        :param credentials: the username and password, or an `AccessToken`
        :raises BadRequestException: wrong username or password
        """
        if isinstance(credentials, AccessToken):
            self._set_account(access_token=credentials.token)
            return
        if not isinstance(credentials, (tuple, list)) or len(credentials) != 2:
            raise ApiTypeError("credentials: expected a username and password, or an AccessToken")
        # Tracebacks may show it, and a model masks the password.
        body = models.LoginSerializerExRequest(username=credentials[0], password=credentials[1])
        response = self._server.auth_api.create_login(body, _request_auths=[])
        self._set_account(token=checked(response, key=str).key)

    def logout(self) -> None:
        """Forget the account. The server revokes the token of a log-in, but not an access token."""
        try:
            if "tokenAuth" in self.api_client.configuration.api_key:
                with suppress(UnauthorizedException):  # it was revoked before
                    self._server.auth_api.create_logout()
        finally:
            self._set_account()

    def _set_account(self, *, token: str | None = None, access_token: str | None = None) -> None:
        configuration = self.api_client.configuration
        configuration.username = configuration.password = None
        configuration.access_token = access_token
        configuration.api_key = {} if token is None else {"tokenAuth": token}

    @property
    def _server(self) -> ApiClient:
        """The API without an organization; were there none of that name, it would refuse all."""
        return self.api_client.with_options(headers={_ORGANIZATION: None})

    def get_server_version(self) -> str:
        """Return the server's version, such as ``2.54.1``."""
        return checked(self._server.server_api.retrieve_about(), version=str).version

    def check_server_version(self) -> bool:
        """Return whether this package supports the server's version; warn if it does not."""
        version = self.get_server_version()
        supported = version.split(".")[:2] == SERVER_VERSION.split(".")
        if not supported:
            message = f"the server has version {version}, this package supports {SERVER_VERSION}"
            warnings.warn(self.api_client.printable(message), stacklevel=2)
        return supported

    @property
    def organization_slug(self) -> str | None:
        """The organization of every request; ``""``: the personal workspace; None: all of them."""
        return self.api_client.default_headers.get(_ORGANIZATION)

    @organization_slug.setter
    def organization_slug(self, slug: str | None) -> None:
        if slug is None:
            self.api_client.default_headers.pop(_ORGANIZATION, None)
        else:
            self.api_client.default_headers[_ORGANIZATION] = encode(slug, str, "organization")

    @contextmanager
    def organization_context(self, slug: str | None) -> Iterator[Self]:
        """Use an organization during a `with` block, in every thread that uses this client.

        Where threads need different organizations, use `with_options`.
        """
        before = self.organization_slug
        self.organization_slug = slug
        try:
            yield self
        finally:
            self.organization_slug = before

    def with_options(
        self, *, organization: str | UnsetType | None = UNSET,
        timeout: float | tuple[float | None, float | None] | UnsetType | None = UNSET,
        retries: RetryPolicy | Retry | int | bool | UnsetType | None = UNSET,
    ) -> Self:  # fmt: skip
        """Return a client with other settings, which shares the connections and the account.

        It costs next to nothing, and threads can go on using this client. Closing either closes
        the connections of both.

        :param organization: as `organization_slug`
        :param timeout: as `Configuration.timeout`
        :param retries: as `Configuration.retries`
        :raises ApiTypeError, ApiValueError: a setting that is not allowed
        """
        derived = copy.copy(self)
        derived.api_client = self.api_client.with_options(timeout=timeout, retries=retries)
        if not isinstance(organization, UnsetType):
            derived.organization_slug = organization
        return derived


def make_client(
    host: str | None = None, *, port: int | str | None = None,
    credentials: tuple[str, str] | AccessToken | None = None, access_token: str | None = None,
    organization: str | None = None, config: Configuration | None = None,
) -> Client:  # fmt: skip
    """Return a client of a server, logged in.

    What is left out is taken from the environment: ``CVAT_HOST``, ``CVAT_ORGANIZATION``,
    ``CVAT_ACCESS_TOKEN``, or ``CVAT_USERNAME`` and ``CVAT_PASSWORD``.

    :param host: the server's name or URL; ``https://`` if it names no scheme
    :param port: the server's port, if `host` does not have it
    :param credentials: the username and password, or an `AccessToken`
    :param access_token: a personal access token, instead of `credentials`
    :param organization: the organization's slug; ``""`` for the personal workspace
    :param config: settings of the network; credentials in it take precedence over the environment
    :raises ApiTypeError: an argument of the wrong type
    :raises ApiValueError: no host, a host that is no URL, or incomplete credentials
    :raises ApiException: the log-in failed
    """
    url = encode(host, str | None, "host") or os.environ.get("CVAT_HOST")
    if not url:
        raise ApiValueError("host: give it, or set CVAT_HOST")
    if credentials is not None and access_token is not None:
        raise ApiValueError("access_token: give it or credentials, not both")
    client = Client(url, config)
    configuration = client.api_client.configuration
    if encode(port, int | str | None, "port") is not None:
        parts = urlsplit(configuration.host)
        if parts.port is not None:
            raise ApiValueError(f"port: {parts.netloc!r} has one already")
        configuration.host = parts._replace(netloc=f"{parts.netloc}:{port}").geturl()
    if credentials is None and access_token is None and not configuration.auth_settings():
        access_token = os.environ.get("CVAT_ACCESS_TOKEN") or None
        username, password = os.environ.get("CVAT_USERNAME"), os.environ.get("CVAT_PASSWORD")
        if username and password:
            credentials = (username, password)
        elif (username or password) and not access_token:
            raise ApiValueError("credentials: set both CVAT_USERNAME and CVAT_PASSWORD, or neither")
    if access_token is not None:
        credentials = AccessToken(access_token)
    if organization is None:
        organization = os.environ.get("CVAT_ORGANIZATION") or None
    client.organization_slug = organization
    try:
        if credentials is not None:
            client.login(credentials)
    except BaseException:
        client.close()
        raise
    return client
