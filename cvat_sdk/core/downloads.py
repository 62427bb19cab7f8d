"""Downloads of exported files."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

from cvat_sdk.api_client.exceptions import ApiConnectionError, ApiResponseError, ContentTypeError
from cvat_sdk.core.files import replacing
from cvat_sdk.core.progress import reporting
from cvat_sdk.core.requests import BackgroundRequest, persist
from cvat_sdk.core.waiting import Connection, Polling

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from urllib3 import HTTPResponse

    from cvat_sdk.core.progress import Progress, Report

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
        if not finished.request.result_url:
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
    prefix = urlsplit(client.api_client.configuration.host).path
    target = "/" + (url.partition("://")[2] or url).partition("/")[2]
    target = target.removeprefix(prefix)
    modified, size, polling = "", 0, Polling(client.clock)

    def attempt() -> None:
        nonlocal modified, size
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}
        if file.tell() and modified and size:
            headers.update({"Range": f"bytes={file.tell()}-", "If-Range": modified})
        _, response = client.api_client.call_api(
            target, "GET", header_params=headers, _parse_response=False
        )
        with response:
            got, is_part = response.headers, response.status == 206
            is_rest = got.get("Content-Range") == f"bytes {file.tell()}-{size - 1}/{size}"
            is_rest = is_rest and got.get("Last-Modified", modified) == modified
            is_file = is_rest if is_part else response.status == 200
            if "text/html" in got.get("Content-Type", "") or not is_file:
                modified = ""
                message = "the response is not the file, or not the rest of it"
                raise ContentTypeError(http_resp=response, message=message)
            if not is_part:  # the whole file
                file.seek(0)
                file.truncate()
                size = response.length_remaining or 0
                # The size of an encoded file is not that of the file.
                modified = "" if "Content-Encoding" in got else got.get("Last-Modified", "")
            while chunk := _read(response):
                file.write(chunk)
                report(file.tell(), max(size, file.tell()))
                if is_part:
                    polling.end_outage()

    persist(polling, attempt)
    report(file.tell(), file.tell())


def _read(response: HTTPResponse) -> bytes:
    try:
        return response.read1(CHUNK_BYTES)
    except Exception as error:  # those of urllib3, which is not imported here
        message = "the download was cut off"
        raise ApiConnectionError(http_resp=response, message=message) from error
