"""The part of the client that knows CVAT: `make_client`, cloud storages, functions and their runs.

Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.core.client import Client as Client
    from cvat_sdk.core.clock import Clock as Clock
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "Client": "cvat_sdk.core.client",
            "Clock": "cvat_sdk.core.clock",
        },
    )

__all__ = [
    "Client",
    "Clock",
]
