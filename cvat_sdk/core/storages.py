"""Cloud storages: attach a bucket, look into it, change and detach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cvat_sdk.core.client import Client


class CloudStoragesRepo:
    """The cloud storages of a server, as `client.cloud_storages`."""

    def __init__(self, client: Client) -> None:
        self._client = client
