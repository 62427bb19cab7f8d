"""Tasks, their images, labels, jobs, annotations and exports on the testing server."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from werkzeug.http import parse_options_header

from tests.server.caller import Caller
from tests.support.contract import Operation, load_operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cvat_sdk.testing import CvatServer

ORIGIN = "http://cvat.example"
BOX = {"type": "rectangle", "frame": 0, "points": [1, 2, 3, 4]}


@pytest.fixture
def server() -> Iterator[CvatServer]:
    from cvat_sdk.testing import CvatServer

    with CvatServer(contract=False) as server:
        yield server


IMAGES = ["img_00.png", "img_01.png", "img_02.png", "img_03.png"]


def test_a_task_waits_for_its_images_and_then_has_frames_and_jobs(call: Caller) -> None:
    task = call("POST", "/api/tasks", {"name": "Task"}, status=201)
    assert ("size" in task, task["mode"], task["jobs"]["count"]) == (False, "", 0)
    assert b"without data" in call("GET", f"/api/tasks/{task['id']}/annotations", status=400)
    task = call.task(server_files=["manifest.jsonl", *IMAGES])
    assert (task["size"], task["mode"], task["jobs"]["count"]) == (4, "annotation", 2)
    jobs = call("GET", f"/api/jobs?task_id={task['id']}&sort=id")["results"]
    assert [(job["start_frame"], job["stop_frame"]) for job in jobs] == [(0, 2), (3, 3)]
    meta = call("GET", f"/api/tasks/{task['id']}/data/meta")
    assert [frame["name"] for frame in meta["frames"]] == IMAGES
    assert call("GET", f"/api/tasks/{task['id']}/data?type=frame&number=3")[:2] == b"\xff\xd8"
    call("DELETE", f"/api/tasks/{task['id']}", status=204)
    call("GET", f"/api/tasks/{task['id']}", status=404)


def test_a_missing_file_shows_only_in_the_background_request(call: Caller) -> None:
    task = call("POST", "/api/tasks", {"name": "Task"}, status=201)
    body = {"image_quality": 70, "cloud_storage_id": 1, "server_files": ["nope.jpg"]}
    request_id = call("POST", f"/api/tasks/{task['id']}/data", body, status=202)["rq_id"]
    assert call("POST", f"/api/tasks/{task['id']}/data", body, status=409) == {"rq_id": request_id}
    failed = call.wait(request_id, "failed")
    assert "The file 'nope.jpg' not found on the cloud storage 'images'" in failed["message"]
    body["server_files"] = IMAGES[:1]
    call.wait(call("POST", f"/api/tasks/{task['id']}/data", body, status=202)["rq_id"])


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ({}, {"image_quality": ["This field is required."]}),
        (
            {"image_quality": 700, "chunk_size": "x", "sorting_method": "odd"},
            {
                "chunk_size": ["A valid integer is required."],
                "image_quality": ["Ensure this value is less than or equal to 100."],
                "sorting_method": ['"odd" is not a valid choice.'],
            },
        ),
        (
            {"image_quality": 70, "cloud_storage_id": 99},
            ["CloudStorage matching query does not exist."],
        ),
    ],
)
def test_data_that_cannot_be_right_are_refused_at_once(
    call: Caller, body: Any, refusal: Any
) -> None:
    task = call("POST", "/api/tasks", {"name": "Task"}, status=201)
    assert call("POST", f"/api/tasks/{task['id']}/data", body, status=400) == refusal


def test_an_upload_can_be_interrupted_and_resumed(call: Caller) -> None:
    task = call("POST", "/api/tasks", {"name": "Task"}, status=201)
    path = f"/api/tasks/{task['id']}/data/"
    call("POST", path, status=202, Upload_Start="true")
    name = base64.b64encode(b"one.png").decode()
    start = {"Upload_Length": "10", "Upload_Metadata": f"filename {name}", "Origin": ORIGIN}
    _, response = call.client.call_api(
        path, "POST", header_params={key.replace("_", "-"): text for key, text in start.items()}
    )
    upload = path + response.headers["Location"].rpartition("/")[2]
    headers = {"Content_Type": "application/offset+octet-stream", "Upload_Offset": "0"}
    call("PATCH", upload, b"12345", status=204, **headers)
    call("PATCH", upload, b"12345", status=409, **headers)
    _, response = call.client.call_api(upload, "HEAD")
    assert response.headers["Upload-Offset"] == "5"
    call("PATCH", upload, b"67890", status=204, **{**headers, "Upload_Offset": "5"})
    call("HEAD", upload, status=404)
    call("POST", path, status=409, **start)
    body = {"image_quality": 70}
    call.wait(call("POST", path, body, status=202, Upload_Finish="true")["rq_id"])
    assert call("GET", f"/api/tasks/{task['id']}/data?type=frame&number=0") == b"1234567890"


def test_an_uploaded_file_may_have_a_name_of_any_script(call: Caller) -> None:
    task = call("POST", "/api/tasks", {"name": "Task"}, status=201)
    name = base64.b64encode("日本.png".encode()).decode()
    start = {"Upload-Length": "1", "Upload-Metadata": f"filename {name}", "Origin": ORIGIN}

    _, response = call.client.call_api(
        f"/api/tasks/{task['id']}/data/", "POST", header_params=start
    )

    assert response.headers["Upload-Filename"] == "=?utf-8?b?5pel5pysLnBuZw==?="


def test_annotations_are_created_updated_replaced_and_deleted(call: Caller) -> None:
    task = call.task(server_files=IMAGES)
    label, path = call.labels(task)["car"], f"/api/tasks/{task['id']}/annotations"
    box = {**BOX, "label_id": label}
    created = call("PATCH", f"{path}?action=create", {"shapes": [box, {**box, "frame": 77}]})
    [shape] = created["shapes"]
    assert (shape["points"], shape["attributes"], shape["group"]) == ([1, 2, 3, 4], [], None)
    [read] = call("GET", path)["shapes"]
    assert read["points"] == [1.0, 2.0, 3.0, 4.0]
    assert [each["value"] for each in read["attributes"]] == ["red"]
    unknown = {**shape, "id": 10**6, "points": [0, 0, 1, 1]}
    call("PATCH", f"{path}?action=update", {"shapes": [{**shape, "occluded": True}, unknown]})
    assert [each["occluded"] for each in call("GET", path)["shapes"]] == [True]
    replaced = call("PUT", path, {"shapes": [box], "tags": [{"frame": 1, "label_id": label}]})
    assert replaced["shapes"][0]["id"] != shape["id"]
    call("PATCH", f"{path}?action=delete", replaced)
    assert call("GET", path) == {"version": 0, "tags": [], "shapes": [], "tracks": []}
    assert call("PATCH", path, {}, status=400) == [
        "Please specify a correct 'action' for the request"
    ]


def test_a_job_has_the_annotations_of_its_own_frames(call: Caller) -> None:
    task = call.task(server_files=IMAGES)
    label = call.labels(task)["person"]
    boxes = [{**BOX, "label_id": label, "frame": frame} for frame in (0, 3)]
    call("PUT", f"/api/tasks/{task['id']}/annotations", {"shapes": boxes})
    second = call("GET", f"/api/jobs?task_id={task['id']}&sort=id")["results"][1]["id"]
    assert [s["frame"] for s in call("GET", f"/api/jobs/{second}/annotations/")["shapes"]] == [3]
    call("DELETE", f"/api/jobs/{second}/annotations", status=204)
    left = call("GET", f"/api/tasks/{task['id']}/annotations")["shapes"]
    assert [shape["frame"] for shape in left] == [0]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"points": [0, 0, 5]}, {"points": ["invalid length for shape type 'rectangle'"]}),
        (
            {"type": "mask", "points": [1, 2, 3]},
            {"points": ["invalid length for shape type 'mask'"]},
        ),
        ({"rotation": 400}, {"rotation": ["Ensure this value is less than or equal to 360."]}),
        ({"description": None}, {"description": ["This field may not be null."]}),
        ({"frame": -1}, {"frame": ["Ensure this value is greater than or equal to 0."]}),
    ],
)
def test_a_wrong_shape_is_refused_with_its_fields(
    call: Caller, change: dict[str, Any], refusal: Any
) -> None:
    task = call.task(server_files=IMAGES)
    shape = {**BOX, "label_id": call.labels(task)["person"], **change}
    path = f"/api/tasks/{task['id']}/annotations?action=create"
    assert call("PATCH", path, {"shapes": [shape]}, status=400) == {"shapes": [refusal]}


def test_an_unknown_label_is_refused(call: Caller) -> None:
    task = call.task(server_files=IMAGES)
    path = f"/api/tasks/{task['id']}/annotations?action=create"
    shape = {**BOX, "label_id": 99999}
    assert call("PATCH", path, {"shapes": [shape]}, status=400) == ["label_id `99999` is invalid"]


def test_a_function_writes_what_it_finds_into_the_task(call: Caller) -> None:
    task = call.task(server_files=IMAGES)
    path = f"/api/tasks/{task['id']}/annotations"
    call("PUT", path, {"shapes": [{**BOX, "label_id": call.labels(task)["person"]}]})
    run = call(
        "POST",
        "/api/lambda/requests",
        {"function": "detector", "task": task["id"], "cleanup": True},
    )
    while run["status"] != "finished":
        run = call("GET", f"/api/lambda/requests/{run['id']}")
    found = call("GET", path)["shapes"]
    assert {(shape["frame"], shape["source"]) for shape in found} == {
        (frame, "auto") for frame in range(4)
    }


@pytest.mark.parametrize("images", [False, True])
def test_a_dataset_is_exported_in_the_background_and_downloaded(call: Caller, images: bool) -> None:
    task = call.task(server_files=IMAGES)
    shape = {**BOX, "label_id": call.labels(task)["person"]}
    call("PUT", f"/api/tasks/{task['id']}/annotations", {"shapes": [shape]})
    query = f"format=CVAT%20for%20images%201.1&save_images={images}&filename=out.zip"
    export = call("POST", f"/api/tasks/{task['id']}/dataset/export?{query}", status=202)
    url = call.wait(export["rq_id"])["result_url"]
    content = call("GET", url.removeprefix(call.client.configuration.host))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [f"images/{name}" for name in IMAGES] if images else []
        assert archive.namelist() == ["annotations.xml", *names]
        assert b'<box label="person"' in archive.read("annotations.xml")


def test_a_request_can_be_canceled_until_it_starts(call: Caller) -> None:
    task = call.task(server_files=IMAGES)
    path = f"/api/tasks/{task['id']}/backup/export"
    request_id = call("POST", path, status=202)["rq_id"]
    assert call("POST", f"/api/requests/{request_id}/cancel") == b""
    assert b"no request with specified id" in call("GET", f"/api/requests/{request_id}", status=404)
    call("POST", path, status=202)
    call.wait(request_id)
    assert b"cannot" not in call("POST", f"/api/requests/{request_id}/cancel", status=400)


def test_what_belongs_to_others_is_not_shown(call: Caller, server: CvatServer) -> None:
    task = call.task(server_files=IMAGES)
    other = Caller(server, "user1")
    with other.client:
        other("GET", f"/api/tasks/{task['id']}", status=403)
        assert other("GET", "/api/requests")["count"] == 0
        assert [each["owner"]["username"] for each in other("GET", "/api/tasks")["results"]] == [
            "user1"
        ]


def test_labels_are_changed_with_their_task(call: Caller) -> None:
    task = call.task(server_files=IMAGES)
    labels = call.labels(task)
    changes = [
        {"name": "bike", "color": "#00ff00"},
        {"id": labels["car"], "name": "van"},
        {"id": labels["person"], "name": "person", "deleted": True},
    ]
    call("PATCH", f"/api/tasks/{task['id']}", {"labels": changes, "name": "Other"})
    assert set(call.labels(task)) == {"bike", "van"}
    assert call("GET", f"/api/labels/{labels['car']}")["name"] == "van"
    assert call("GET", "/api/tasks?search=other")["count"] == 1


def test_attributes_are_added_and_changed_with_their_task(call: Caller) -> None:
    task = call.task(server_files=IMAGES)
    [car, _] = call("GET", f"/api/labels?task_id={task['id']}")["results"]
    [color] = car["attributes"]
    added = {"name": "doors", "mutable": False, "input_type": "number", "values": ["2", "5", "1"]}
    renamed = {**color, "name": "paint", "default_value": "blue"}
    body = {"labels": [{"id": car["id"], "name": "car", "attributes": [renamed, added]}]}
    call("PATCH", f"/api/tasks/{task['id']}", body)

    found = call("GET", f"/api/labels/{car['id']}")["attributes"]

    assert [(each["name"], each["default_value"]) for each in found] == [
        ("paint", "blue"),
        ("doors", ""),
    ]
    assert found[0]["id"] == color["id"]
    body["labels"][0]["attributes"] = [{**color, "id": 99}]
    call("PATCH", f"/api/tasks/{task['id']}", body, status=404)


def test_a_job_is_moved_on(call: Caller) -> None:
    task = call.task(server_files=IMAGES)
    job = call("GET", f"/api/jobs?task_id={task['id']}&sort=id")["results"][0]["id"]
    changed = call("PATCH", f"/api/jobs/{job}", {"state": "completed", "stage": "acceptance"})
    assert (changed["state"], changed["stage"]) == ("completed", "acceptance")
    assert call("GET", f"/api/tasks/{task['id']}")["jobs"]["completed"] == 1
    assert call("PATCH", f"/api/jobs/{job}", {"state": "done"}, status=400) == {
        "state": ['"done" is not a valid choice.']
    }


@pytest.mark.parametrize(
    ("stage", "status"),
    [("annotation", "annotation"), ("validation", "validation"), ("acceptance", "completed")],
)
def test_the_status_of_a_job_is_that_of_its_stage(call: Caller, stage: str, status: str) -> None:
    job = call("PATCH", "/api/jobs/1", {"stage": stage, "state": "new"})

    assert job["status"] == status


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/api/tasks", {"name": "Task", "project_id": 1}),
        ("PATCH", "/api/tasks/1", {"assignee_id": 2}),
        ("PATCH", "/api/jobs/1", {"assignee": 2}),
        ("POST", "/api/tasks/2/data", {"image_quality": 70, "validation_params": {"mode": "gt"}}),
        ("POST", "/api/tasks/1/backup/export?location=cloud_storage&cloud_storage_id=1", None),
        ("GET", "/api/labels?project_id=1", None),
        ("GET", "/api/users?is_active=true", None),
        ("GET", "/api/tasks/1/annotations?format=CVAT%201.1", None),
        ("GET", "/api/tasks/1/data?type=chunk&number=0", None),
    ],
)
def test_what_would_be_ignored_is_refused(
    call: Caller, server: CvatServer, method: str, path: str, body: Any
) -> None:
    server.tasks[2].has_data = False

    assert "does not imitate" in call(method, path, body, status=501)["detail"]


@pytest.mark.parametrize("name", ['набор "1".zip', "a\r\nb.zip", "plain.zip"])
def test_an_export_may_have_any_name(call: Caller, name: str) -> None:
    query = urlencode({"format": "CVAT for images 1.1", "filename": name})
    request_id = call("POST", f"/api/tasks/1/dataset/export?{query}", status=202)["rq_id"]
    call.wait(request_id)

    path = f"/api/tasks/1/dataset/download?{urlencode({'rq_id': request_id})}"
    _, response = call.client.call_api(path, "GET", header_params={"Accept": "*/*"})

    disposition = response.headers["Content-Disposition"]
    assert parse_options_header(disposition)[1]["filename"] == name


def test_an_uploaded_file_may_have_any_name(call: Caller, server: CvatServer) -> None:
    encoded = base64.b64encode("яблоко.png".encode()).decode()
    headers = {"Upload_Length": "5", "Upload_Metadata": f"filename {encoded}", "Origin": ORIGIN}
    call("POST", "/api/tasks/1/data", status=201, **headers)

    [(_, name, _, _)] = server.uploads.values()
    assert name == "яблоко.png"


def test_files_are_sorted_by_the_numbers_in_their_names(call: Caller, server: CvatServer) -> None:
    server.buckets["images"].files.update({f"{number}.png": b"" for number in (10, 9, 1)})
    names = ["10.png", "9.png", "1.png"]

    for method, expected in [
        ("natural", ["1.png", "9.png", "10.png"]),
        ("predefined", names),
        ("lexicographical", ["1.png", "10.png", "9.png"]),
    ]:
        task = call.task(server_files=names, sorting_method=method)
        assert server.tasks[task["id"]].frames == expected


def test_users_see_themselves_and_administrators_everybody(
    call: Caller, server: CvatServer
) -> None:
    assert call("GET", "/api/users/2")["username"] == "user1"
    call("GET", "/api/users/99", status=404)
    caller = Caller(server, "user1")
    with caller.client:
        assert caller("GET", "/api/users/2")["username"] == "user1"
        caller("GET", "/api/users/1", status=403)


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("labels?task_id=1&name=car", ["car"]),
        ("labels?task_id=1&sort=-name", ["person", "car"]),
        ("users?search=user1", ["user1"]),
        ("users?sort=username", ["admin", "user1"]),
        ("organizations?slug=one", ["one"]),
        ("requests?status=started", []),
        ("tasks?project_id=1", []),
        ("tasks?dimension=2d&sort=-updated_date&page_size=1", ["Task"]),
        ("jobs?assignee=user1", []),
    ],
)
def test_lists_are_filtered_and_sorted(
    call: Caller, server: CvatServer, path: str, names: list[str]
) -> None:
    server.add_organization("one")
    server.add_organization("two")

    found = call("GET", f"/api/{path}")["results"]

    assert [each.get("username") or each["name"] for each in found] == names


def test_organizations_are_created_and_listed(call: Caller, server: CvatServer) -> None:
    created = call("POST", "/api/organizations", {"slug": "team"}, status=201)
    assert call("GET", f"/api/organizations/{created['id']}")["slug"] == "team"
    call("POST", "/api/organizations", {"slug": "team"}, status=400)
    other = Caller(server, "user1")
    with other.client:
        assert other("GET", "/api/organizations")["count"] == 0
        other("GET", f"/api/organizations/{created['id']}", status=404)
    assert call("GET", "/api/users")["count"] == 2


def test_an_organization_is_changed_by_its_owner_only(call: Caller, server: CvatServer) -> None:
    organization = server.add_organization("org", ["user1", server.username])
    path = f"/api/organizations/{organization.id}"
    server.add_user("user2", "password")
    organization.members.append("user2")

    assert call("PATCH", path, {"name": "One", "contact": {"a": "b"}})["contact"] == {"a": "b"}
    call("PATCH", path, {"slug": "other"}, status=501)
    for username, name, status in [("user1", "Two", 200), ("user2", "Three", 403)]:
        member = Caller(server, username)
        with member.client:
            member("PATCH", path, {"name": name}, status=status)
    assert call("GET", path)["name"] == "Two"


def test_the_status_of_a_task_is_that_of_its_images(call: Caller) -> None:
    task = call("POST", "/api/tasks", {"name": "Task"}, status=201)
    path = f"/api/tasks/{task['id']}"
    assert call("GET", f"{path}/status")["state"] == "Finished"
    body = {"image_quality": 70, "cloud_storage_id": 1, "server_files": ["nope.jpg"]}
    request_id = call("POST", f"{path}/data", body, status=202)["rq_id"]
    assert call("GET", f"{path}/status")["state"] == "Queued"
    call.wait(request_id, "failed")
    assert call("GET", f"{path}/status")["state"] == "Failed"


def test_what_is_not_imitated_says_so(call: Caller) -> None:
    assert call("GET", "/api/webhooks", status=501) == {
        "detail": "cvat_sdk.testing does not imitate GET /api/webhooks."
    }
    call("POST", "/api/tasks/1/annotations/", status=501)
    call("GET", "/api/nothing", status=404)


@pytest.mark.parametrize("operation", load_operations(), ids=lambda each: f"{each.api}.{each.name}")
def test_each_operation_of_cvat_is_imitated_or_says_that_it_is_not(
    call: Caller, operation: Operation
) -> None:
    path = re.sub(r"\{\w+\}", "1", operation.path)

    _, response = call.client.call_api(path, operation.method, _check_status=False)

    assert response.status != 405


@pytest.fixture
def strict_server() -> Iterator[CvatServer]:
    """A server that holds requests against the contract."""
    from cvat_sdk.testing import CvatServer

    with CvatServer() as server:
        yield server


def test_files_are_uploaded_in_a_form_that_fits_the_contract(strict_server: CvatServer) -> None:
    with Caller(strict_server).client as client:
        for quality, use_cache in [(70, True), ("70", "False"), (300, True), ("best", True)]:
            task, _ = client.tasks_api.create({"name": "Task", "labels": []})
            file = io.BytesIO(b"image")
            file.name = "a.png"
            data = {"image_quality": quality, "use_cache": use_cache, "client_files": [file]}
            client.tasks_api.create_data(
                task.id, data_request=data, _validate_inputs=False, _check_status=False
            )

    found, strict_server.contract_violations = strict_server.contract_violations, []
    assert len(found) == 2
    assert found[0].endswith("image_quality: 300 is greater than the maximum of 100")
    assert found[1].endswith("mimetype: best")


def test_null_and_an_empty_email_address_fit_the_contract_where_cvat_takes_them(
    strict_server: CvatServer,
) -> None:
    login = {"username": strict_server.username, "email": "", "password": strict_server.password}
    with Caller(strict_server).client as client:
        client.auth_api.create_login(login)
        task, _ = client.tasks_api.create({"name": "Task", "labels": []})
        data = {"image_quality": 70, "cloud_storage_id": 1, "server_files": ["img_00.png"]}
        client.tasks_api.create_data(task.id, data_request={**data, "validation_params": None})

    assert strict_server.contract_violations == []
