"""Handlers of exports: a task's dataset, its annotations alone, and its backup."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from xml.etree import ElementTree

from werkzeug.http import dump_options_header
from werkzeug.wrappers import Response

from cvat_sdk.testing import background
from cvat_sdk.testing.preview import PREVIEW
from cvat_sdk.testing.responses import (
    json_error,
    json_response,
    not_imitated,
    permission_denied,
    refuse_values,
    server_error,
)
from cvat_sdk.testing.tasks import find_task, task_to_dict

if TYPE_CHECKING:
    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.task import BackgroundRequest, Label, Task

FORMAT = "CVAT for images 1.1"
"""The one format of datasets."""
_FORM = {"name": FORMAT, "ext": "ZIP", "version": "1.1", "enabled": True, "dimension": "2d"}


def list_formats(_context: RequestContext) -> Response:
    """`GET /api/server/annotation/formats`."""
    return json_response({"importers": [{**_FORM, "name": "CVAT 1.1"}], "exporters": [_FORM]})


def export_dataset(context: RequestContext) -> Response:
    """`POST /api/tasks/{id}/dataset/export`: with `save_images` the images, too."""
    task, args = find_task(context), context.request.args
    _refuse_cloud(context)
    if args.get("format") != FORMAT:
        raise json_error(400, ["Unknown format specified for the request"])
    if args.get("save_images", "false").lower() not in {"true", "false", "1", "0"}:
        raise server_error()
    images = args.get("save_images", "false").lower() in {"true", "1"}
    kind = "dataset" if images else "annotations"
    quoted = FORMAT.replace(" ", "_").replace(".", "~")
    request_id = (
        f"action=export&target=task&target_id={task.id}&user_id={context.user.id}"
        f"&format={quoted}&subresource={kind}"
    )
    date = context.state.now().strftime("%Y_%m_%d_%H_%M_%S")
    name = args.get("filename") or f"task_{task.id}_{kind}_{date}_{FORMAT.lower()}.zip"

    def work(request: BackgroundRequest) -> None:
        request.file = name, _dataset(task, images=images)

    return background.start(context, request_id, f"export:{kind}", task, work, FORMAT)


def _refuse_cloud(context: RequestContext) -> None:
    refuse_values(context.request.args, "cloud_storage_id", "lightweight")
    if context.request.args.get("location", "local") == "cloud_storage":
        raise not_imitated("exports to a cloud storage")


def _dataset(task: Task, *, images: bool) -> bytes:
    labels = task.all_labels()
    root = ElementTree.Element("annotations")
    ElementTree.SubElement(root, "version").text = "1.1"
    for number, name in enumerate(task.frames):
        attributes = {"id": str(number), "name": name, "width": "64", "height": "48"}
        image = ElementTree.SubElement(root, "image", attributes)
        for shape in task.annotations["shapes"]:
            if shape["frame"] == number:
                _add_element(image, shape, labels)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("annotations.xml", ElementTree.tostring(root))
        for name in task.frames if images else ():
            archive.writestr(f"images/{name}", task.files.get(name, PREVIEW))
    return content.getvalue()


def _add_element(
    parent: ElementTree.Element, shape: dict[str, Any], labels: dict[int, Label]
) -> None:
    attributes = {
        "label": labels[shape["label_id"]].name,
        "source": shape["source"],
        "occluded": str(int(shape["occluded"])),
    }
    kind, points = shape["type"], [f"{float(each):.2f}" for each in shape["points"]]
    if kind == "rectangle":
        kind = "box"
        attributes.update(zip(("xtl", "ytl", "xbr", "ybr"), points, strict=True))
    elif kind != "skeleton":
        pairs = zip(points[::2], points[1::2], strict=False)
        attributes["points"] = ";".join(map(",".join, pairs))
    element = ElementTree.SubElement(parent, kind, attributes)
    for each in shape.get("elements", []):
        _add_element(element, each, labels)


def export_backup(context: RequestContext) -> Response:
    """`POST /api/tasks/{id}/backup/export`."""
    task = find_task(context)
    _refuse_cloud(context)
    user = context.user.id
    request_id = f"action=export&target=task&target_id={task.id}&user_id={user}&subresource=backup"
    date = context.state.now().strftime("%Y_%m_%d_%H_%M_%S")
    name = context.request.args.get("filename") or f"task_{task.id}_backup_{date}.zip"

    def work(request: BackgroundRequest) -> None:
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr("task.json", json.dumps(task_to_dict(context, task)))
            archive.writestr("annotations.json", json.dumps(task.annotations))
        request.file = name, content.getvalue()

    return background.start(context, request_id, "export:backup", task, work)


def download(context: RequestContext) -> Response:
    """`GET /api/tasks/{id}/dataset/download` and `…/backup/download`: what was exported."""
    task, request_id = find_task(context), context.request.args.get("rq_id", "")
    if not request_id.startswith("action="):
        raise json_error(400, ["Unexpected request id format"])
    request = context.state.requests.get(request_id)
    if request is None or request.task is not task or request.file is None:
        raise json_error(400, ["Invalid export request id"])
    if not context.can_access(request.owner):
        raise permission_denied()
    if context.request.method == "HEAD":
        raise server_error()
    name, content = request.file
    response = Response(content, content_type="application/zip")
    response.headers["Content-Disposition"] = _disposition(name)
    response.headers["Last-Modified"] = f"{request.finished:%a, %d %b %Y %H:%M:%S} GMT"
    return response


def _disposition(name: str) -> str:
    """The value of `Content-Disposition`: what is no ASCII is only in `filename*`."""
    plain = "".join(each for each in name if each.isascii() and each.isprintable())
    options = {"filename": plain}
    if plain != name:
        options["filename*"] = f"UTF-8''{quote(name, safe='')}"
    return dump_options_header("attachment", options)
