"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._version import __version__
from cvat_sdk.api_client.configuration import Configuration
from cvat_sdk._runtime.client import BaseClient


class ApiClient(BaseClient):
    """The client: it holds the configuration and the connections, and has a property for each API.

    Use it as a context manager, or call `close()`; it may be shared among threads.
    """

    api_title = "Empty"
    configuration_type = Configuration
    default_user_agent = f"cvat_sdk/{__version__}"
