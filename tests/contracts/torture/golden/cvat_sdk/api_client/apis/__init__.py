"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.api.class_api import ClassApi as ClassApi
    from cvat_sdk.api_client.api.default_api import DefaultApi as DefaultApi
    from cvat_sdk.api_client.api.media_types_api import MediaTypesApi as MediaTypesApi
    from cvat_sdk.api_client.api.old_api import OldApi as OldApi
    from cvat_sdk.api_client.api.secured_api import SecuredApi as SecuredApi
    from cvat_sdk.api_client.api.styles_api import StylesApi as StylesApi
    from cvat_sdk.api_client.api.values_api import ValuesApi as ValuesApi
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "ClassApi": "cvat_sdk.api_client.api.class_api",
            "DefaultApi": "cvat_sdk.api_client.api.default_api",
            "MediaTypesApi": "cvat_sdk.api_client.api.media_types_api",
            "OldApi": "cvat_sdk.api_client.api.old_api",
            "SecuredApi": "cvat_sdk.api_client.api.secured_api",
            "StylesApi": "cvat_sdk.api_client.api.styles_api",
            "ValuesApi": "cvat_sdk.api_client.api.values_api",
        },
    )

__all__ = [
    "ClassApi",
    "DefaultApi",
    "MediaTypesApi",
    "OldApi",
    "SecuredApi",
    "StylesApi",
    "ValuesApi",
]
