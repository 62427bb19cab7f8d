"""`Client`: a server, the account to use it with, and an organization."""

from __future__ import annotations

import copy
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from cvat_sdk.api_client import ApiClient, Configuration
from cvat_sdk.core.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from cvat_sdk.core.functions import FunctionsRepo
    from cvat_sdk.core.storages import CloudStoragesRepo

_ORGANIZATION = "X-Organization"


class Client:
    """A CVAT server, the account to use it with, and an organization.

    Use it as a context manager, or call `close()`.

    :param url: the server's URL
    :param config: network settings; its host is replaced by `url`
    :ivar api_client: the `ApiClient` that sends the requests
    :ivar clock: the `Clock` that waiting goes by
    """

    def __init__(self, url: str, config: Configuration | None = None) -> None:
        configuration = (
            Configuration.get_default_copy() if config is None else copy.deepcopy(config)
        )
        configuration.host = url
        self.api_client: ApiClient = ApiClient(configuration)
        self.clock: Clock = Clock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.api_client.configuration.host}>"

    def close(self) -> None:
        """Close the connections. A client that shares them opens new ones when it needs them."""
        self.api_client.close()

    @cached_property
    def cloud_storages(self) -> CloudStoragesRepo:
        """The cloud storages of the server."""
        from cvat_sdk.core.storages import CloudStoragesRepo

        return CloudStoragesRepo(self)

    @cached_property
    def functions(self) -> FunctionsRepo:
        """The annotation functions of the server."""
        from cvat_sdk.core.functions import FunctionsRepo

        return FunctionsRepo(self)

    @property
    def organization_slug(self) -> str | None:
        """The organization of every request; ``""``: the personal workspace; None: all of them."""
        return self.api_client.default_headers.get(_ORGANIZATION)

    @organization_slug.setter
    def organization_slug(self, slug: str | None) -> None:
        if slug is None:
            self.api_client.default_headers.pop(_ORGANIZATION, None)
        else:
            self.api_client.default_headers[_ORGANIZATION] = slug

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
        self,
        *,
        organization: str | UnsetType | None = UNSET,
        timeout: Any = UNSET,
        retries: Any = UNSET,
    ) -> Self:
        """Return a client with other settings, which shares the connections and the account.

        It takes no time to make, and other threads can go on using this one.

        :param organization: as `organization_slug`
        :param timeout: as `Configuration.timeout`
        :param retries: as `Configuration.retries`
        """
        clone = copy.copy(self)
        for name in ("cloud_storages", "functions"):
            vars(clone).pop(name, None)
        headers = {} if isinstance(organization, UnsetType) else {_ORGANIZATION: organization}
        clone.api_client = self.api_client.with_options(
            headers=headers, timeout=timeout, retries=retries
        )
        return clone
