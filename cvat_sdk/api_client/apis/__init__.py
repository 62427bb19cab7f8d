# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The API classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.api.cloudstorages_api import CloudstoragesApi as CloudstoragesApi
    from cvat_sdk.api_client.api.lambda_api import LambdaApi as LambdaApi
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "CloudstoragesApi": "cvat_sdk.api_client.api.cloudstorages_api",
            "LambdaApi": "cvat_sdk.api_client.api.lambda_api",
        },
    )

__all__ = ["CloudstoragesApi", "LambdaApi"]
