"""Cloud storages: attach a bucket, look into it, change and detach it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

import msgspec

from cvat_sdk._runtime.schema import OpenStrEnum
from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk._runtime.schema.values import member_of
from cvat_sdk.api_client import exceptions, models
from cvat_sdk.core.entities import Entity, Repo
from cvat_sdk.core.helpers import Count, check_names, checked
from cvat_sdk.core.specs import SPECS, StorageSpec
from cvat_sdk.core.transfers import replacing

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from typing_extensions import Self

    from cvat_sdk.api_client.apis import CloudstoragesApi

    _Fields = models.CloudStorageRead
else:
    _Fields = object

_log = logging.getLogger("cvat_sdk")

MAX_CONTENT_PAGE_SIZE = 500
"""Entries in one response at most; a CVAT server sends no more."""
MAX_PATH_LENGTH = 1024
"""Characters in a path at most: no provider has more, so the server repeats its directories."""


class CloudStorageStatus(OpenStrEnum):
    """Whether a CVAT server can reach a bucket."""

    AVAILABLE = "AVAILABLE"
    NOT_FOUND = "NOT_FOUND"
    FORBIDDEN = "FORBIDDEN"


class StoredFile(NamedTuple):
    """A file or directory in a bucket."""

    path: str
    """From the bucket's root."""
    name: str
    is_dir: bool
    mime_type: str
    """The kind of content, such as `image`; `DIR` for a directory."""


class CloudStorage(Entity, _Fields):
    """A bucket that is attached to a server, with the fields of `CloudStorageRead`."""

    _api: CloudstoragesApi
    _changes = models.PatchedCloudStorageWriteRequest

    def __repr__(self) -> str:
        return f"<CloudStorage {self.id}: {self.provider_type} {self.resource!r}>"

    @property
    def spec(self) -> StorageSpec:
        """The spec that attaches the same bucket, without credentials.

        ``create(storage.spec, key=…, secret_key=…)`` attaches it once more.

        :raises ApiValueError: a provider that has no spec
        """
        spec_type = SPECS.get(self.provider_type)
        if spec_type is None:
            raise exceptions.ApiValueError(f"provider: no spec for {str(self.provider_type)!r}")
        attributes = parse_qsl(self.specific_attributes or "")
        known = {name: value for name, value in attributes if name in spec_type._settings}
        return spec_type(self.resource, credentials_type=self.credentials_type, **known)

    def update(self, values: Any = None, /, **changes: Any) -> Self:
        """Change fields, and return this storage with the server's new fields.

        A CVAT server removes all manifests of a storage in a change that does not list them. This
        method fetches and sends the current ones, unless `manifests` is among the changes.

        :param values: a `PatchedCloudStorageWriteRequest` or a mapping
        :param changes: further fields of it
        :raises ApiTypeError: an unknown field
        :raises ApiValueError: an invalid value, or a key file for a storage that has none
        """
        request = self._request(values, changes)  # before the manifests are asked for
        if "key_file" in request and self.provider_type != "GOOGLE_CLOUD_STORAGE":
            # CVAT accepts it, and the storage stops working.
            raise exceptions.ApiValueError(f"key_file: a storage of {self.provider_type} has none")
        if "manifests" not in request:
            request.manifests = self.fetch().manifests
        return self._take(self._api.partial_update(self.id, request))

    def get_status(self) -> CloudStorageStatus:
        """Return whether the server can reach the bucket; newer servers may know more values."""
        text, _ = self._api.retrieve_status(self.id)
        status: CloudStorageStatus = member_of(CloudStorageStatus, text)
        return status

    def get_actions(self) -> frozenset[str]:
        """Return what the credentials allow: `read`, `write`. Empty if CVAT does not know."""
        text, response = self._api.retrieve_actions(self.id)
        try:  # CVAT asks only AWS, and returns nothing for other providers
            return msgspec.json.decode(text or "[]", type=frozenset[str])
        except msgspec.DecodeError:
            message = "expected a JSON array of strings"
            raise exceptions.ResponseValidationError(http_resp=response, message=message) from None

    def get_preview(self) -> tuple[bytes, str]:
        """Return an image of the bucket, as bytes, and its content type.

        :raises NotFoundException: the storage has no manifest that lists an image
        """
        _, response = self._api.retrieve_preview(self.id)
        return (response.data, response.headers.get("Content-Type", ""))

    def download_preview(self, path: str | os.PathLike[str]) -> Path:
        """Save the preview. A file of that name is replaced at once, or stays if that fails.

        :returns: the path
        :raises OSError: the file cannot be written
        """
        with replacing(path) as file:
            file.write(self.get_preview()[0])
        return Path(path)

    def iter_content(
        self, prefix: str | None = "", *, recursive: bool = False, manifest_path: str | None = None,
        page_size: int | None = None,
    ) -> Iterator[StoredFile]:  # fmt: skip
        """Go through the files of the bucket. A response is fetched when it is needed.

        :param prefix: where the path from the bucket's root begins, such as ``images/2024/``
        :param recursive: go through all files below the prefix; otherwise through the files and
            directories of one level
        :param manifest_path: go through the files that this manifest lists, instead of the bucket's
        :param page_size: entries per response, 500 at most
        :raises ApiTypeError, ApiValueError: an argument is not allowed, such as a page size of 0
        :raises ApiException: the server does not respond, or cannot list the bucket
        """
        size = encode(page_size, Count | None, "page_size") or MAX_CONTENT_PAGE_SIZE
        manifest = encode(manifest_path, str | None, "manifest_path")
        options = {"manifest_path": manifest, "page_size": min(size, MAX_CONTENT_PAGE_SIZE)}
        # Without slashes at the beginning, as a CVAT server reads it.
        start = (encode(prefix, str | None, "prefix") or "").lstrip("/")
        # Nothing outside of the storage's own prefix is visible. CVAT lists some of the directories
        # above it wrongly.
        own = dict(parse_qsl(self.specific_attributes or "")).get("prefix", "")
        return self._walk(own if own.startswith(start) else start, recursive, options)

    def _walk(self, prefix: str, recursive: bool, options: dict[str, Any]) -> Iterator[StoredFile]:
        levels = [self._list_level(prefix, options)]
        while levels:
            file = next(levels[-1], None)
            if file is None:
                levels.pop()
            elif not file.path:  # "/", which a CVAT server takes for the root
                message = "cloud storage %d: CVAT cannot list files whose paths begin with a slash"
                _log.warning(message, self.id)
            elif file.is_dir and recursive:
                levels.append(self._list_level(f"{file.path}/", options))
            else:
                yield file

    def _list_level(self, prefix: str, options: dict[str, Any]) -> Iterator[StoredFile]:
        """Go through the entries of one directory; they have names relative to it."""
        directory = prefix[: prefix.rfind("/") + 1]
        token: str | None = None
        seen: str | None = ""
        for number in count():
            page, response = self._api.retrieve_content_v2(
                self.id, prefix=prefix or None, next_token=token, **options
            )
            if token == seen or len(prefix) > MAX_PATH_LENGTH:
                message = "the listing of the bucket leads back to an earlier part of it"
                raise exceptions.ApiResponseError(http_resp=response, message=message)
            # Remembering every token would take memory; the 1st, 2nd, 4th … find any loop, too.
            if number.bit_count() == 1:
                seen = token
            for entry in checked((page, response), content=list).content:
                checked((entry, response), name=str)
                is_dir = entry.type == "DIR"
                name = entry.name.rstrip("/") if is_dir else entry.name
                yield StoredFile(directory + name, name, is_dir, entry.mime_type)
            token = page.next
            if not token:
                return


class CloudStoragesRepo(Repo[CloudStorage]):
    """The cloud storages of a server: `client.cloud_storages`. A removed one leaves its bucket."""

    _entity = CloudStorage
    _api: CloudstoragesApi

    def create(
        self, spec: StorageSpec | models.CloudStorageWriteRequest | Mapping[str, Any], **fields: Any
    ) -> CloudStorage:
        """Attach a bucket.

        :param spec: `S3`, `AzureBlob`, `GoogleCloud`, the `spec` of a storage, a
            `CloudStorageWriteRequest` or a mapping
        :param fields: fields of `CloudStorageWriteRequest` such as `manifests` and `description`,
            and keywords of the spec such as the credentials that the `spec` of a storage lacks.
            `display_name` is the bucket's name if it is left out.
        :raises ApiTypeError: an unknown field
        :raises ApiValueError: missing credentials, or a field with an invalid value
        :raises ApiException: the server refused, for instance as it cannot reach the bucket
        """
        model = models.CloudStorageWriteRequest
        if isinstance(spec, StorageSpec):
            request: Any = spec.to_fields(**fields)
        elif isinstance(spec, (Mapping, model)):
            check_names(model, fields)
            request = {**(spec if isinstance(spec, Mapping) else spec.to_dict()), **fields}
        else:
            expected = "S3, AzureBlob, GoogleCloud, CloudStorageWriteRequest or a mapping"
            got = type(spec).__name__
            raise exceptions.ApiTypeError(f"spec: expected {expected}, got {got}")
        if not isinstance(spec, Mapping):  # tracebacks may show it, and a model masks its secrets
            request = model.from_dict(request)
        return self._of(checked(self._api.create(request), id=int))
