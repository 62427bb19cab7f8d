# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`ApiClient`, the client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from cvat_sdk._runtime.client import BaseClient
from cvat_sdk._runtime.errors import ApiException as ApiException
from cvat_sdk._runtime.errors import ApiTypeError as ApiTypeError
from cvat_sdk._runtime.errors import ApiValueError as ApiValueError
from cvat_sdk._runtime.operation import Endpoint as Endpoint
from cvat_sdk._version import __version__
from cvat_sdk.api_client.configuration import Configuration

if TYPE_CHECKING:
    from cvat_sdk._runtime.configuration import BaseConfiguration
    from cvat_sdk.api_client import apis


class ApiClient(BaseClient):
    """The client: it holds the configuration and the connections, and has a property for each API.

    Use it as a context manager, or call `close()`; it may be shared among threads.
    """

    api_title: ClassVar[str] = 'The "dialect"'
    configuration_type: ClassVar[type[BaseConfiguration]] = Configuration
    default_user_agent: ClassVar[str] = f"cvat_sdk/{__version__}"

    @cached_property
    def default_api(self) -> apis.DefaultApi:
        """The operations of `default`."""
        from cvat_sdk.api_client.api.default_api import DefaultApi

        return DefaultApi(self)

    @cached_property
    def odd_ones_api(self) -> apis.OddOnesApi:
        """The operations of `odd ones`."""
        from cvat_sdk.api_client.api.odd_ones_api import OddOnesApi

        return OddOnesApi(self)

    @cached_property
    def pets_api(self) -> apis.PetsApi:
        """What can be asked about pets."""
        from cvat_sdk.api_client.api.pets_api import PetsApi

        return PetsApi(self)
