# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""`ApiClient`, the client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from cvat_sdk._runtime.client import BaseClient
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

    api_title: ClassVar[str] = "CVAT REST API"
    configuration_type: ClassVar[type[BaseConfiguration]] = Configuration
    default_user_agent: ClassVar[str] = f"cvat_sdk/{__version__}"

    @cached_property
    def cloudstorages_api(self) -> apis.CloudstoragesApi:
        """Buckets and containers that a CVAT server reads images from and writes exports to."""
        from cvat_sdk.api_client.api.cloudstorages_api import CloudstoragesApi

        return CloudstoragesApi(self)

    @cached_property
    def lambda_api(self) -> apis.LambdaApi:
        """Annotation functions, called directly for a frame or in the background for a task."""
        from cvat_sdk.api_client.api.lambda_api import LambdaApi

        return LambdaApi(self)
