"""The part of the client that knows CVAT: `make_client`, cloud storages, functions and their runs.

Each name is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.core.client import AccessToken as AccessToken
    from cvat_sdk.core.client import Client as Client
    from cvat_sdk.core.client import make_client as make_client
    from cvat_sdk.core.clock import Clock as Clock
    from cvat_sdk.core.pages import Paginator as Paginator
    from cvat_sdk.core.pages import paginate as paginate
    from cvat_sdk.core.specs import S3 as S3
    from cvat_sdk.core.specs import AzureBlob as AzureBlob
    from cvat_sdk.core.specs import GoogleCloud as GoogleCloud
    from cvat_sdk.core.specs import StorageSpec as StorageSpec
    from cvat_sdk.core.storages import CloudStorage as CloudStorage
    from cvat_sdk.core.storages import CloudStoragesRepo as CloudStoragesRepo
    from cvat_sdk.core.storages import CloudStorageStatus as CloudStorageStatus
    from cvat_sdk.core.storages import Preview as Preview
    from cvat_sdk.core.storages import StoredFile as StoredFile
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "AccessToken": "cvat_sdk.core.client",
            "AzureBlob": "cvat_sdk.core.specs",
            "Client": "cvat_sdk.core.client",
            "Clock": "cvat_sdk.core.clock",
            "CloudStorage": "cvat_sdk.core.storages",
            "CloudStorageStatus": "cvat_sdk.core.storages",
            "CloudStoragesRepo": "cvat_sdk.core.storages",
            "GoogleCloud": "cvat_sdk.core.specs",
            "Paginator": "cvat_sdk.core.pages",
            "Preview": "cvat_sdk.core.storages",
            "S3": "cvat_sdk.core.specs",
            "StorageSpec": "cvat_sdk.core.specs",
            "StoredFile": "cvat_sdk.core.storages",
            "make_client": "cvat_sdk.core.client",
            "paginate": "cvat_sdk.core.pages",
        },
    )

__all__ = [
    "S3",
    "AccessToken",
    "AzureBlob",
    "Client",
    "Clock",
    "CloudStorage",
    "CloudStorageStatus",
    "CloudStoragesRepo",
    "GoogleCloud",
    "Paginator",
    "Preview",
    "StorageSpec",
    "StoredFile",
    "make_client",
    "paginate",
]
