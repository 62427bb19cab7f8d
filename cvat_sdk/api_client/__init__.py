"""Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk.runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client import api as api
    from cvat_sdk.api_client import apis as apis
    from cvat_sdk.api_client import exceptions as exceptions
    from cvat_sdk.api_client import model as model
    from cvat_sdk.api_client import models as models
    from cvat_sdk.api_client.api_client import ApiClient as ApiClient
    from cvat_sdk.api_client.configuration import Configuration as Configuration
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "ApiClient": "cvat_sdk.api_client.api_client",
            "Configuration": "cvat_sdk.api_client.configuration",
            "api": "cvat_sdk.api_client.api",
            "apis": "cvat_sdk.api_client.apis",
            "exceptions": "cvat_sdk.api_client.exceptions",
            "model": "cvat_sdk.api_client.model",
            "models": "cvat_sdk.api_client.models",
        },
    )

__all__ = ["ApiClient", "Configuration", "api", "apis", "exceptions", "model", "models"]
