"""Arguments of a wrong type or value: refused by name, at the call, before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from cvat_sdk import Client, exceptions, make_client
from cvat_sdk.core import S3, AccessToken, AzureBlob, GoogleCloud, StorageSpec, paginate
from cvat_sdk.core.helpers import get_paginated_collection

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cvat_sdk.core import CloudStorage, Function, FunctionRun, Task
    from cvat_sdk.testing import CvatServer


class World(NamedTuple):
    """A server, and the objects of it that a script may hold."""

    url: str
    client: Client
    storage: CloudStorage
    task: Task
    detector: Function
    run: FunctionRun


@pytest.fixture
def world(server: CvatServer, cvat: Client, tmp_path: Path, monkeypatch: Any) -> World:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.png").write_bytes(b"x")
    detector = cvat.functions.retrieve("detector")
    storage, task = cvat.cloud_storages.retrieve(1), cvat.tasks.retrieve(1)
    world = World(server.url, cvat, storage, task, detector, detector.start(1))
    server.requests_seen.clear()
    return world


def created(world: World, **arguments: Any) -> Any:
    return world.client.tasks.create({"name": "x", "labels": []}, **arguments)


def annotated(world: World, function: Any = "detector", tasks: Any = (1,), **options: Any) -> Any:
    return world.client.functions.annotate(function, tasks, **options)


def listed(world: World, **arguments: Any) -> Any:
    endpoint = world.client.api_client.cloudstorages_api.list_endpoint
    return get_paginated_collection(endpoint, **arguments)


NO_NUMBERS: Any = ("5", float("nan"))
NO_TEXTS: Any = (5, b"x")
NO_FLAGS: Any = (5, "5")
# The argument as the error names it, the call, and values that it does not take.
CALLS: dict[str, list[tuple[Callable[[World, Any], object], tuple[Any, ...]]]] = {
    "url": [(lambda w, x: Client(x), (*NO_TEXTS, None))],
    "host": [(lambda w, x: make_client(x), NO_TEXTS)],
    "configuration": [
        (lambda w, x: Client(w.url, x), (5, {})),
        (lambda w, x: make_client(w.url, config=x), (5, {})),
    ],
    "port": [(lambda w, x: make_client("localhost", port=x), (b"80", True))],
    "credentials": [
        (lambda w, x: make_client(w.url, credentials=x), (5, "ab")),
        (lambda w, x: w.client.login(x), ("ab", None)),
    ],
    "username": [(lambda w, x: w.client.login((x, "p")), NO_TEXTS)],
    "access_token": [
        (lambda w, x: make_client(w.url, access_token=x), NO_TEXTS),
        (lambda w, x: w.client.login(AccessToken(x)), NO_TEXTS),
    ],
    "organization": [
        (lambda w, x: make_client(w.url, credentials=("a", "b"), organization=x), NO_TEXTS),
        (lambda w, x: w.client.with_options(organization=x), NO_TEXTS),
        (lambda w, x: setattr(w.client, "organization_slug", x), NO_TEXTS),
        (lambda w, x: w.client.organization_context(x).__enter__(), NO_TEXTS),
    ],
    "rq_id": [(lambda w, x: w.client.wait_for_completion(x), NO_TEXTS)],
    "timeout": [
        (lambda w, x: w.client.with_options(timeout=x), NO_NUMBERS),
        (lambda w, x: w.client.wait_for_completion("x", timeout=x), NO_NUMBERS),
        (lambda w, x: w.run.wait(x), NO_NUMBERS),
        (lambda w, x: created(w, resources=["a.png"], timeout=x), NO_NUMBERS),
        (lambda w, x: w.task.upload_data(["a.png"], timeout=x), NO_NUMBERS),
        (lambda w, x: w.task.export_dataset("COCO 1.0", "a.zip", timeout=x), NO_NUMBERS),
        (lambda w, x: w.task.download_backup("a.zip", timeout=x), NO_NUMBERS),
    ],
    "status_check_period": [
        (lambda w, x: w.client.wait_for_completion("x", status_check_period=x), NO_NUMBERS),
        (lambda w, x: w.run.wait(status_check_period=x), NO_NUMBERS),
    ],
    "progress": [
        (lambda w, x: w.client.wait_for_completion("x", progress=x), NO_FLAGS),
        (lambda w, x: w.run.wait(progress=x), NO_FLAGS),
        (lambda w, x: created(w, resources=["a.png"], progress=x), NO_FLAGS),
        (lambda w, x: w.task.upload_data(["a.png"], progress=x), NO_FLAGS),
        (lambda w, x: w.task.export_dataset("COCO 1.0", "a.zip", progress=x), NO_FLAGS),
        (lambda w, x: annotated(w, progress=x), NO_FLAGS),
    ],
    "page_size": [
        (lambda w, x: w.client.tasks.list(page_size=x), (*NO_NUMBERS, 0, -1)),
        (lambda w, x: w.client.tasks.iterate(page_size=x), (*NO_NUMBERS, 0, -1)),
        (lambda w, x: paginate(w.client.api_client.tasks_api.list, page_size=x), NO_NUMBERS),
        (lambda w, x: listed(w, page_size=x), NO_NUMBERS),
        (lambda w, x: w.storage.iter_content(page_size=x), (*NO_NUMBERS, 0, -1)),
    ],
    "page": [
        (lambda w, x: w.client.tasks.list(page=x), (*NO_NUMBERS, 0)),
        (lambda w, x: w.client.tasks.iterate(page=x), ("5",)),
    ],
    "filter": [
        (lambda w, x: w.client.tasks.list(filter=x), NO_TEXTS),
        (lambda w, x: w.client.tasks.iterate(filter=x), NO_TEXTS),
    ],
    "flter": [(lambda w, x: w.client.tasks.iterate(flter=x), ("",))],
    "method": [
        (lambda w, x: paginate(x), ("5", None)),
        (lambda w, x: get_paginated_collection(x), ("5", None)),
    ],
    "id": [
        (lambda w, x: w.client.tasks.retrieve(x), NO_NUMBERS),
        (lambda w, x: w.client.cloud_storages.retrieve(x), NO_NUMBERS),
    ],
    "ids": [
        (lambda w, x: w.client.tasks.remove_by_ids(x), (5, "5", [1, "2"])),
        (lambda w, x: w.client.cloud_storages.remove_by_ids(x), (5, [1, "2"])),
    ],
    "name": [(lambda w, x: w.task.update(name=x), NO_TEXTS)],
    "display_name": [(lambda w, x: w.storage.update(display_name=x), NO_TEXTS)],
    "spec": [(lambda w, x: w.client.cloud_storages.create(x), ("images", None))],
    "resource": [(lambda w, x: S3(x), NO_TEXTS), (lambda w, x: AzureBlob(x), (5,))],
    "region": [(lambda w, x: S3("images", region=x), (5, "\ud800"))],
    "location": [(lambda w, x: GoogleCloud("images", location=x), (5,))],
    "secret_key": [
        (lambda w, x: w.client.cloud_storages.create(S3("b", key="k", secret_key=x)), NO_TEXTS)
    ],
    "StorageSpec": [(lambda w, x: StorageSpec(x), ("images",))],
    "path": [
        (lambda w, x: w.storage.download_preview(x), (5, b"x", "a\0b", "\ud800")),
        (lambda w, x: w.task.export_dataset("COCO 1.0", x), NO_TEXTS),
        (lambda w, x: w.task.download_backup(x), NO_TEXTS),
    ],
    "format_name": [(lambda w, x: w.task.export_dataset(x, "a.zip"), (5, None))],
    "include_images": [
        (lambda w, x: w.task.export_dataset("COCO 1.0", "a.zip", include_images=x), NO_FLAGS)
    ],
    "prefix": [(lambda w, x: w.storage.iter_content(x), NO_TEXTS)],
    "manifest_path": [(lambda w, x: w.storage.iter_content(manifest_path=x), NO_TEXTS)],
    "resources": [
        (lambda w, x: created(w, resources=x), (5, "a.png", [5], ["a\0b"])),
        (lambda w, x: created(w, resources=x, resource_type="share"), ("a.png", [5], [b"x"])),
        (lambda w, x: w.task.upload_data(x), ("a.png",)),
    ],
    "resource_type": [(lambda w, x: created(w, resource_type=x), (None,))],
    "data_params": [(lambda w, x: created(w, data_params=x), ("5", {1: 2}))],
    "function": [(annotated, (5, None))],
    "tasks": [(lambda w, x: annotated(w, tasks=x), (5, "5"))],
    "max_in_flight": [(lambda w, x: annotated(w, max_in_flight=x), ("5", 0, 2.5, 10**30))],
    "threshold": [
        (lambda w, x: annotated(w, threshold=x), ("5",)),
        (lambda w, x: w.detector.start(1, threshold=x), (float("nan"),)),
        (lambda w, x: w.detector.call(task=1, frame=0, threshold=x), NO_NUMBERS),
    ],
    "if_running": [(lambda w, x: w.detector.start(1, if_running=x), (None,))],
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "call", "value"),
    [
        pytest.param(name, call, value, id=f"{name}-{number}-{value!r}")
        for name, calls in CALLS.items()
        for number, (call, values) in enumerate(calls)
        for value in values
    ],
)
def test_a_wrong_argument_is_refused_by_name_before_anything_is_sent(
    world: World, server: CvatServer, name: str, call: Callable[[World, Any], object], value: Any
) -> None:
    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match=rf"\b({name})\b"):
        call(world, value)

    assert server.requests_seen == []


def test_an_iterator_of_ids_is_taken(cvat: Client, server: CvatServer) -> None:
    cvat.tasks.remove_by_ids(iter([*server.tasks]))

    assert cvat.tasks.list() == []
