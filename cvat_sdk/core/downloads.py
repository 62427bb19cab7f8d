"""Downloads of exported files."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from cvat_sdk.api_client.exceptions import ApiConnectionError, ApiResponseError
from cvat_sdk.core.files import replacing
from cvat_sdk.core.progress import reporting
from cvat_sdk.core.requests import BackgroundRequest, persist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from os import PathLike

    from urllib3 import HTTPResponse

    from cvat_sdk.core.progress import Progress, Report
    from cvat_sdk.core.waiting import Connection

CHUNK_BYTES = 1024 * 1024
"""Bytes that are read and written at a time, at most."""


def export(
    client: Connection, start: Callable[[], tuple[Any, Any]], path: str | PathLike[str],
    timeout: float | None, progress: Progress,
) -> Path:  # fmt: skip
    """Start an export by calling its operation, wait for it, and save its result."""
    # First, so that a folder that does not exist is not found out after an hour.
    with replacing(path) as file, reporting(progress, Path(path).name, None) as report:
        finished = BackgroundRequest.start(client, start).wait(timeout)
        if finished.request.result_url is None:
            message = f"{finished}: there is no file to download"
            raise ApiResponseError(http_resp=finished.response, message=message)
        download(client, finished.request.result_url, file, report)
    return Path(path)


def download(client: Connection, url: str, file: IO[bytes], report: Report) -> None:
    """Write a file of the server into an open one.

    A download that is cut off is continued, or begun anew if the server cannot do that.

    :param url: the file's URL, of which only path and query are used
    :raises ApiException: the server does not respond, or with an error
    """
    # Behind a proxy the host may be one that must not get the credentials.
    parts = urlsplit(url)
    prefix = urlsplit(client.api_client.configuration.host).path.rstrip("/")
    target, query = unquote(parts.path).removeprefix(prefix), parse_qsl(parts.query)
    modified = ""

    def attempt() -> None:
        nonlocal modified
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if file.tell() and modified:
            headers.update({"Range": f"bytes={file.tell()}-", "If-Range": modified})
        _, response = client.api_client.call_api(
            target, "GET", query_params=query, header_params=headers, _parse_response=False
        )
        with closing(response):
            if response.status != 206:  # the whole file
                file.seek(0)
                file.truncate()
            modified = response.headers.get("Last-Modified", "")
            total = file.tell() + int(response.headers.get("Content-Length", 0))
            for chunk in _chunks(response):
                file.write(chunk)
                report(file.tell(), max(total, file.tell()))

    persist(client, attempt)
    report(file.tell(), file.tell())


def _chunks(response: HTTPResponse) -> Iterator[bytes]:
    while True:
        try:
            chunk = response.read1(CHUNK_BYTES)
        except Exception as error:  # those of urllib3, which is not imported here
            message = "the download was cut off"
            raise ApiConnectionError(http_resp=response, message=message) from error
        if not chunk:
            return
        yield chunk
