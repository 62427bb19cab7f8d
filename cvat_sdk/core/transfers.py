"""Files: replaced as a whole, uploaded by the TUS protocol as CVAT speaks it, downloaded."""

from __future__ import annotations

import base64
import os
import re
from contextlib import closing, contextmanager, suppress
from errno import EEXIST, ENOENT
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk.api_client import exceptions
from cvat_sdk.core.helpers import checked
from cvat_sdk.core.progress import Progress, Report, reporting
from cvat_sdk.core.requests import BackgroundRequest
from cvat_sdk.core.waiting import Connection, Polling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from urllib3 import HTTPResponse

CHUNK_BYTES = 10 * 1024 * 1024
"""Bytes that are uploaded in one request."""
MAX_EXPORTS = 10
"""How often the same export is downloaded at most, while others start it again."""
READ_BYTES = 1024 * 1024
"""Bytes of a download that are read and written at a time, at most."""


def to_path(value: Any, name: str) -> Path:
    """Return a path, or raise `ApiTypeError`, with the argument's name, if it cannot be one."""
    try:
        path = Path(value)
        with suppress(OSError):  # it need not exist
            path.stat()  # refuses NUL bytes and lone surrogates, which a Path may have
    except (TypeError, ValueError):
        raise exceptions.ApiTypeError(f"{name}: expected a path, got {repr(value)[:100]}") from None
    return path


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file for writing that takes its name at the end, or is removed if the block fails."""
    # A link stays one. Path.resolve() raises an error that is no OSError for links in a circle.
    target = Path(os.path.realpath(to_path(path, "path")))
    if target.exists() and not target.is_file():  # a folder, or a device, which would be replaced
        raise FileExistsError(EEXIST, "not a file", str(target))
    if not target.parent.is_dir():
        raise FileNotFoundError(ENOENT, "no such folder", str(target.parent))
    # Not of the whole name, which may be as long as the system allows.
    partial = target.with_name(f".{target.name[:32]}.{os.urandom(4).hex()}")
    try:
        with partial.open("wb") as file:
            with suppress(OSError):  # there is none yet, or the system allows no other mode
                partial.chmod(target.stat().st_mode)
            yield file
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def local_files(paths: Iterable[str | os.PathLike[str]]) -> dict[Path, int]:
    """Return the sizes of files to upload, after checking that a server can take them.

    :raises OSError: a file cannot be read
    :raises ApiValueError: a folder, an empty file, or two files that have the same name
    """
    files = {path: path.stat().st_size for path in (to_path(each, "resources") for each in paths)}
    names: dict[str, Path] = {}
    for path, size in files.items():
        if not (size and path.is_file()):  # CVAT would respond with 500
            reason = "the file is empty" if path.is_file() else "not a file"
            raise exceptions.ApiValueError(f"{path}: {reason}")
        path.open("rb").close()  # raises now what it would in the middle of the upload
        encode(path.name, str, "resources")  # refuses lone surrogates
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
                file = _Upload(client, task, content, size)
                while file.offset < size:
                    Polling(client.clock).persist(file.advance)
                    report(done + file.offset, total)
            done += size


class _Upload:
    """The upload of one file."""

    def __init__(self, client: Connection, task: int, content: IO[bytes], size: int) -> None:
        self._api_client = client.api_client
        self._content, self._size = content, size
        self.offset, self._lost = 0, False  # whether the next chunk was sent, with no word of CVAT
        host, path = urlsplit(self._api_client.configuration.host), f"/api/tasks/{task}/data/"
        name = Path(content.name).name
        headers = {
            "Tus-Resumable": "1.0.0",
            "Upload-Length": str(size),
            "Upload-Metadata": f"filename {base64.b64encode(name.encode()).decode()}",
            # CVAT makes the location of it, and fails without.
            "Origin": f"{host.scheme}://{host.netloc}",
        }
        _, response = self._api_client.call_api(path, "POST", header_params=headers)
        # Only the last part: behind a proxy the host may be wrong.
        id = response.headers.get("Location", "").rpartition("/")[2]
        if not id:
            message = "the response has no Location of an upload"
            raise exceptions.ApiResponseError(http_resp=response, message=message)
        self._path = path + id

    def advance(self) -> None:
        """Send the next chunk; what arrived although that failed is not sent again."""
        self._content.seek(self.offset)
        chunk = self._content.read(CHUNK_BYTES)
        end = self.offset + len(chunk)
        if not chunk or end > self._size:
            raise exceptions.ApiValueError(f"{self._content.name}: changed its size meanwhile")
        headers = {
            "Tus-Resumable": "1.0.0",
            "Content-Type": "application/offset+octet-stream",
            "Upload-Offset": str(self.offset),
        }
        call = self._api_client.call_api
        try:
            _, response = call(self._path, "PATCH", header_params=headers, body=chunk)
            received = _offset(response, self.offset + 1, end)
        except exceptions.ApiException as error:
            self._lost = self._lost or error.request_id is None
            received = self._received(end)
            if received == self.offset:
                raise
        self.offset, self._lost = received, False

    def _received(self, end: int) -> int:
        """Return how many bytes have arrived, of those to an end, as far as the server says."""
        try:
            _, response = self._api_client.call_api(self._path, "HEAD")
        except (exceptions.ApiConnectionError, exceptions.ApiStatusError) as error:
            # CVAT forgets uploads that are complete, and others, too.
            is_complete = error.status == 404 and error.request_id and self._lost
            return end if is_complete and end == self._size else self.offset
        return _offset(response, self.offset, end)


def _offset(response: HTTPResponse, least: int, most: int) -> int:
    offset = response.headers.get("Upload-Offset", "")
    if not (offset.isdecimal() and len(offset) < 20 and least <= int(offset) <= most):
        # To go on elsewhere would leave a gap, or never end.
        message = f"the response has no Upload-Offset from {least} to {most}"
        # Without one it may be the login page of a proxy.
        kind = exceptions.ApiResponseError if offset else exceptions.ContentTypeError
        raise kind(http_resp=response, message=message)
    return int(offset)


def export(
    client: Connection, start: Callable[[], tuple[Any, Any]], path: str | os.PathLike[str],
    timeout: float | None, progress: Progress,
) -> Path:  # fmt: skip
    """Start an export by calling its operation, wait for it, and save its result."""
    # First, so that neither this nor a folder that does not exist is found out after an hour.
    encode(timeout, float | None, "timeout")
    with replacing(path) as file, reporting(progress, Path(path).name, None) as report:
        run = BackgroundRequest.complete(client, start, timeout)
        for left in reversed(range(MAX_EXPORTS)):
            finished: Any = checked((run.request, run.response), result_url=str)
            try:
                download(client, finished.result_url, file, report)
                break
            except exceptions.BadRequestException:
                # CVAT drops the result when somebody starts the same export once more.
                Polling(client.clock).persist(run.refresh)
                if not left or run.request == finished:
                    raise
            run.wait(timeout)
    return Path(path)


def download(client: Connection, url: str, file: IO[bytes], report: Report) -> None:
    """Write a file of the server into an open one.

    A download that is cut off is continued, or begun anew if the server cannot do that.

    :param url: the file's URL, of which only path and query are used
    :raises ApiException: the server does not respond, or with an error
    """
    # Behind a proxy the host may be one that must not get the credentials.
    target = "/" + re.sub("^[a-z]+://[^/]*", "", url).lstrip("/")
    api = client.api_client
    target = "/" + target.removeprefix(urlsplit(api.configuration.host).path + "/").lstrip("/")
    modified, size, farthest, polling = "", 0, 0, Polling(client.clock)

    def attempt() -> None:
        nonlocal modified, size, farthest
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if file.tell() and modified and size:
            headers.update({"Range": f"bytes={file.tell()}-", "If-Range": modified})
        try:
            _, response = api.call_api(target, "GET", header_params=headers, _parse_response=False)
        except exceptions.ApiStatusError as error:
            if error.status != 416 or "Range" not in headers or error.response is None:
                raise
            response = error.response  # the file is shorter than what there is of it
        with closing(response):
            got, is_part = response.headers, response.status == 206
            rest = (f"bytes {file.tell()}-{size - 1}/{size}", modified)
            is_rest = (got.get("Content-Range"), got.get("Last-Modified", modified)) == rest
            is_file = is_rest if is_part else response.status == 200
            is_file = is_file and "text/html" not in got.get("Content-Type", "")
            if is_file and not is_part:
                file.truncate(file.seek(0))
                # That of an encoded file is not the size of the file.
                size = 0 if "Content-Encoding" in got else response.length_remaining or 0
                modified = got.get("Last-Modified", "")
            while is_file and (chunk := _read(response)):
                file.write(chunk)
                report(file.tell(), max(size, file.tell()))
                if is_part and file.tell() > farthest:  # a file that begins anew is no progress
                    farthest = file.tell()
                    polling.end_outage()
            if not is_file or (size and file.tell() != size):
                modified = ""
                message = "the response is not the file, or not the rest of it"
                raise exceptions.ContentTypeError(http_resp=response, message=message)

    polling.persist(attempt)
    report(file.tell(), file.tell())


def _read(response: HTTPResponse) -> bytes:
    try:
        return response.read1(READ_BYTES)
    except Exception as error:  # those of urllib3, which is not imported here
        message = "the download was cut off"
        raise exceptions.ApiConnectionError(http_resp=response, message=message) from error
