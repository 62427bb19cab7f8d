# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The API classes, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.api.default_api import DefaultApi as DefaultApi
    from cvat_sdk.api_client.api.odd_ones_api import OddOnesApi as OddOnesApi
    from cvat_sdk.api_client.api.pets_api import PetsApi as PetsApi
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "DefaultApi": "cvat_sdk.api_client.api.default_api",
            "OddOnesApi": "cvat_sdk.api_client.api.odd_ones_api",
            "PetsApi": "cvat_sdk.api_client.api.pets_api",
        },
    )

__all__ = ["DefaultApi", "OddOnesApi", "PetsApi"]
