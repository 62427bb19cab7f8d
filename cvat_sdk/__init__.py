"""A fast, typed and robust client for the API of the CVAT server.

`ApiClient` and `Configuration` are where scripts begin; `models` holds what calls take and give,
`exceptions` what they raise. A model's field that was left out reads as `UNSET`; `RetryPolicy` is
for a configuration's or a call's retries. Each is imported when it is first touched.
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
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "ApiClient": "cvat_sdk.api_client.api_client",
            "Configuration": "cvat_sdk.api_client.configuration",
            "RetryPolicy": "cvat_sdk._runtime.retry",
            "UNSET": "msgspec",
            "exceptions": "cvat_sdk.api_client.exceptions",
            "models": "cvat_sdk.api_client.models",
        },
    )

__all__ = [
    "UNSET",
    "ApiClient",
    "Configuration",
    "RetryPolicy",
    "__version__",
    "exceptions",
    "models",
]
