"""Whatever a client sends for tasks, the testing server responds and logs nothing."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from hypothesis import given
from hypothesis import strategies as st

from tests.server.test_fuzz import TEXTS, VALUES, fuzz, send

if TYPE_CHECKING:
    from tests.server.test_fuzz import Send

__all__ = ["send"]

BOX = {"type": "rectangle", "frame": 0, "label_id": 1, "points": [1, 2, 3, 4]}
TAG = {"frame": 0, "label_id": 1}
NAMES = st.sampled_from(
    [
        "attributes", "bug_tracker", "chunk_size", "client_files", "cloud_storage_id", "color",
        "contact", "deleted_frames", "description", "elements", "filename_pattern", "frame",
        "frame_filter", "group", "id", "image_quality", "label_id", "labels", "name", "outside",
        "overlap", "points", "project_id", "rotation", "segment_size", "server_files", "shapes",
        "slug", "sorting_method", "source", "spec_id", "stage", "start_frame", "state",
        "stop_frame", "subset", "sublabels", "svg", "tags", "tracks", "type", "upload_file_order",
        "value", "z_order",
    ]
)  # fmt: skip
CHANGES = st.dictionaries(NAMES, VALUES | st.sampled_from([[], [{}], [1], {}, 0, 1]), max_size=3)


def changed(start: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    return CHANGES.map(lambda changes: {**start, **changes})


ANNOTATIONS = st.fixed_dictionaries(
    {},
    optional={
        "tags": st.lists(changed(TAG), max_size=2),
        "shapes": st.lists(
            changed(BOX)
            | st.builds(
                lambda skeleton, elements: {**skeleton, "elements": elements},
                changed({**BOX, "type": "skeleton", "points": []}),
                st.lists(changed(BOX), max_size=2),
            ),
            max_size=2,
        ),
        "tracks": st.lists(
            st.builds(
                lambda track, shapes: {**track, "shapes": shapes},
                changed(TAG),
                st.lists(changed(BOX), max_size=2),
            ),
            max_size=2,
        ),
    },
)
LABELS = st.lists(changed({"name": "car"}) | changed({"id": 1}), max_size=2)
BODIES = (
    VALUES
    | ANNOTATIONS
    | changed({"name": "Task"})
    | changed({"image_quality": 70, "cloud_storage_id": 1, "server_files": ["img_00.png"]})
    | st.builds(lambda labels: {"name": "Task", "labels": labels}, LABELS)
    | changed({"slug": "slug"})
)
TARGETS = st.sampled_from(
    [
        ("POST", "/api/tasks"),
        ("PATCH", "/api/tasks/1"),
        ("PATCH", "/api/jobs/1"),
        ("PUT", "/api/tasks/1/annotations"),
        ("PUT", "/api/jobs/1/annotations"),
        ("PATCH", "/api/tasks/1/annotations?action=create"),
        ("PATCH", "/api/tasks/1/annotations?action=update"),
        ("PATCH", "/api/jobs/1/annotations/?action=delete"),
        ("POST", "/api/tasks/1/data"),
        ("PATCH", "/api/tasks/1/data/meta"),
        ("POST", "/api/organizations"),
    ]
)
PARAMETERS = [
    "action", "filename", "filter", "format", "id", "job_id", "location", "number", "page", "name",
    "page_size", "quality", "rq_id", "save_images", "search", "sort", "state", "status", "task_id",
    "type",
]  # fmt: skip
READ = [
    "tasks", "tasks/1", "tasks/1/annotations", "tasks/1/data", "tasks/1/data/meta",
    "tasks/1/preview", "tasks/1/dataset/download", "jobs", "jobs/1", "jobs/1/annotations",
    "jobs/1/data", "jobs/1/data/meta", "labels", "labels/1", "requests", "requests/1", "users",
    "users/1", "organizations", "organizations/1",
]  # fmt: skip
SIZES = st.integers(-2, 9) | st.none()
STATUSES = {200, 201, 202, 400, 403, 404, 409, 500, 501}


@fuzz
@given(target=TARGETS, body=BODIES)
def test_every_json_gets_a_response(send: Send, target: tuple[str, str], body: object) -> None:
    encoded = json.dumps(body).encode()

    response = send(*target, body=encoded, headers={"Content-Type": "application/json"})

    assert response.status in STATUSES
    assert send("GET", "/api/tasks/1/annotations").status == 200
    assert send("GET", "/api/labels").status == 200


@fuzz
@given(
    path=st.sampled_from(READ),
    query=st.dictionaries(st.sampled_from(PARAMETERS), TEXTS, max_size=3),
)
def test_every_query_gets_a_response(send: Send, path: str, query: dict[str, str]) -> None:
    response = send("GET", f"/api/{path}?{urlencode(query, errors='surrogatepass')}")

    assert response.status in STATUSES


@fuzz
@given(name=TEXTS, images=TEXTS)
def test_every_name_of_an_export_gets_a_response(send: Send, name: str, images: str) -> None:
    given = {"format": "CVAT for images 1.1", "filename": name, "save_images": images}
    begun = send("POST", f"/api/tasks/1/dataset/export?{urlencode(given, errors='surrogatepass')}")
    assert begun.status in {202, 409, 500}
    if begun.status == 202:
        path = f"/api/requests/{begun.json()['rq_id']}"
        assert [send("GET", path).json()["status"] for _ in range(2)] == ["started", "finished"]
        url = send("GET", path).json()["result_url"]
        assert send("GET", "/" + url.split("/", 3)[3]).status == 200


@fuzz
@given(
    task=st.fixed_dictionaries({}, optional={"segment_size": SIZES, "overlap": SIZES}),
    data=st.fixed_dictionaries(
        {},
        optional={
            "chunk_size": SIZES,
            "frame_filter": st.sampled_from(["", "step=2", "step=0", "step = x"]),
            "server_files": st.lists(st.sampled_from(["img_00.png", "img_1", "sub", "x", ""])),
            "start_frame": SIZES,
            "stop_frame": SIZES,
            "upload_file_order": st.lists(st.sampled_from(["img_00.png", "x"]), max_size=2),
        },
    ),
)
def test_all_data_of_a_task_are_taken_or_refused(
    send: Send, task: dict[str, Any], data: dict[str, Any]
) -> None:
    json_type = {"Content-Type": "application/json"}
    body = json.dumps({"name": "Task", **task}).encode()
    created = send("POST", "/api/tasks", body=body, headers=json_type)
    if created.status == 400:
        return
    path = f"/api/tasks/{created.json()['id']}"
    body = json.dumps({"image_quality": 70, "cloud_storage_id": 1, **data}).encode()
    sent = send("POST", f"{path}/data", body=body, headers=json_type)
    assert sent.status in {202, 400}
    if sent.status == 202:
        looks = [send("GET", f"/api/requests/{sent.json()['rq_id']}") for _ in range(2)]
        assert looks[1].json()["status"] in {"finished", "failed"}
    assert send("GET", f"{path}/data/meta").status in {200, 500}
    assert send("GET", f"/api/jobs?task_id={created.json()['id']}").status == 200


@fuzz
@given(
    name=TEXTS,
    headers=st.dictionaries(
        st.sampled_from(["Upload-Length", "Upload-Metadata", "Upload-Offset", "Origin"]),
        TEXTS.filter(lambda text: text.isascii() and text.isprintable()),
    ),
    chunk=st.binary(max_size=5),
)
def test_every_upload_gets_a_response(
    send: Send, name: str, headers: dict[str, str], chunk: bytes
) -> None:
    encoded = base64.b64encode(name.encode("utf-8", "surrogatepass")).decode()
    given = {"Upload-Length": "5", "Origin": "http://x", "Upload-Metadata": f"filename {encoded}"}
    begun = send("POST", "/api/tasks/1/data", headers={**given, **headers})
    assert begun.status in {201, 400, 409, 413, 500}
    if begun.status == 201:
        path = "/api" + begun.headers["Location"].partition("/api")[2]
        kind = {"Content-Type": "application/offset+octet-stream"}
        sent = send("PATCH", path, headers={**kind, **headers}, body=chunk)
        assert sent.status in {204, 400, 409, 413, 500}
