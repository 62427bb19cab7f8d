"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.model.owner import Owner as Owner
    from cvat_sdk.api_client.model.team import Team as Team
    from cvat_sdk.api_client.model.thing import Thing as Thing
    from cvat_sdk.api_client.model.thing_choice import ThingChoice as ThingChoice
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "Owner": "cvat_sdk.api_client.model.owner",
            "Team": "cvat_sdk.api_client.model.team",
            "Thing": "cvat_sdk.api_client.model.thing",
            "ThingChoice": "cvat_sdk.api_client.model.thing_choice",
        },
    )

__all__ = ["Owner", "Team", "Thing", "ThingChoice"]
