"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.api.owners_api import OwnersApi as OwnersApi
    from cvat_sdk.api_client.api.things_api import ThingsApi as ThingsApi
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "OwnersApi": "cvat_sdk.api_client.api.owners_api",
            "ThingsApi": "cvat_sdk.api_client.api.things_api",
        },
    )

__all__ = ["OwnersApi", "ThingsApi"]
