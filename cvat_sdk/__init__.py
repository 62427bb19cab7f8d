"""A fast, typed and robust client for the API of the CVAT server.

Scripts begin with `make_client`, which returns a `Client`; `ApiClient` and `Configuration` are the
layer below, with a method for each operation. `models` holds what calls take and return,
`exceptions` what they raise. A model's field that was left out reads as `UNSET`; `RetryPolicy` is
for a configuration's or a call's retries. Each is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy
from cvat_sdk._version import __version__

if TYPE_CHECKING:
    from msgspec import UNSET as UNSET

    from cvat_sdk._runtime.retry import RetryPolicy as RetryPolicy
    from cvat_sdk.api_client import ApiClient as ApiClient
    from cvat_sdk.api_client import Configuration as Configuration
    from cvat_sdk.api_client import exceptions as exceptions
    from cvat_sdk.api_client import models as models
    from cvat_sdk.core.client import Client as Client
    from cvat_sdk.core.client import make_client as make_client
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "ApiClient": "cvat_sdk.api_client.api_client",
            "Client": "cvat_sdk.core.client",
            "Configuration": "cvat_sdk.api_client.configuration",
            "RetryPolicy": "cvat_sdk._runtime.retry",
            "UNSET": "msgspec",
            "exceptions": "cvat_sdk.api_client.exceptions",
            "make_client": "cvat_sdk.core.client",
            "models": "cvat_sdk.api_client.models",
        },
    )

__all__ = [
    "UNSET",
    "ApiClient",
    "Client",
    "Configuration",
    "RetryPolicy",
    "__version__",
    "exceptions",
    "make_client",
    "models",
]
