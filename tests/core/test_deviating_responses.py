"""What the layer does with responses that lack what it needs, and with those that mislead it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import exceptions
from cvat_sdk.core import FunctionRun, paginate
from tests.support.scripted import respond

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cvat_sdk import Client
    from cvat_sdk.core import Task
    from tests.conftest import Serve
    from tests.core.conftest import Open

    Call = Callable[[Client], object]

REQUEST_ID = ("X-Request-Id", "1")
CREATES: dict[str, Call] = {
    "log-in": lambda client: client.login(("ann", "secret")),
    "storage": lambda client: client.cloud_storages.create(
        {
            "provider_type": "AWS_S3_BUCKET",
            "credentials_type": "ANONYMOUS_ACCESS",
            "resource": "images",
            "display_name": "Images",
        }
    ),
    "task": lambda client: client.tasks.create({"name": "Street"}),
    "run": lambda client: client.functions.retrieve("detector").start(1),
}
READS: dict[str, Call] = {
    "version": lambda client: client.get_server_version(),
    "storage": lambda client: client.cloud_storages.retrieve(1),
    "list": lambda client: client.tasks.list(),
    "function": lambda client: client.functions.retrieve("detector"),
    "count": lambda client: len(paginate(client.api_client.jobs_api.list)),
    "run": lambda client: FunctionRun.attach(client, "action=autoannotate"),
}
FUNCTION = respond({"id": "detector", "kind": "detector", "name": "Detector"})


@pytest.mark.parametrize("call", CREATES.values(), ids=CREATES)
@pytest.mark.parametrize("body", [b"", {}], ids=["empty", "object"])
def test_a_response_without_what_was_created_is_an_error(
    serve: Serve, open_client: Open, call: Call, body: Any
) -> None:
    server = serve(FUNCTION, respond(body)) if call is CREATES["run"] else serve(respond(body))

    with pytest.raises(exceptions.ResponseValidationError, match="the response holds no"):
        call(open_client(server))


@pytest.mark.parametrize("call", READS.values(), ids=READS)
@pytest.mark.parametrize("status", [200, 204])
def test_a_response_without_what_was_asked_for_is_an_error(
    serve: Serve, open_client: Open, call: Call, status: int
) -> None:
    body = {} if status == 200 else b""

    with pytest.raises(exceptions.ResponseValidationError):
        call(open_client(serve(respond(body, status))))


@pytest.mark.parametrize(
    "content", [None, [{}], [{"name": None, "type": "DIR", "mime_type": "DIR"}]]
)
def test_a_listing_without_names_is_an_error(
    serve: Serve, open_client: Open, content: object
) -> None:
    storage = respond({"id": 1, "specific_attributes": None})
    server = serve(storage, respond({"content": content, "next": None}))

    with pytest.raises(exceptions.ResponseValidationError, match="the response holds no"):
        list(open_client(server).cloud_storages.retrieve(1).iter_content())


@pytest.mark.parametrize("body", [b"", {"rq_id": None}], ids=["empty", "null"])
def test_an_export_whose_request_has_no_id_is_an_error_and_leaves_nothing(
    serve: Serve, open_client: Open, tmp_path: Path, body: Any
) -> None:
    client = open_client(serve(respond({"id": 1}), respond(body, 202)))
    task: Task = client.tasks.retrieve(1)

    with pytest.raises(exceptions.ResponseValidationError, match="the response holds no rq_id"):
        task.download_backup(tmp_path / "backup.zip")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("status", "fields", "expected"),
    [
        ("finished", {"progress": -1.0, "message": None}, [(0, 100), (100, 100)]),
        ("finished", {"progress": 1e308}, [(100, 100)]),
    ],
)
def test_a_progress_is_between_0_and_100_percent(
    serve: Serve,
    open_client: Open,
    status: str,
    fields: dict[str, Any],
    expected: list[tuple[int, int]],
) -> None:
    started = respond({"id": "a", "status": "started", **fields})
    server = serve(started, respond({"id": "a", "status": status, **fields}))
    reports: list[tuple[int, int]] = []

    open_client(server).wait_for_completion("a", progress=lambda *of: reports.append(of))

    assert reports == expected


def test_the_progress_of_a_run_that_goes_beyond_100_percent_is_reported_as_100(
    serve: Serve, open_client: Open
) -> None:
    run = {"id": "a", "function": {"id": "detector", "task": 1}, "progress": 250}
    started = respond({**run, "status": "started"})
    server = serve(started, started, respond({**run, "status": "finished"}))
    reports: list[tuple[int, int]] = []

    FunctionRun.attach(open_client(server), "a").wait(progress=lambda *of: reports.append(of))

    assert reports == [(100, 100)]


def test_a_failure_without_a_message_is_reported_by_its_status(
    serve: Serve, open_client: Open
) -> None:
    server = serve(respond({"id": "a", "status": "failed", "message": None}))

    with pytest.raises(exceptions.ApiException, match=r"^request 'a': the status is 'failed'$"):
        open_client(server).wait_for_completion("a")


def test_an_error_about_a_response_says_of_which_request_and_shows_no_secret(
    serve: Serve, open_client: Open
) -> None:
    token = "s3cret-of-the-client"
    repeated = respond({}, 200, reason=f"OK {token}", headers=[("X-Request-Id", token)])
    server = serve(repeated)

    with pytest.raises(exceptions.ResponseValidationError) as caught:
        open_client(server, access_token=token).cloud_storages.retrieve(7)

    assert str(caught.value).startswith(f"GET {server.url}/api/cloudstorages/7: 200 OK ***: the")
    assert token not in str(caught.value) + repr(caught.value.args)
    assert caught.value.request_id == "***"
