"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

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

    api_title = 'Torture "rack" \\ 100 %s'
    configuration_type = Configuration
    default_user_agent = f"cvat_sdk/{__version__}"

    @cached_property
    def class_api(self) -> apis.ClassApi:
        """The operations of `class`."""
        from cvat_sdk.api_client.api.class_api import ClassApi

        return ClassApi(self)

    @cached_property
    def default_api(self) -> apis.DefaultApi:
        """The operations of `default`."""
        from cvat_sdk.api_client.api.default_api import DefaultApi

        return DefaultApi(self)

    @cached_property
    def media_types_api(self) -> apis.MediaTypesApi:
        """Bodies, \"\"\"quoted\"\"\", with a \\ at the end: \\
        """
        from cvat_sdk.api_client.api.media_types_api import MediaTypesApi

        return MediaTypesApi(self)

    @cached_property
    def old_api(self) -> apis.OldApi:
        """The operations of `old`."""
        from cvat_sdk.api_client.api.old_api import OldApi

        return OldApi(self)

    @cached_property
    def secured_api(self) -> apis.SecuredApi:
        """The operations of `secured`."""
        from cvat_sdk.api_client.api.secured_api import SecuredApi

        return SecuredApi(self)

    @cached_property
    def styles_api(self) -> apis.StylesApi:
        """Ways to write a value."""
        from cvat_sdk.api_client.api.styles_api import StylesApi

        return StylesApi(self)

    @cached_property
    def values_api(self) -> apis.ValuesApi:
        """The operations of `values`."""
        from cvat_sdk.api_client.api.values_api import ValuesApi

        return ValuesApi(self)
