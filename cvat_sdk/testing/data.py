"""Handlers that read a task's images: frames, previews, and what is known about them."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from cvat_sdk.testing.basics import timestamp
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.preview import PREVIEW
from cvat_sdk.testing.responses import (
    json_error,
    json_response,
    not_imitated,
    refuse_values,
    server_error,
    text_error,
)
from cvat_sdk.testing.tasks import find_job, find_task
from cvat_sdk.testing.validation import Field, integer, list_of, to_integer, validate

if TYPE_CHECKING:
    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.task import Task


_META_FIELDS = (Field("deleted_frames", list_of(integer)),)


def task_data(context: RequestContext) -> Response:
    """`GET /api/tasks/{id}/data`: a frame or the preview."""
    return _data(context, find_task(context))


def job_data(context: RequestContext) -> Response:
    """`GET /api/jobs/{id}/data`: a frame or the preview, by its number in the task."""
    return _data(context, find_job(context)[0])


def _data(context: RequestContext, task: Task) -> Response:
    args = context.request.args
    kind, quality = args.get("type"), args.get("quality", "compressed")
    if kind == "preview":
        return Response(PREVIEW, content_type="image/jpeg")
    if kind not in {"frame", "chunk", "context_image"}:
        raise json_error(400, ["Data type not specified or has wrong value"])
    if quality not in {"compressed", "original"}:
        raise json_error(400, ["Wrong quality value"])
    number = args.get("number", "")
    if not number.isdigit():
        raise server_error()
    if kind != "frame":
        raise not_imitated(f"data of the type {kind}")
    if int(number) not in range(task.size):
        message = f"The frame number should be in the [0, {task.size}] range"
        raise json_error(400, f"Invalid frame '{number}'. {message}")
    name = task.frames[int(number)]
    content = task.files.get(name)
    if not content:
        return Response(PREVIEW, content_type="image/jpeg")
    original = mimetypes.guess_type(name)[0] if quality == "original" else None
    return Response(content, content_type=original or "image/jpeg")


def task_preview(context: RequestContext) -> Response:
    """`GET /api/tasks/{id}/preview`."""
    if not find_task(context).has_data:
        raise text_error(404, "Task image preview not found")
    return Response(PREVIEW, content_type="image/jpeg")


def task_meta(context: RequestContext) -> Response:
    """`GET, PATCH /api/tasks/{id}/data/meta`; PATCH replaces the set of deleted frames."""
    task = find_task(context)
    if not task.has_data and not task.files:
        raise server_error()
    if context.request.method == "PATCH":
        data = read_body(context.request)
        if errors := validate(data, _META_FIELDS):
            raise json_error(400, errors)
        refuse_values(data, "cloud_storage_id")
        deleted = [to_integer(frame) for frame in data.get("deleted_frames", [])]
        if any(frame not in range(task.size) for frame in deleted):
            raise json_error(400, ["Unknown frames"])
        task.deleted_frames = sorted(deleted)
    return json_response(_meta(task, range(task.size)))


def job_meta(context: RequestContext) -> Response:
    """`GET /api/jobs/{id}/data/meta`."""
    task, job = find_job(context)
    return json_response(_meta(task, task.job_frames(job)))


def _meta(task: Task, frames: range) -> dict[str, Any]:
    details = {"width": 64, "height": 48, "related_files": 0, "has_related_context": False}
    return {
        "chunks_updated_date": timestamp(task.updated_date),
        "chunk_size": task.chunk_size,
        "size": len(frames),
        "image_quality": task.image_quality,
        "start_frame": frames.start,
        "stop_frame": max(frames.stop - 1, 0),
        "frame_filter": "",
        "frames": [{"name": task.frames[frame], **details} for frame in frames],
        "deleted_frames": [frame for frame in task.deleted_frames if frame in frames],
        "included_frames": None,
        "storage": "local" if task.storage is None else "cloud_storage",
        "cloud_storage_id": task.storage,
    }
