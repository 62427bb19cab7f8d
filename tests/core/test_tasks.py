"""Tasks: created with their images, annotated, exported; against the testing server."""

from __future__ import annotations

import copy
import json
import os
import re
import sys
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import exceptions
from cvat_sdk.api_client.models import TaskWriteRequest
from cvat_sdk.core import RunFailedError, Task, WaitTimeoutError

if TYPE_CHECKING:
    from pathlib import Path

    from cvat_sdk import Client
    from cvat_sdk.testing import CvatServer

FORMAT = "CVAT for images 1.1"
SPEC = {"name": "Street", "labels": [{"name": "car"}, {"name": "person"}], "segment_size": 2}
IMAGES = ["img_00.png", "img_01.png", "img_02.png"]
FROM_BUCKET: dict[str, Any] = {
    "resource_type": "share",
    "data_params": {"cloud_storage_id": 1},
}


@pytest.fixture
def task(timed_client: Client) -> Task:
    """A task with three images of a bucket, two labels and two jobs."""
    return timed_client.tasks.create(SPEC, IMAGES, **FROM_BUCKET)


def test_a_task_is_created_with_images_of_a_cloud_storage(task: Task) -> None:
    assert (task.name, task.size, task.data_cloud_storage_id) == ("Street", 3, 1)
    assert repr(task) == f"<Task {task.id}: 'Street'>"


def test_a_task_is_created_with_files_of_this_machine(
    timed_client: Client, timed_server: CvatServer, tmp_path: Path
) -> None:
    contents = {"b.png": b"second", "ä a.png": b"first one"}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    paths: list[Any] = [str(tmp_path / "b.png"), tmp_path / "ä a.png"]
    reports: list[tuple[int, int]] = []

    task = timed_client.tasks.create(SPEC, paths, progress=lambda *of: reports.append(of))

    assert task.size == 2
    assert timed_server.tasks[task.id].files == contents
    assert reports == [(6, 15), (15, 15)]


def test_a_task_without_images_gets_them_later(timed_client: Client) -> None:
    task = timed_client.tasks.create(TaskWriteRequest("Street"))
    assert task.mode == ""

    assert task.upload_data(IMAGES, **FROM_BUCKET).size == 3


@pytest.mark.parametrize(
    ("spec", "options", "message"),
    [
        ({"name": "x", "lables": []}, {}, "did you mean 'labels'"),
        ({"name": ""}, {}, "name: expected str of length >= 1"),
        (SPEC, {"data_params": {"image_quality": 101}}, "image_quality"),
        (SPEC, {"data_params": {"sorting": "natural"}}, "did you mean 'sorting_method'"),
        (SPEC, {"resource_type": "cloud"}, "expected one of 'local', 'share', 'remote'"),
        (SPEC, {"resources": ["full.png", "empty.png"]}, "empty.png: the file is empty"),
        (SPEC, {"resources": ["full.png", "sub/full.png"]}, "the same name as"),
        (SPEC, {"resources": ["full.png", "nothing.png"]}, "nothing.png"),
        (SPEC, {"resources": ["full.png", "sub"]}, "sub: the file is empty, or is none"),
        (SPEC, {"resources": ["\udce9.png"], "resource_type": "share"}, "a lone surrogate"),
        ("Street", {}, "expected TaskWriteRequest or a mapping, got str"),
    ],
)
def test_what_is_not_allowed_is_an_error_before_anything_is_sent(
    timed_client: Client,
    timed_server: CvatServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    spec: dict[str, Any],
    options: dict[str, Any],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    for name, content in {"full.png": b"x", "sub/full.png": b"x", "empty.png": b""}.items():
        (tmp_path / name).write_bytes(content)

    with pytest.raises((exceptions.OpenApiException, OSError), match=message):
        timed_client.tasks.create(spec, **options)

    assert timed_server.requests_seen == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_file_whose_name_is_not_utf8_is_an_error_before_anything_is_sent(
    timed_client: Client, timed_server: CvatServer, tmp_path: Path
) -> None:
    path = tmp_path / "\udce9.png"
    path.write_bytes(b"x")

    with pytest.raises(exceptions.ApiValueError, match="a lone surrogate"):
        timed_client.tasks.create(SPEC, [path])
    assert timed_server.requests_seen == []


def test_files_that_the_server_cannot_use_are_an_error_and_leave_the_task(
    timed_client: Client,
) -> None:
    with pytest.raises(RunFailedError, match=r"The file 'nope\.png' not found") as caught:
        timed_client.tasks.create(SPEC, ["nope.png"], **FROM_BUCKET)

    [task] = [each for each in timed_client.tasks.list() if each.name == "Street"]
    assert caught.value.run is not None
    assert caught.value.run.id == f"action=create&target=task&target_id={task.id}"
    assert task.upload_data(IMAGES, **FROM_BUCKET).size == 3


def test_tasks_are_found_changed_and_removed(timed_client: Client, task: Task) -> None:
    found = timed_client.tasks.retrieve(task.id)
    assert found.update(name="Other", assignee_id=None).name == "Other"
    assert (task.name, task.fetch().name) == ("Street", "Other")
    assert [each.id for each in timed_client.tasks.list(name="Other")] == [task.id]
    with pytest.raises(exceptions.ApiTypeError, match="did you mean 'name'"):
        task.update(nmae="x")

    task.remove()
    other = timed_client.tasks.create(SPEC)
    timed_client.tasks.remove_by_ids([other.id])

    for id in (task.id, other.id):
        with pytest.raises(exceptions.NotFoundException):
            timed_client.tasks.retrieve(id)


def test_a_task_has_jobs_and_labels(task: Task) -> None:
    jobs = sorted(task.get_jobs(), key=lambda job: job.id)
    assert [(job.start_frame, job.stop_frame) for job in jobs] == [(0, 1), (2, 2)]
    assert [label.name for label in task.get_labels()] == ["car", "person"]


def test_annotations_that_were_read_can_be_changed_and_sent(
    timed_client: Client, task: Task
) -> None:
    api = timed_client.api_client.tasks_api
    car, _ = task.get_labels()
    box = {"type": "rectangle", "frame": 1, "label_id": car.id, "points": [1, 2, 3, 4]}
    api.partial_update_annotations("create", task.id, {"shapes": [box]})
    [shape] = task.get_annotations().shapes

    shape.points[0] = 0
    api.partial_update_annotations("update", task.id, {"shapes": [shape.to_dict()]})

    [changed] = task.get_annotations().shapes
    assert (changed.id, changed.points) == (shape.id, [0, 2, 3, 4])


@pytest.mark.parametrize("include_images", [True, False])
def test_a_dataset_is_exported_and_saved(task: Task, tmp_path: Path, include_images: bool) -> None:
    path, reports = tmp_path / "dataset.zip", list[tuple[int, int]]()

    saved = task.export_dataset(
        FORMAT, path, include_images=include_images, progress=lambda *of: reports.append(of)
    )

    assert saved == path
    with zipfile.ZipFile(path) as archive:
        images = [f"images/{name}" for name in IMAGES] if include_images else []
        assert archive.namelist() == ["annotations.xml", *images]
    assert reports[-1] == (path.stat().st_size, path.stat().st_size)
    assert list(tmp_path.iterdir()) == [path]


def test_a_backup_is_saved(task: Task, tmp_path: Path) -> None:
    path = task.download_backup(tmp_path / "backup.zip")

    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read("task.json"))["name"] == "Street"


def test_an_export_that_goes_on_is_waited_for_instead_of_started_again(
    timed_client: Client, timed_server: CvatServer, task: Task, tmp_path: Path
) -> None:
    api = timed_client.api_client.tasks_api
    first, _ = api.create_dataset_export(FORMAT, task.id, save_images=True)

    task.export_dataset(FORMAT, tmp_path / "dataset.zip")

    assert [id for id in timed_server.requests if "export" in id] == [first.rq_id]


def test_a_folder_that_does_not_exist_is_an_error_before_anything_is_sent(
    timed_server: CvatServer, task: Task, tmp_path: Path
) -> None:
    timed_server.requests_seen.clear()

    with pytest.raises(FileNotFoundError):
        task.export_dataset(FORMAT, tmp_path / "nowhere" / "dataset.zip")

    assert timed_server.requests_seen == []


@pytest.mark.parametrize("name", ["folder", "pipe"])
def test_what_is_no_file_is_not_replaced(
    timed_server: CvatServer, task: Task, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    # Devices are no files either, but a test that fails must not replace one.
    os.mkfifo(tmp_path / "pipe")
    timed_server.requests_seen.clear()

    with pytest.raises(FileExistsError, match=f"not a file: '{re.escape(str(tmp_path / name))}'"):
        task.download_backup(tmp_path / name)

    assert timed_server.requests_seen == []


def test_a_file_may_have_as_long_a_name_as_the_system_allows(task: Task, tmp_path: Path) -> None:
    path = tmp_path / f"{'a' * 251}.zip"

    assert task.download_backup(path) == path
    assert list(tmp_path.iterdir()) == [path]


def test_a_conflict_that_names_no_request_is_an_error(
    timed_server: CvatServer, task: Task, tmp_path: Path
) -> None:
    timed_server.fail_next(409)

    with pytest.raises(exceptions.ConflictException):
        task.download_backup(tmp_path / "backup.zip")


def test_a_task_can_be_copied(task: Task) -> None:
    other = copy.copy(task)

    assert (other.id, other.fetch().name) == (task.id, "Street")


def test_an_unknown_field_is_one_of_the_task_and_not_of_its_model(task: Task) -> None:
    with pytest.raises(AttributeError, match="'Task' object has no attribute 'nothing'"):
        _ = task.nothing  # type: ignore[attr-defined]


def test_an_export_that_fails_leaves_the_file_that_was_there(task: Task, tmp_path: Path) -> None:
    path = tmp_path / "dataset.zip"
    path.write_bytes(b"earlier")

    with pytest.raises(exceptions.BadRequestException, match="Unknown format"):
        task.export_dataset("COCO 7.0", path)
    with pytest.raises(WaitTimeoutError):
        task.export_dataset(FORMAT, path, timeout=0)

    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("status", [500, 502])
def test_a_server_that_fails_for_a_while_ends_neither_wait_nor_download(
    timed_server: CvatServer, task: Task, tmp_path: Path, status: int
) -> None:
    timed_server.fail_next(status, times=5, path=f"/api/tasks/{task.id}/dataset/download")

    task.export_dataset(FORMAT, tmp_path / "dataset.zip")

    assert zipfile.is_zipfile(tmp_path / "dataset.zip")


def test_an_export_without_a_file_on_the_server_is_an_error(
    timed_client: Client, timed_server: CvatServer, task: Task, tmp_path: Path
) -> None:
    started, _ = timed_client.api_client.tasks_api.create_backup_export(task.id)
    _, response = timed_client.wait_for_completion(started.rq_id)
    timed_server.respond_next(200, {**response.json(), "result_url": None}, method="GET")

    with pytest.raises(exceptions.ApiResponseError, match="the response holds no result_url"):
        task.download_backup(tmp_path / "backup.zip")
