"""Resumable uploads of files to a task, by the TUS protocol as CVAT speaks it."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from cvat_sdk.api_client import exceptions
from cvat_sdk.api_client.model_utils import to_json
from cvat_sdk.core.progress import reporting
from cvat_sdk.core.requests import persist
from cvat_sdk.core.waiting import Connection, Polling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike

    from cvat_sdk.core.progress import Progress

CHUNK_BYTES = 10 * 1024 * 1024
"""Bytes sent in one request."""


def local_files(paths: Iterable[str | PathLike[str]]) -> dict[Path, int]:
    """Return the sizes of files to upload, after checking that a server can take them.

    :raises OSError: a file cannot be read
    :raises ApiValueError: a folder, an empty file, or two files that have the same name
    """
    files = {path: path.stat().st_size for path in map(Path, paths)}
    names: dict[str, Path] = {}
    for path, size in files.items():
        if not (size and path.is_file()):  # CVAT would respond with 500
            raise exceptions.ApiValueError(f"{path}: the file is empty, or is none")
        path.open("rb").close()  # raises now what it would in the middle of the upload
        to_json(path.name, "resources")  # refuses lone surrogates
        # CVAT fails at the end of an upload whose name has a folder.
        if names.setdefault(path.name, path) != path:
            raise exceptions.ApiValueError(f"{path}: has the same name as {names[path.name]}")
    return files


def upload(client: Connection, task: int, files: Mapping[Path, int], progress: Progress) -> None:
    """Upload files to a task, which takes them once the upload is finished.

    After a lost connection the upload goes on where the server got to.

    :param files: the files, and their sizes
    :param progress: True for a progress bar, or a function of the bytes sent and all of them
    :raises ApiException: the server does not respond, or refuses
    """
    total, done = sum(files.values()), 0
    with reporting(progress, f"upload to task {task}", total) as report:
        client.api_client.tasks_api.create_data(task, upload_start=True)
        for path, size in files.items():
            with path.open("rb") as content:
                file = _Upload(client, task, path.name, content, size)
                while file.offset < size:
                    persist(Polling(client.clock), file.advance)
                    report(done + file.offset, total)
            done += size


class _Upload:
    """The upload of one file."""

    def __init__(
        self, client: Connection, task: int, name: str, content: IO[bytes], size: int
    ) -> None:
        self._api_client = client.api_client
        self._content, self._size = content, size
        self.offset, self._tried = 0, -1  # the offset of the chunk that was sent last
        host = urlsplit(self._api_client.configuration.host)
        _, response = self._api_client.call_api(
            f"/api/tasks/{task}/data/",
            "POST",
            header_params={
                "Tus-Resumable": "1.0.0",
                "Upload-Length": str(size),
                "Upload-Metadata": f"filename {base64.b64encode(name.encode()).decode()}",
                # CVAT makes the location of it, and fails without.
                "Origin": f"{host.scheme}://{host.netloc}",
            },
        )
        # Only the last part: behind a proxy the host may be wrong.
        id = response.headers.get("Location", "").rpartition("/")[2]
        self._path = f"/api/tasks/{task}/data/{id}"

    def advance(self) -> None:
        """Send the next chunk, unless it arrived although sending it failed."""
        self._content.seek(self.offset)
        chunk = self._content.read(CHUNK_BYTES)
        end = self.offset + len(chunk)
        if not chunk or end > self._size:
            raise exceptions.ApiValueError(
                f"{self._content.name}: changed its size while it was uploaded"
            )
        if self._tried == self.offset and (received := self._received(end)) > self.offset:
            self.offset = received
            return
        headers = {
            "Tus-Resumable": "1.0.0",
            "Content-Type": "application/offset+octet-stream",
            "Upload-Offset": str(self.offset),
        }
        self._tried = self.offset
        try:
            self._api_client.call_api(self._path, "PATCH", header_params=headers, body=chunk)
        except exceptions.ConflictException:
            end = self._received(end)
            if end == self.offset:
                raise
            # The chunk had been sent before, and arrived after the server was asked for it.
        self.offset = end

    def _received(self, end: int) -> int:
        """Return how many bytes have arrived at the server, which was sent those before an end."""
        try:
            _, response = self._api_client.call_api(self._path, "HEAD")
        except exceptions.NotFoundException as error:
            # CVAT forgets uploads that are complete.
            if error.request_id is None or end < self._size:
                raise
            return self._size
        offset = response.headers.get("Upload-Offset", "")
        if not (offset.isdecimal() and len(offset) < 20 and self.offset <= int(offset) <= end):
            # To go on elsewhere would leave a gap, or never end.
            message = f"the response has no Upload-Offset from {self.offset} to {end}"
            raise exceptions.ApiResponseError(http_resp=response, message=message)
        return int(offset)
