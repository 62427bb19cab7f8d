# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The client of the contract: `ApiClient`, `Configuration`, APIs, models, exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk._runtime.checks import InsecureWarning as InsecureWarning
    from cvat_sdk._runtime.errors import ApiAttributeError as ApiAttributeError
    from cvat_sdk._runtime.errors import ApiException as ApiException
    from cvat_sdk._runtime.errors import ApiKeyError as ApiKeyError
    from cvat_sdk._runtime.errors import ApiTypeError as ApiTypeError
    from cvat_sdk._runtime.errors import ApiValueError as ApiValueError
    from cvat_sdk._runtime.errors import OpenApiException as OpenApiException
    from cvat_sdk._runtime.operation import CallOptions as CallOptions
    from cvat_sdk._runtime.threads import AsyncResult as AsyncResult
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
            "ApiAttributeError": "cvat_sdk._runtime.errors",
            "ApiClient": "cvat_sdk.api_client.api_client",
            "ApiException": "cvat_sdk._runtime.errors",
            "ApiKeyError": "cvat_sdk._runtime.errors",
            "ApiTypeError": "cvat_sdk._runtime.errors",
            "ApiValueError": "cvat_sdk._runtime.errors",
            "AsyncResult": "cvat_sdk._runtime.threads",
            "CallOptions": "cvat_sdk._runtime.operation",
            "Configuration": "cvat_sdk.api_client.configuration",
            "InsecureWarning": "cvat_sdk._runtime.checks",
            "OpenApiException": "cvat_sdk._runtime.errors",
            "api": "cvat_sdk.api_client.api",
            "apis": "cvat_sdk.api_client.apis",
            "exceptions": "cvat_sdk.api_client.exceptions",
            "model": "cvat_sdk.api_client.model",
            "models": "cvat_sdk.api_client.models",
        },
    )

__all__ = [
    "ApiAttributeError",
    "ApiClient",
    "ApiException",
    "ApiKeyError",
    "ApiTypeError",
    "ApiValueError",
    "AsyncResult",
    "CallOptions",
    "Configuration",
    "InsecureWarning",
    "OpenApiException",
    "api",
    "apis",
    "exceptions",
    "model",
    "models",
]
