"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cvat_sdk._version import __version__
from cvat_sdk.api_client.configuration import Configuration
from cvat_sdk._runtime.client import BaseClient

if TYPE_CHECKING:
    from cvat_sdk.api_client import apis


class ApiClient(BaseClient):
    """The client: it holds the configuration and the connections, and has a property for each API.

    Use it as a context manager, or call `close()`; it may be shared among threads.
    """

    api_title = "Modern"
    configuration_type = Configuration
    default_user_agent = f"cvat_sdk/{__version__}"

    @cached_property
    def owners_api(self) -> apis.OwnersApi:
        """The operations of `owners`."""
        from cvat_sdk.api_client.api.owners_api import OwnersApi

        return OwnersApi(self)

    @cached_property
    def things_api(self) -> apis.ThingsApi:
        """The operations of `things`."""
        from cvat_sdk.api_client.api.things_api import ThingsApi

        return ThingsApi(self)
