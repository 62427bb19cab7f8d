"""Handlers of the images that are sent for a task: all at once, or in a resumable upload."""

from __future__ import annotations

import base64
import binascii
import io
import posixpath
import re
import uuid
import zipfile
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response

from cvat_sdk.testing import background
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.responses import (
    detail_error,
    json_error,
    not_imitated,
    refuse_values,
    server_error,
)
from cvat_sdk.testing.task import WorkError
from cvat_sdk.testing.tasks import find_task
from cvat_sdk.testing.validation import (
    Field,
    any_value,
    boolean,
    choice,
    form_list,
    integer,
    non_negative,
    parse_integer,
    to_integer,
    validate,
)

if TYPE_CHECKING:
    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.task import Task

_IMAGES = (".bmp", ".gif", ".jpeg", ".jpg", ".png", ".tiff", ".webp")
_STEP = r"step\s*=\s*([1-9]\d{0,9})"
_MAX_UPLOAD_BYTES = 26843545600
_NOT_IMITATED = (
    "filename_pattern", "job_file_mapping", "remote_files", "server_files_exclude",
    "validation_params",
)  # fmt: skip
_SORTING_METHODS = ("lexicographical", "natural", "predefined", "random")
_TUS_HEADERS = {
    "Tus-Resumable": "1.0.0",
    "Tus-Version": "1.0.0",
    "Tus-Extension": "",
    "Tus-Max-Size": str(_MAX_UPLOAD_BYTES),
    "Cache-Control": "no-store",
}


def _percent(value: Any) -> list[str]:
    if errors := non_negative(value):
        return errors
    return ["Ensure this value is less than or equal to 100."] if to_integer(value) > 100 else []


def _step(value: Any) -> list[str]:
    return [] if re.search(_STEP, str(value)) else ["Invalid frame filter expression"]


_FIELDS = (
    Field("chunk_size", integer, allow_null=True),
    Field("image_quality", _percent, required=True),
    Field("start_frame", non_negative),
    Field("stop_frame", non_negative),
    Field("frame_filter", _step),
    Field("use_cache", boolean),
    Field("cloud_storage_id", integer, allow_null=True),
    Field("sorting_method", choice(*_SORTING_METHODS)),
    Field("server_files", any_value),
)


def send_data(context: RequestContext) -> Response:
    """`POST /api/tasks/{id}/data`: all images at once, or a step of a resumable upload."""
    task, headers = find_task(context), context.request.headers
    if "Upload-Length" in headers:
        return _create_upload(context, task)
    if "Upload-Start" in headers:
        if task.has_data:
            raise json_error(400, "Adding more data is not supported")
        return _empty(202)
    data = read_body(context.request, ("application/json", "multipart/form-data"))
    if "Upload-Multiple" in headers:
        if errors := validate(data, ()):
            raise json_error(400, errors)
        _keep_files(task, data)
        return _empty(200)
    if task.has_data:
        raise json_error(400, "Adding more data is not supported")
    if errors := validate(data, _FIELDS):
        raise json_error(400, errors)
    refuse_values(data, *_NOT_IMITATED)
    if data.get("sorting_method") == "random":
        raise not_imitated("random sorting")
    _keep_files(task, data)
    storage = data.get("cloud_storage_id")
    if storage is not None and to_integer(storage) not in context.state.storages:
        raise json_error(400, ["CloudStorage matching query does not exist."])
    _check_order(task, data)
    request_id = f"action=create&target=task&target_id={task.id}"
    return background.start(
        context, request_id, "create:task", task, lambda _: _add_frames(context, task, data)
    )


def _empty(status: int, headers: dict[str, str] | None = None) -> Response:
    response = Response(status=status, headers=headers)
    response.headers.pop("Content-Type")
    return response


def _keep_files(task: Task, data: dict[str, Any]) -> None:
    for file in form_list(data, "client_files"):
        if isinstance(file, FileStorage):
            task.files[posixpath.basename(file.filename or "")] = file.read()


def _listed(data: dict[str, Any], name: str) -> list[str]:
    given = data.get(name)
    return list(given) if isinstance(given, list) else form_list(data, name)


def _check_order(task: Task, data: dict[str, Any]) -> None:
    order = _listed(data, "upload_file_order")
    missing = sorted(set(order) ^ set(task.files)) if order else []
    if missing:
        names = ", ".join(f"{each} ({'missing' if each in order else 'extra'})" for each in missing)
        message = (
            "Uploaded files do not match the 'upload_file_order' field contents. Please check the "
            f"uploaded data and the list of uploaded files. Mismatching files: {names}"
        )
        raise json_error(400, [message])


def _add_frames(context: RequestContext, task: Task, data: dict[str, Any]) -> None:
    names = _uploaded_names(task) + _server_names(context, data)
    names = [name for name in names if name.lower().endswith(_IMAGES)]
    if not names:
        raise WorkError("ValueError: No media data found")
    order = _listed(data, "upload_file_order")
    if order:
        names = order
    elif data.get("sorting_method") == "natural":
        names.sort(key=lambda name: [part.zfill(20) for part in re.split(r"(\d+)", name)])
    elif data.get("sorting_method") != "predefined":
        names.sort()
    names = _chosen(names, data)
    if not names:
        raise WorkError("ValueError: No media data found")
    task.add_frames(names, lambda: context.state.new_id("job"))
    task.image_quality = to_integer(data["image_quality"])
    task.chunk_size = to_integer(data.get("chunk_size") or task.chunk_size)
    storage = data.get("cloud_storage_id")
    task.storage = None if storage is None else to_integer(storage)
    task.updated_date = context.state.now()


def _chosen(names: list[str], data: dict[str, Any]) -> list[str]:
    """The names from `start_frame` to `stop_frame`, by the step of `frame_filter`."""
    start, stop = to_integer(data.get("start_frame", 0)), data.get("stop_frame")
    step = re.search(_STEP, str(data.get("frame_filter")))
    last = len(names) if stop is None else to_integer(stop) + 1
    return names[start : last : int(step[1]) if step else 1]


def _uploaded_names(task: Task) -> list[str]:
    names = []
    for name, content in task.files.items():
        if name.endswith(".zip"):
            with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as archive:
                names += [each for each in archive.namelist() if not _is_context(each)]
        else:
            names.append(name)
    return names


def _is_context(name: str) -> bool:
    return name.endswith("/") or "related_images" in name.split("/")


def _server_names(context: RequestContext, data: dict[str, Any]) -> list[str]:
    names = _listed(data, "server_files")
    storage_id = data.get("cloud_storage_id")
    if storage_id is None:
        if names:
            path = f"/home/django/share/{names[0]}"
            raise WorkError(f"FileNotFoundError: [Errno 2] No such file or directory: '{path}'")
        return []
    storage = context.state.storages[to_integer(storage_id)]
    bucket = context.state.buckets[storage.resource]
    for name in names:
        if name not in bucket.files and not _folder(bucket.files, name):
            message = f"The file '{name}' not found on the cloud storage '{storage.resource}'"
            raise WorkError(f"rest_framework.exceptions.NotFound: {message}")
    found = [name for name in names if name in bucket.files]
    return found + [file for name in names for file in _folder(bucket.files, name)]


def _folder(files: dict[str, bytes], name: str) -> list[str]:
    return [file for file in files if file.startswith(name.rstrip("/") + "/")]


def _create_upload(context: RequestContext, task: Task) -> Response:
    """Begin a resumable upload, as the TUS protocol does."""
    headers = context.request.headers
    pairs = [pair.split(" ") for pair in headers.get("Upload-Metadata", "").split(",")]
    encoded = {pair[0]: pair[1] for pair in pairs if len(pair) == 2}
    with suppress(binascii.Error, UnicodeDecodeError):
        encoded = {name: base64.b64decode(text).decode() for name, text in encoded.items()}
    length, name = parse_integer(headers["Upload-Length"]), encoded.get("filename")
    if not name:
        raise json_error(400, "Metadata is expected to contain 'filename' key", _TUS_HEADERS)
    if name.startswith(("/", "../")):
        error = json_error(400, f"File name {name} is not allowed")
        error.response.content_type = "text/plain"
        raise error
    if length is not None and length > _MAX_UPLOAD_BYTES:
        message = f"File size exceeds max limit of {_MAX_UPLOAD_BYTES} bytes"
        raise json_error(413, message, _TUS_HEADERS)
    if not length or "Origin" not in headers:
        raise server_error()
    if name in task.files:
        raise json_error(409, "File with same name already exists", _TUS_HEADERS)
    upload = f"{context.user.id}_{uuid.uuid4()}"
    context.state.uploads[upload] = (task, name, length, bytearray())
    location = f"{headers['Origin']}{context.request.path.rstrip('/')}/{upload}"
    names = {"Location": location, "Upload-Filename": _header_text(name)}
    return _empty(201, {**_TUS_HEADERS, **names})


def _header_text(text: str) -> str:
    """A text as the value of a header, as RFC 2047 has it."""
    if text.isascii() and text.isprintable():
        return text
    return f"=?utf-8?b?{base64.b64encode(text.encode()).decode()}?="


def continue_upload(context: RequestContext) -> Response:
    """`PATCH, HEAD /api/tasks/{id}/data/{file}`: a chunk of an upload, or its offset."""
    find_task(context)
    upload = context.state.uploads.get(context.part)
    if upload is None:
        raise detail_error(404, "Not found.")
    task, name, length, content = upload
    if not context.part.startswith(f"{context.user.id}_"):
        return _empty(403, _TUS_HEADERS)
    offset = {"Upload-Offset": str(len(content)), "Upload-Length": str(length)}
    if context.request.method == "HEAD":
        return _empty(200, {**_TUS_HEADERS, **offset})
    content_type = context.request.headers.get("Content-Type", "")
    if content_type != "application/offset+octet-stream":
        raise detail_error(415, f'Unsupported media type "{content_type}" in request.')
    if parse_integer(context.request.headers.get("Upload-Offset", "0")) != len(content):
        return _empty(409, _TUS_HEADERS)
    chunk = context.request.get_data()
    if len(content) + len(chunk) > length:
        return _empty(413, _TUS_HEADERS)
    content += chunk
    if len(content) == length:
        if "/" in name:  # CVAT keeps no folders here, and does not expect them
            raise server_error()
        task.files[name] = bytes(content)
        del context.state.uploads[context.part]
    return _empty(204, {**_TUS_HEADERS, "Upload-Offset": str(len(content))})
