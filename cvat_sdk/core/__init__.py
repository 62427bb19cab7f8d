"""The part of the client that knows CVAT: `make_client`, cloud storages, functions and their runs.

Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.core.client import AccessToken, Client, make_client
    from cvat_sdk.core.clock import Clock
    from cvat_sdk.core.pages import Paginator, paginate
    from cvat_sdk.core.specs import S3, AzureBlob, GoogleCloud, StorageSpec
    from cvat_sdk.core.storages import (
        CloudStorage,
        CloudStoragesRepo,
        CloudStorageStatus,
        StoredFile,
    )
else:
    _NAMES = {
        "client": ("AccessToken", "Client", "make_client"),
        "clock": ("Clock",),
        "pages": ("Paginator", "paginate"),
        "specs": ("S3", "AzureBlob", "GoogleCloud", "StorageSpec"),
        "storages": ("CloudStorage", "CloudStorageStatus", "CloudStoragesRepo", "StoredFile"),
    }
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {name: f"{__name__}.{module}" for module, names in _NAMES.items() for name in names},
    )

__all__ = [
    "S3", "AccessToken", "AzureBlob", "Client", "Clock", "CloudStorage", "CloudStorageStatus",
    "CloudStoragesRepo", "GoogleCloud", "Paginator", "StorageSpec", "StoredFile", "make_client",
    "paginate",
]  # fmt: skip
