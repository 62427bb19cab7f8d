"""`cvat_sdk.testing.CvatServer`: state to arrange, received requests, planned failures."""

from __future__ import annotations

import contextlib
import socket
import threading
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
import urllib3

from cvat_sdk.testing import (
    Bucket,
    ContractViolation,
    CvatServer,
    Function,
    ReceivedFile,
    ReceivedRequest,
)
from tests.server.conftest import basic
from tests.support.interpreter import ROOT, run_python

if TYPE_CHECKING:
    from pathlib import Path

STORAGE = {
    "provider_type": "AWS_S3_BUCKET",
    "resource": "images",
    "display_name": "New",
    "credentials_type": "KEY_SECRET_KEY_PAIR",
    "key": "key",
    "secret_key": "secret",
}
RUN = "/api/lambda/requests/action=autoannotate&target=task&target_id=1"


def test_it_starts_with_users_a_storage_tasks_and_a_function_of_each_kind(
    server: CvatServer,
) -> None:
    assert list(server.users) == ["admin", "user1"]
    assert [storage.resource for storage in server.storages.values()] == ["images"]
    assert [task.owner.username for task in server.tasks.values()] == ["admin", "user1"]
    kinds = {function.kind for function in server.functions.values()}
    assert kinds == {"detector", "interactor", "tracker", "reid"}


def test_it_keeps_the_requests_it_received(server: CvatServer, ask: Any) -> None:
    ask("GET", "/api/cloudstorages?search=a%20b", headers={"X-Thing": "thing"})
    ask(
        "POST",
        "/api/cloudstorages",
        fields={**STORAGE, "key_file": ("key.json", b"\x00\xff", "application/json")},
    )

    listed, created = server.requests_seen
    assert (listed.method, listed.path, listed.query) == (
        "GET", "/api/cloudstorages", "search=a%20b",
    )  # fmt: skip
    assert listed.args["search"] == "a b"
    assert listed.headers["x-thing"] == "thing"
    assert created.form["display_name"] == "New"
    assert created.form["key_file"] == ReceivedFile("key.json", "application/json", b"\x00\xff")
    assert "secret" not in repr(created)


def test_it_keeps_the_last_10_000_requests(server: CvatServer, ask: Any) -> None:
    ask("GET", "/api/server/about")
    server.requests_seen *= 10_000

    ask("GET", "/api/users/self")

    assert len(server.requests_seen) == 10_000
    assert server.requests_seen[-1].path == "/api/users/self"


def test_it_reads_chunked_bodies_and_keeps_connections_open(server: CvatServer, ask: Any) -> None:
    body = b'{"username": "admin", "password": "admin-password"}'
    for _ in range(3):
        response = ask(
            "POST", "/api/auth/login", body=iter([body[:10], body[10:]]), chunked=True,
            headers={"Content-Type": "application/json"},
        )  # fmt: skip
        assert response.status == 200
    assert [request.json()["username"] for request in server.requests_seen] == ["admin"] * 3


def test_a_response_to_head_has_the_headers_of_one_to_get(ask: Any) -> None:
    response = ask("HEAD", "/api/cloudstorages/1")

    assert (response.status, response.data) == (200, b"")
    assert int(response.headers["Content-Length"]) > 0


def test_its_state_can_be_changed_and_read(server: CvatServer, ask: Any) -> None:
    storage = server.add_storage("mine", display_name="Mine", manifests=["m.jsonl"])
    server.buckets["mine"].files["m.jsonl"] = Bucket.manifest(["a/b.png"])

    content = ask("GET", f"/api/cloudstorages/{storage.id}/content-v2?manifest_path=m.jsonl")
    ask("DELETE", "/api/cloudstorages/1")

    assert content.json() == {
        "next": None,
        "content": [{"name": "a", "type": "DIR", "mime_type": "DIR"}],
    }
    assert list(server.storages) == [storage.id]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        (lambda server: server.buckets.pop("images"), "NOT_FOUND"),
        (lambda server: setattr(server.buckets["images"], "forbidden", True), "FORBIDDEN"),
    ],
)
def test_a_bucket_can_be_removed_or_forbidden(
    server: CvatServer, ask: Any, change: Any, status: str
) -> None:
    change(server)

    assert ask("GET", "/api/cloudstorages/1/status").json() == status


def test_pages_are_linked_by_absolute_addresses(server: CvatServer, ask: Any) -> None:
    for _ in range(4):
        server.add_storage()

    page = ask("GET", "/api/cloudstorages?page_size=2&page=2&sort=id").json()

    assert [storage["id"] for storage in page["results"]] == [3, 4]
    assert page["next"] == f"{server.url}/api/cloudstorages?page=3&page_size=2&sort=id"
    assert page["previous"] == f"{server.url}/api/cloudstorages?page_size=2&sort=id"


def test_a_run_moves_on_each_time_it_is_retrieved(ask: Any) -> None:
    started = ask("POST", "/api/lambda/requests", json={"function": "detector", "task": 1})
    again = ask("POST", "/api/lambda/requests", json={"function": "detector", "task": 1})
    seen = [ask("GET", RUN).json() for _ in range(4)]
    listed = ask("GET", "/api/lambda/requests").json()

    assert started.json()["status"] == "queued"
    assert again.status == 409
    assert [(run["status"], run["progress"]) for run in seen] == [
        ("started", None), ("started", 25), ("started", 75), ("finished", 100),
    ]  # fmt: skip
    assert listed == [seen[-1]]
    assert ask("DELETE", RUN).status == 204
    assert ask("GET", RUN).status == 404


def test_a_new_run_differs_from_the_old_one_by_its_time(ask: Any) -> None:
    runs = []
    for _ in range(2):
        body = {"function": "detector", "task": 1}
        runs.append(ask("POST", "/api/lambda/requests", json=body).json())
        while ask("GET", RUN).json()["status"] != "finished":
            pass

    assert runs[0]["id"] == runs[1]["id"]
    assert runs[0]["enqueued"] < runs[1]["enqueued"]


def test_a_failing_function_makes_its_runs_fail(ask: Any) -> None:
    ask("POST", "/api/lambda/requests", json={"function": "broken-detector", "task": 1})

    run = ask("GET", RUN).json()

    assert run["status"] == "failed"
    assert "500 Server Error" in run["exc_info"].splitlines()[-1]
    assert ask("GET", "/api/lambda/requests").json() == []


def test_the_steps_of_runs_can_be_chosen(pool: urllib3.PoolManager) -> None:
    with CvatServer(run_steps=[("queued", None), ("stopped", 10)]) as server:
        headers = {"Authorization": basic(server.username, server.password)}
        server.add_run("detector", 1)
        run = pool.request("GET", server.url + RUN, headers=headers).json()

    assert (run["status"], run["progress"]) == ("stopped", 10)
    assert run["ended"] is not None


def test_runs_can_take_time_and_their_results_expire(pool: urllib3.PoolManager) -> None:
    now = [datetime(2026, 1, 1, tzinfo=timezone.utc)]
    with CvatServer(run_seconds=100, clock=lambda: now[0]) as server:
        headers = {"Authorization": basic(server.username, server.password)}

        def look(seconds: float) -> Any:
            now[0] += timedelta(seconds=seconds)
            return pool.request("GET", server.url + RUN, headers=headers).json()

        server.add_run("detector", 1)
        seen = [look(seconds)["status"] for seconds in (1, 50, 50)]
        forgotten = look(31 * 60)

    assert seen == ["queued", "started", "finished"]
    assert "not found" in forgotten


def test_runs_on_one_task_can_have_steps_and_a_failure_of_their_own(
    server: CvatServer, ask: Any
) -> None:
    server.tasks[1].run_steps = [("queued", None), ("paused", 10)]
    server.tasks[2].failure = "ValueError: no frames"
    runs = []
    for task in (1, 2):
        started = ask("POST", "/api/lambda/requests", json={"function": "detector", "task": task})
        runs.append(ask("GET", f"/api/lambda/requests/{started.json()['id']}").json())

    assert [(run["status"], run["exc_info"]) for run in runs] == [
        ("paused", None),
        ("failed", "ValueError: no frames"),
    ]


def test_it_can_be_started_again_on_the_same_port(server: CvatServer, ask: Any) -> None:
    server.stop()
    server.start()

    assert ask("GET", "/api/cloudstorages").json()["count"] == 1


def test_a_proxy_responds_without_the_headers_of_cvat(server: CvatServer, ask: Any) -> None:
    server.respond_next(404, "404 page not found", proxy=True)

    proxied, own = ask("GET", "/api/cloudstorages"), ask("GET", "/api/cloudstorages")

    assert (proxied.status, proxied.data) == (404, b"404 page not found")
    assert "X-Request-Id" not in proxied.headers
    assert "X-Request-Id" in own.headers


def test_the_next_requests_can_be_made_to_fail(server: CvatServer, ask: Any) -> None:
    server.fail_next(429, times=2, retry_after=7, method="GET")

    posted = ask("POST", "/api/cloudstorages", json=STORAGE)
    failed = [ask("GET", "/api/cloudstorages") for _ in range(3)]

    assert posted.status == 201
    assert [response.status for response in failed] == [429, 429, 200]
    assert failed[0].headers["Retry-After"] == "7"
    assert "7 seconds" in failed[0].json()["detail"]


def test_the_next_response_can_be_any_for_one_path(server: CvatServer, ask: Any) -> None:
    server.respond_next(
        200, "<html>", headers={"Content-Type": "text/html"}, path="/api/cloudstorages"
    )

    other = ask("GET", "/api/cloudstorages/1")
    response = ask("GET", "/api/cloudstorages")

    assert (other.status, other.headers["Content-Type"]) == (200, "application/vnd.cvat+json")
    assert (response.data, response.headers["Content-Type"]) == (b"<html>", "text/html")


def test_the_next_response_can_be_delayed(server: CvatServer, pool: urllib3.PoolManager) -> None:
    server.respond_next(200, delay=60)

    with pytest.raises(urllib3.exceptions.ReadTimeoutError):
        pool.request("GET", server.url, timeout=urllib3.Timeout(read=0.1))


def test_a_function_can_be_a_python_callable(server: CvatServer, ask: Any) -> None:
    server.add_function(Function("echo", "interactor", respond=lambda body: {"got": body}))

    response = ask("POST", "/api/lambda/functions/echo", json={"anything": 1})

    assert response.json() == {"got": {"anything": 1}}


def test_a_tracker_goes_on_from_the_states_it_returned(ask: Any) -> None:
    shape = {"type": "rectangle", "points": [1, 2, 3, 4]}
    path = "/api/lambda/functions/tracker"

    begun = ask("POST", path, json={"task": 1, "frame": 0, "shapes": [shape]}).json()
    gone_on = ask("POST", path, json={"task": 1, "frame": 1, "states": begun["states"]}).json()
    forged = ask("POST", path, json={"task": 1, "frame": 1, "states": ["forged"]})

    assert begun["shapes"] == gone_on["shapes"] == [shape]
    assert (forged.status, forged.json()) == (400, "Invalid or expired tracker state")


def test_log_in_returns_a_token_and_a_session_which_log_out_ends(
    server: CvatServer, pool: urllib3.PoolManager
) -> None:
    credentials = {"username": server.username, "password": server.password}
    login = pool.request("POST", f"{server.url}/api/auth/login", json=credentials)
    token = {"Authorization": f"Token {login.json()['key']}"}
    cookies = [line.partition(";")[0] for line in login.headers.getlist("Set-Cookie")]
    csrf = next(cookie for cookie in cookies if cookie.startswith("csrftoken=")).partition("=")[2]
    session = {"Cookie": "; ".join(cookies)}

    def status(method: str, headers: dict[str, str]) -> int:
        path = "/api/users/self" if method == "GET" else "/api/cloudstorages"
        body = None if method == "GET" else STORAGE
        return pool.request(method, server.url + path, headers=headers, json=body).status

    json_type = {"Content-Type": "application/json"}
    assert status("GET", token) == status("GET", session) == 200
    assert status("POST", {**session, **json_type}) == 403
    assert status("POST", {**session, **json_type, "X-CSRFToken": csrf}) == 201
    foreign = {**session, **json_type, "X-CSRFToken": csrf, "Origin": "http://evil.example"}
    assert status("POST", foreign) == 403
    pool.request("POST", f"{server.url}/api/auth/logout", headers=token)
    assert status("GET", token) == status("GET", session) == 401


def test_a_user_can_log_in_by_address(server: CvatServer, ask: Any) -> None:
    body = {"email": server.user.email, "password": server.user.password}

    assert ask("POST", "/api/auth/login", json=body).json() == {"key": server.user.token}
    body["email"] = "nobody@example.com"
    assert ask("POST", "/api/auth/login", json=body).status == 400


def test_access_tokens_only_read_unless_asked_otherwise(
    server: CvatServer, pool: urllib3.PoolManager
) -> None:
    statuses = []
    for read_only in (True, False):
        token = server.add_access_token("user1", read_only=read_only)
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        statuses += [
            pool.request("GET", f"{server.url}/api/cloudstorages", headers=headers).status,
            pool.request(
                "POST", f"{server.url}/api/cloudstorages", headers=headers, json=STORAGE
            ).status,
        ]

    assert statuses == [200, 403, 200, 201]


def test_organizations_have_their_own_storages(server: CvatServer, ask: Any) -> None:
    server.add_organization("lab", ["user1"])
    ask("POST", "/api/cloudstorages", json=STORAGE, headers={"X-Organization": "lab"})

    counts = [
        ask("GET", f"/api/cloudstorages{query}").json()["count"]
        for query in ("", "?org=lab", "?org_id=1", "?org=")
    ]

    assert counts == [2, 1, 1, 1]
    assert ask("GET", "/api/cloudstorages?org=other").status == 404
    assert ask("GET", "/api/cloudstorages?org=lab&org_id=1").status == 400


def violate_contract(pool: urllib3.PoolManager, error: Exception | None = None) -> None:
    with CvatServer() as server:
        headers = {"Authorization": basic(server.username, server.password)}
        body = {"function": "detector"}
        pool.request("POST", f"{server.url}/api/lambda/requests", headers=headers, json=body)
        assert len(server.contract_violations) == 1
        if error is not None:
            raise error


def test_a_violation_of_the_contract_fails_the_test(pool: urllib3.PoolManager) -> None:
    with pytest.raises(ContractViolation, match="'task' is a required property"):
        violate_contract(pool)


def test_a_failure_of_the_test_is_not_hidden_by_violations(pool: urllib3.PoolManager) -> None:
    with pytest.raises(ZeroDivisionError):
        violate_contract(pool, ZeroDivisionError())


def test_the_contract_can_be_another_or_none(pool: urllib3.PoolManager, tmp_path: Path) -> None:
    contract = tmp_path / "other.yaml"
    contract.write_text(
        (ROOT / "openapi.yaml").read_text(encoding="utf-8").replace("org_id", "organization")
    )
    choices: list[tuple[str | Path | bool, int]] = [
        (False, 0),
        (True, 1),
        (contract, 0),
        (str(contract), 0),
    ]
    for choice, violations in choices:
        with CvatServer(contract=choice) as server:
            pool.request("GET", f"{server.url}/api/cloudstorages?org_id=x")
            found, server.contract_violations = server.contract_violations, []
        assert len(found) == violations


def test_stopping_cuts_connections_and_ends_threads(pool: urllib3.PoolManager) -> None:
    before = set(threading.enumerate())
    with CvatServer() as server, socket.create_connection((server.host, server.port)) as waiting:
        server.respond_next(200, delay=600)
        waiting.sendall(b"GET / HTTP/1.1\r\nHost: cvat.example\r\n\r\n")
        server.stop()

        assert set(threading.enumerate()) == before
        with contextlib.suppress(ConnectionResetError):
            while waiting.recv(65536):
                pass
    with pytest.raises(urllib3.exceptions.NewConnectionError):
        pool.request("GET", server.url)


def test_concurrent_clients_get_their_own_responses(server: CvatServer) -> None:
    seen: list[int] = []

    def work() -> None:
        headers = {"Authorization": basic(server.username, server.password)}
        with urllib3.PoolManager(retries=False, headers=headers) as pool:
            for _ in range(5):
                response = pool.request("POST", f"{server.url}/api/cloudstorages", json=STORAGE)
                seen.append(response.json()["id"])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(seen) == list(range(2, 42))


def test_importing_it_without_its_extra_names_what_to_install() -> None:
    script = """
import sys
sys.modules["werkzeug"] = None
try:
    import cvat_sdk.testing
except ModuleNotFoundError as error:
    print(error)
"""
    assert "pip install '.[testing]' in a clone" in run_python(script)


def test_a_received_request_is_immutable(server: CvatServer, ask: Any) -> None:
    ask("GET", "/api/cloudstorages")

    assert isinstance(server.requests_seen[0], ReceivedRequest)
    with pytest.raises(AttributeError):
        server.requests_seen[0].method = "POST"  # type: ignore[misc]
