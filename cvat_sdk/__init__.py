"""A fast, typed and robust client for the API of the CVAT server.

`ApiClient` and `Configuration` are where scripts begin; `models` holds what calls take and give,
`exceptions` what they raise. Each is imported when it is first touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._version import __version__
from cvat_sdk.runtime import lazy

if TYPE_CHECKING:
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
            "exceptions": "cvat_sdk.api_client.exceptions",
            "models": "cvat_sdk.api_client.models",
        },
    )

__all__ = ["ApiClient", "Configuration", "__version__", "exceptions", "models"]
