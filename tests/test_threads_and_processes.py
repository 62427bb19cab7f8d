"""State: threads, processes, pickles, cookies, and the end of the interpreter."""

from __future__ import annotations

import copy
import gc
import multiprocessing
import pickle
import subprocess
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from tests.support.samples import NEW, OK, OPERATIONS, QUICK, STORAGE, create, retrieve
from tests.support.scripted import (
    Peer,
    Step,
    respond,
    close,
    drip,
    hang,
    header_block,
    send,
    send_and_close,
    http_response,
)

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

ROOT = Path(__file__).parents[2]


def _slowly(peer: Peer) -> None:
    peer.wait(0.005)
    OK(peer)


# --- threads ------------------------------------------------------------------------------------


def test_64_threads_share_a_client_and_its_few_connections(serve: Serve, connect: Connect) -> None:
    server = serve(_slowly)
    client = connect(server, connection_pool_maxsize=8)
    with ThreadPoolExecutor(64) as pool:
        found = list(pool.map(lambda _: retrieve(client)[0].id, range(320)))
    assert found == [7] * 320
    assert len(server.requests) == 320
    assert 2 <= server.connections <= 8


def test_64_threads_get_each_their_own_answer(serve: Serve, connect: Connect) -> None:
    def step(peer: Peer) -> None:
        assert peer.request is not None
        number = int(peer.request.path.rpartition("/")[2])
        peer.wait(0.002)
        peer.send(http_response({**STORAGE, "id": number}))

    client = connect(serve(step))
    with ThreadPoolExecutor(64) as pool:
        found = list(pool.map(lambda n: client.cloudstorages_api.retrieve(n)[0].id, range(640)))
    assert found == list(range(640))


def test_calls_in_the_background_run_at_once_and_are_waited_for(serve: Serve) -> None:
    server = serve(_slowly)
    with ApiClient(Configuration(host=server.url), pool_threads=8) as client:
        calls = [retrieve(client, _async_call=True) for _ in range(40)]
    assert all(call.done() for call in calls)
    assert [call.get()[0].id for call in calls] == [7] * 40
    assert 2 <= server.connections <= 8
    assert not [t for t in threading.enumerate() if t.name.startswith("cvat_sdk")]


def test_a_background_call_raises_where_it_is_asked_for(serve: Serve, connect: Connect) -> None:
    client = connect(serve(respond({"detail": "no"}, 404), hang))
    call = retrieve(client, _async_call=True)
    with pytest.raises(exceptions.NotFoundException):
        call.get(5)
    assert not call.successful()
    slow = retrieve(client, _async_call=True, _request_timeout=0.3)
    with pytest.raises(TimeoutError, match="still going on"):
        slow.get(0.05)
    with pytest.raises(exceptions.ApiTimeoutError):
        slow.get(5)


def test_a_client_can_be_closed_from_another_thread_and_used_again(
    serve: Serve, connect: Connect
) -> None:
    server = serve(_slowly)
    client = connect(server)
    ended = threading.Event()

    def closing() -> None:
        while not ended.wait(0.003):
            client.close()

    thread = threading.Thread(target=closing)
    thread.start()
    try:
        for _ in range(100):
            assert retrieve(client)[0].id == 7
            assert retrieve(client, _async_call=True).get()[0].id == 7
    finally:
        ended.set()
        thread.join()


def test_closing_a_client_leaves_no_thread_waiting_for_a_connection(
    serve: Serve, connect: Connect
) -> None:
    server = serve(_slowly)
    client = connect(server, connection_pool_maxsize=1)
    with ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(retrieve, client) for _ in range(100)]
        while not all(call.done() for call in calls):
            client.close()
            time.sleep(0.003)
    assert [call.result()[0].id for call in calls] == [7] * 100


# --- connections --------------------------------------------------------------------------------


def test_a_connection_is_used_again(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)
    for call in OPERATIONS.values():
        assert call(client, _parse_response=False)[1].data
    assert (server.connections, len(server.requests)) == (1, len(OPERATIONS))


@pytest.mark.parametrize("secure", [False, True])
def test_a_server_that_closes_idle_connections_costs_no_failed_call(
    serve: Serve, connect: Connect, secure: bool, tls: Any, authority: str
) -> None:
    server = serve(send_and_close(http_response(STORAGE)), tls=tls if secure else None)
    client = connect(server, retries=0, ssl_ca_cert=authority)
    for _ in range(5):
        assert create(client)[0].id == 7
        # As long as the news of the end needs.
        time.sleep(0.02)
    assert (server.connections, len(server.requests)) == (5, 5)


def test_a_server_that_closes_just_as_it_is_asked_costs_no_failed_get(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK, close, OK, close, OK)
    client = connect(server)
    for _ in range(3):
        assert retrieve(client)[0].id == 7


def test_a_server_that_says_it_closes_is_believed(serve: Serve, connect: Connect) -> None:
    server = serve(send_and_close(http_response(STORAGE, headers=[("Connection", "close")])))
    client = connect(server, retries=0)
    for _ in range(5):
        assert create(client)[0].id == 7


def _closed_unread(client: ApiClient) -> None:
    retrieve(client, _parse_response=False)[1].close()


def _left_by_with(client: ApiClient) -> None:
    with retrieve(client, _parse_response=False)[1] as response:
        assert response.read(3)


def _dropped(client: ApiClient) -> None:
    retrieve(client, _parse_response=False)
    gc.collect()


def _released(client: ApiClient) -> None:
    retrieve(client, _parse_response=False)[1].release_conn()


def _drained(client: ApiClient) -> None:
    assert retrieve(client, _parse_response=False)[1].data


@pytest.mark.parametrize(
    "leave", [_closed_unread, _left_by_with, _dropped, _released, _drained],
)  # fmt: skip
@pytest.mark.parametrize("step", [OK, respond(b"x" * 300_000)], ids=["small", "large"])
def test_however_a_stream_is_left_its_place_in_the_pool_is_free_again(
    serve: Serve, connect: Connect, leave: Any, step: Step
) -> None:
    client = connect(serve(step), connection_pool_maxsize=1, timeout=(2, 2))
    for _ in range(5):
        leave(client)


@pytest.mark.parametrize(
    "step",
    [
        close,
        respond(b"<", 500),
        respond(b"x" * 300_000, 404),
        respond(b"[" * 300_000),
        send(header_block(content_length=10) + b"x"),
        send_and_close(b"\0" * 100),
        respond(b"x" * 100, headers=[("Content-Encoding", "gzip")]),
    ],
)
def test_however_a_call_fails_its_place_in_the_pool_is_free_again(
    serve: Serve, connect: Connect, step: Step
) -> None:
    server = serve(step)
    client = connect(server, connection_pool_maxsize=1, retries=0)
    tries = 0
    for options in ({}, {"_parse_response": False}, {"_check_status": False}) * 2:
        with suppress(exceptions.ApiException):
            retrieve(client, _request_timeout=0.3, **options)[1].close()
        assert len(server.requests) == (tries := tries + 1)


def test_an_interrupted_call_leaves_a_client_that_works(serve: Serve, connect: Connect) -> None:
    script = """
import signal, sys, threading
from cvat_sdk.api_client import ApiClient, Configuration
client = ApiClient(Configuration(host=sys.argv[1], connection_pool_maxsize=1, retries=0))
client.cloudstorages_api.retrieve(7)
for _ in range(3):
    target = threading.main_thread().ident, signal.SIGINT
    threading.Timer(0.3, signal.pthread_kill, target).start()
    try:
        client.cloudstorages_api.retrieve(7)
        raise SystemExit("not interrupted")
    except KeyboardInterrupt:
        pass
print(client.cloudstorages_api.retrieve(7, _request_timeout=5)[0].id)
"""
    headers_then_nothing = send(header_block(content_length=100))
    server = serve(OK, hang, headers_then_nothing, drip(http_response(STORAGE), every=0.05, size=10), OK)
    assert _run(script, server.url) == "7\n"


def test_closing_a_client_closes_its_connections(serve: Serve) -> None:
    server = serve(OK)
    with ApiClient(Configuration(host=server.url)) as client:
        retrieve(client)
        assert server.open_connections() == 1
    _until(lambda: server.open_connections() == 0)


def test_a_client_that_is_forgotten_closes_its_connections(serve: Serve) -> None:
    server = serve(OK)
    client = ApiClient(Configuration(host=server.url))
    retrieve(client)
    assert server.open_connections() == 1
    del client
    gc.collect()
    _until(lambda: server.open_connections() == 0)


def _until(condition: Any) -> None:
    for _ in range(200):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError(condition)


# --- processes ----------------------------------------------------------------------------------


def _run(script: str, *args: str) -> str:
    """Runs a script, warnings being errors; it may print to stdout only."""
    command = [sys.executable, "-W", "error", "-c", script, *args]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


# What Python 3.12 warns of, a fork beside threads, is what these tests are about.
FORK = """
import os, sys, threading, time, warnings
warnings.filterwarnings("ignore", "This process", DeprecationWarning)
from cvat_sdk.api_client import ApiClient, Configuration
client = ApiClient(
    Configuration(host=sys.argv[1], connection_pool_maxsize=1, ssl_ca_cert=sys.argv[2], retries=0)
)

def call(number, **options):
    assert client.cloudstorages_api.retrieve(number, **options)[0].id == 7

def forked(work):
    pid = os.fork()
    if not pid:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    assert os.waitpid(pid, 0)[1] == 0
"""
forks = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not fork")


@forks
@pytest.mark.parametrize("secure", [False, True])
def test_a_forked_child_opens_connections_of_its_own(
    serve: Serve, secure: bool, tls: Any, authority: str
) -> None:
    server = serve(OK, tls=tls if secure else None)
    script = FORK + "call(1)\nforked(lambda: (call(2), call(3)))\ncall(4)\n"
    _run(script, server.url, authority)
    used = {r.path.rpartition("/")[2]: r.connection for r in server.requests}
    assert used == {"1": 1, "2": 2, "3": 2, "4": 1}


@forks
def test_a_child_that_closes_its_client_leaves_the_parent_s_connection(
    serve: Serve, tls: Any, authority: str
) -> None:
    server = serve(OK, tls=tls)
    script = FORK + "call(1)\nforked(lambda: (client.close(), call(2), client.close()))\ncall(3)\n"
    _run(script, server.url, authority)
    assert [request.connection for request in server.requests] == [1, 2, 1]


@forks
def test_a_forked_child_goes_on_with_a_pool_manager_of_the_caller_s(
    serve: Serve, authority: str
) -> None:
    server = serve(OK)
    script = (
        FORK
        + """
import urllib3
class Sender:
    def __init__(self):
        self.request = urllib3.PoolManager().request
for sender in (urllib3.PoolManager(block=True), Sender()):
    client = ApiClient(client.configuration, pool_manager=sender)
    call(1)
    forked(lambda: call(2, _request_timeout=5))
"""
    )
    _run(script, server.url, authority)


@forks
def test_a_fork_beside_a_busy_thread_does_not_wait_for_it(serve: Serve, authority: str) -> None:
    def step(peer: Peer) -> None:
        assert peer.request is not None
        if peer.request.path.endswith("/1"):
            peer.wait(1)
        OK(peer)

    server = serve(step)
    script = (
        FORK
        + """
thread = threading.Thread(target=call, args=(1,))
thread.start()
time.sleep(0.2)
started = time.monotonic()
forked(lambda: (call(2), client.cloudstorages_api.retrieve(3, _async_call=True).get()))
assert time.monotonic() - started < 0.7
thread.join()
call(4)
"""
    )
    _run(script, server.url, authority)


@forks
def test_a_fork_while_other_threads_hold_locks_goes_on(serve: Serve, authority: str) -> None:
    server = serve(OK)
    script = (
        FORK
        + """
client.cloudstorages_api.retrieve(1, _async_call=True).get()
ended = False
def busy():
    while not ended:
        client.cloudstorages_api.retrieve(1, _async_call=True)
        client.close()
        with client._lock:
            time.sleep(0.001)
threads = [threading.Thread(target=busy) for _ in range(3)]
for thread in threads:
    thread.start()
def work():
    call(2)
    client.cloudstorages_api.retrieve(3, _async_call=True).get(5)
    client.close()
for _ in range(15):
    forked(work)
ended = True
for thread in threads:
    thread.join()
client.close()
"""
    )
    _run(script, server.url, authority)


def retrieve_in_a_worker(client: ApiClient) -> tuple[int, Any]:
    """What a worker elsewhere does with a client, a model and an error."""
    storage, _ = client.cloudstorages_api.retrieve(7)
    try:
        client.cloudstorages_api.retrieve(404)
    except exceptions.NotFoundException as error:
        return storage, error  # type: ignore[return-value]
    raise AssertionError


def test_a_spawned_worker_uses_a_client_and_sends_back_what_it_got(
    serve: Serve, connect: Connect
) -> None:
    def step(peer: Peer) -> None:
        assert peer.request is not None
        missing = peer.request.path.endswith("404")
        peer.send(http_response({"detail": "no"}, 404) if missing else http_response(STORAGE))

    client = connect(serve(step), username="ann", password="secret")
    retrieve(client)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        storage, error = pool.submit(retrieve_in_a_worker, client).result(20)
    assert storage == retrieve(client)[0]
    assert isinstance(error, exceptions.NotFoundException)
    assert str(error) == "GET /api/cloudstorages/{id}: 404 OK: no"


@pytest.mark.parametrize(
    "copied", [lambda c: pickle.loads(pickle.dumps(c)), copy.copy, copy.deepcopy]
)
def test_a_copy_of_a_client_works_as_the_client_does(serve: Serve, copied: Any) -> None:
    server = serve(OK)
    configuration = Configuration(
        host=server.url, username="ann", password="secret", api_key={"csrfAuth": "c"}, retries=QUICK
    )
    with ApiClient(
        configuration, headers={"X-Own": "1"}, cookies={"a": "b"}, pool_threads=3
    ) as client:
        retrieve(client)
        retrieve(client, _async_call=True).get()
        with copied(client) as other:
            assert isinstance(other, ApiClient)
            assert retrieve(other)[0].id == 7
            assert retrieve(other, _async_call=True).get()[0].id == 7
            assert other.pool_threads == 3
    assert len({tuple(r.headers.items()) for r in server.requests}) == 1
    assert (
        "own" not in str(server.requests[0].headers) or server.requests[0].headers["x-own"] == "1"
    )


def test_a_copy_of_a_configuration_is_equal_in_all_it_holds() -> None:
    given = Configuration(
        host="http://cvat.example", username="ann", password="secret", proxy="http://p:1",
        api_key={"tokenAuth": "t"}, retries=QUICK, timeout=(1, None), max_response_bytes=5,
    )  # fmt: skip
    for other in (pickle.loads(pickle.dumps(given)), copy.deepcopy(given), copy.copy(given)):
        assert vars(other) == vars(given)
    deep = copy.deepcopy(given)
    deep.api_key["tokenAuth"] = "other"
    assert given.api_key["tokenAuth"] == "t"


def test_a_configuration_with_a_context_of_ones_own_says_why_it_cannot_be_pickled() -> None:
    import ssl

    with pytest.raises(exceptions.ApiTypeError, match="ssl_context"):
        pickle.dumps(Configuration(ssl_context=ssl.create_default_context()))


def test_models_pickle() -> None:
    model = models.CloudStorageWriteRequest(**NEW, key="hush")
    other = pickle.loads(pickle.dumps(model))
    assert other == model
    assert other.key == "hush"


# --- the end ------------------------------------------------------------------------------------

OPEN = """
import sys, threading, time
from cvat_sdk.api_client import ApiClient, Configuration
client = ApiClient(Configuration(host=sys.argv[1]), pool_threads=2)
api = client.cloudstorages_api
"""
ENDS = {
    "with a connection": "api.retrieve(7)",
    "with a stream": "_, response = api.retrieve(7, _parse_response=False)",
    "with a thread": "api.retrieve(7, _async_call=True).get()",
    "with a call going on": "api.retrieve(8, _async_call=True)",
    "with a call on a daemon thread": (
        "threading.Thread(target=api.retrieve, args=(9,), daemon=True).start(); time.sleep(0.3)"
    ),
    "with a client forgotten": "api.retrieve(7); del api, client",
    "with an error": """
try:
    api.retrieve(404, _parse_response=False)
except Exception as exc:
    kept = exc
""",
    "with a cycle": "api.retrieve(7); client.me = client; client.kept = api",
}


@pytest.mark.parametrize("script", [pytest.param(s, id=name) for name, s in ENDS.items()])
def test_the_interpreter_ends_silently(serve: Serve, script: str) -> None:
    def step(peer: Peer) -> None:
        assert peer.request is not None
        number = peer.request.path.rpartition("/")[2]
        if number == "9":
            hang(peer)
        elif number == "8":
            peer.wait(0.3)
        OK(peer) if number != "404" else respond(b"x" * 100_000, 404)(peer)

    assert _run(OPEN + script, serve(step).url) == ""


# --- cookies ------------------------------------------------------------------------------------

LOGIN = respond(
    {"key": "abc"},
    headers=[
        ("Set-Cookie", "sessionid=s1; HttpOnly; Path=/; Max-Age=1209600"),
        ("Set-Cookie", "csrftoken=c1; Path=/; SameSite=Lax"),
    ],
)


def _log_in(client: ApiClient) -> None:
    client.call_api("/api/auth/login", "POST", body={"username": "ann", "password": "secret"})


def test_basic_works_after_a_log_in_that_set_cookies(serve: Serve, connect: Connect) -> None:
    server = serve(LOGIN, OK)
    client = connect(server, username="ann", password="secret")
    _log_in(client)
    create(client)
    sent = server.requests[1].headers
    assert sent["authorization"].startswith("Basic ")
    assert "cookie" not in sent
    assert "x-csrftoken" not in sent


def test_cookies_are_kept_when_asked_for_and_csrf_goes_with_them(serve: Serve) -> None:
    server = serve(LOGIN, OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        _log_in(client)
        create(client)
    sent = server.requests[1].headers
    assert sent["cookie"] == "sessionid=s1; csrftoken=c1"
    assert sent["x-csrftoken"] == "c1"
    assert sent["origin"] == server.url


def test_a_cookie_that_the_server_deletes_is_gone(serve: Serve) -> None:
    gone = [
        ("Set-Cookie", 'sessionid=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/')
    ]
    server = serve(LOGIN, respond(STORAGE, headers=gone), OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        _log_in(client)
        retrieve(client)
        retrieve(client)
    assert server.requests[2].headers["cookie"] == "csrftoken=c1"


def test_cookies_of_redirects_are_kept_and_those_of_other_hosts_are_not(serve: Serve) -> None:
    other = serve(
        respond(STORAGE, headers=[("Set-Cookie", "sessionid=evil"), ("Set-Cookie", "x=1")])
    )
    redirect = respond(
        b"", 302, headers=[("Location", f"{other.url}/x"), ("Set-Cookie", "sessionid=good")]
    )
    server = serve(redirect, OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        retrieve(client)
        retrieve(client)
    assert server.requests[1].headers["cookie"] == "sessionid=good"


@pytest.mark.parametrize(
    "line",
    ["", "=", ";", "a b=c", "sessionid", "\x01=1", "a=b\x01", "é=1", 'a="b', "a=" + "x" * 9000],
)
def test_a_malformed_cookie_fails_no_call(serve: Serve, line: str) -> None:
    server = serve(respond(STORAGE, headers=[("Set-Cookie", line)]), OK)
    with ApiClient(Configuration(host=server.url), keep_cookies=True) as client:
        for _ in range(2):
            assert retrieve(client)[0].id == 7


@pytest.mark.parametrize("secure", [False, True])
def test_a_session_sends_what_django_wants(
    serve: Serve, connect: Connect, secure: bool, tls: Any, authority: str
) -> None:
    server = serve(OK, tls=tls if secure else None)
    keys = {"sessionAuth": "s1", "csrfAuth": "c1"}
    create(connect(server, api_key=keys, ssl_ca_cert=authority))
    sent = server.requests[0].headers
    assert sorted(sent["cookie"].split("; ")) == ["csrftoken=c1", "sessionid=s1"]
    assert (sent["x-csrftoken"], sent["origin"]) == ("c1", server.url)
    assert sent["origin"].endswith("//" + sent["host"])


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("https://CVAT.example:443/sub", "https://cvat.example"),
        ("http://cvat.example:80", "http://cvat.example"),
        ("https://cvat.example:80", "https://cvat.example:80"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
    ],
)
def test_the_origin_is_written_as_a_browser_writes_it(host: str, origin: str) -> None:
    headers: dict[str, str] = {}
    with ApiClient(Configuration(host=host, api_key={"csrfAuth": "c1"})) as client:
        client.update_params_for_auth(headers, [])
    assert headers["Origin"] == origin


def test_a_cookie_header_of_one_s_own_joins_the_session(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server, api_key={"sessionAuth": "s1"})
    client.set_default_header("Cookie", "theme=dark; sessionid=old")
    retrieve(client)
    assert server.requests[0].headers["cookie"] == "theme=dark; sessionid=s1"


def test_a_header_is_sent_once_however_its_name_is_written(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server, username="ann", password="secret")
    for name in ("user-agent", "authorization", "x-organization", "CONTENT-TYPE"):
        client.set_default_header(name, "mine")
    create(client, x_organization="theirs")
    lines = server.requests[0].raw.partition(b"\r\n\r\n")[0].decode().lower().splitlines()[1:]
    names = [line.partition(":")[0] for line in lines]
    assert len(names) == len(set(names))
    assert {"user-agent: mine", "x-organization: theirs"} <= set(lines)
    assert server.requests[0].headers["authorization"].startswith("Basic ")
    assert server.requests[0].headers["content-type"] == "application/json"


def test_nothing_of_a_call_is_kept_on_the_client(serve: Serve, connect: Connect) -> None:
    client = connect(serve(OK))
    retrieve(client)
    before = pickle.dumps(client)
    retrieve(client, _request_auths=[{"in": "cookie", "key": "a", "value": "b"}])
    create(client, _request_timeout=3, _retries=1, _check_status=False)
    assert pickle.dumps(client) == before
