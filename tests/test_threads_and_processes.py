"""Threads, forked and spawned processes, copies, and the end of the interpreter."""

from __future__ import annotations

import copy
import multiprocessing
import pickle
import ssl
import sys
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk.api_client import ApiClient, Configuration, exceptions, models
from tests.support.interpreter import run_python
from tests.support.samples import NEW, OK, QUICK, STORAGE, create, retrieve
from tests.support.scripted import (
    TEST_TIMEOUT,
    Peer,
    ScriptedServer,
    Step,
    hang,
    http_response,
    respond,
)

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve

# --- threads ------------------------------------------------------------------------------------


def in_groups_of(count: int) -> Step:
    """Responds only once so many requests are being responded to at the same time."""
    barrier = threading.Barrier(count)

    def step(peer: Peer) -> None:
        barrier.wait(TEST_TIMEOUT)
        peer.send(http_response({**STORAGE, "id": peer.request.number}))

    return step


def test_64_threads_share_a_client_and_use_all_connections_of_its_pool_at_once(
    serve: Serve, connect: Connect
) -> None:
    server = serve(in_groups_of(8))
    client = connect(server, connection_pool_maxsize=8)

    with ThreadPoolExecutor(64) as pool:
        ids = list(pool.map(lambda n: client.cloudstorages_api.retrieve(n)[0].id, range(320)))

    assert ids == list(range(320))
    assert server.connections == 8


def test_calls_in_the_background_run_at_once_and_closing_waits_for_them(serve: Serve) -> None:
    server = serve(in_groups_of(8))
    with ApiClient(Configuration(host=server.url), pool_threads=8) as client:
        calls = [client.cloudstorages_api.retrieve(n, _async_call=True) for n in range(40)]

    assert all(call.done() for call in calls)
    assert [call.get()[0].id for call in calls] == list(range(40))
    assert server.connections == 8


def test_a_background_call_raises_its_exception_from_get(serve: Serve, connect: Connect) -> None:
    call = retrieve(connect(serve(respond({"detail": "no"}, 404))), _async_call=True)

    with pytest.raises(exceptions.NotFoundException):
        call.get(TEST_TIMEOUT)
    assert not call.successful()


def test_waiting_for_a_background_call_can_time_out_without_ending_it(
    serve: Serve, connect: Connect
) -> None:
    released = threading.Event()

    def held(peer: Peer) -> None:
        released.wait(TEST_TIMEOUT)
        OK(peer)

    call = retrieve(connect(serve(held)), _async_call=True)
    with pytest.raises(TimeoutError) as raised:
        call.get(0.05)
    released.set()

    assert not isinstance(raised.value, exceptions.ApiException)
    assert call.get(TEST_TIMEOUT)[0].id == 7


@pytest.mark.parametrize("wrong", [0, -1, "2", 1.5], ids=repr)
def test_a_number_of_threads_below_1_is_refused(wrong: Any) -> None:
    with pytest.raises((exceptions.ApiValueError, exceptions.ApiTypeError), match="pool_threads"):
        ApiClient(Configuration(), pool_threads=wrong)


def test_a_client_that_another_thread_closes_goes_on(serve: Serve, connect: Connect) -> None:
    client = connect(serve(OK))
    ended = threading.Event()

    def keep_closing() -> None:
        while not ended.wait(0.001):
            client.close()

    with ThreadPoolExecutor(1) as pool:
        closing = pool.submit(keep_closing)
        try:
            for _ in range(50):
                assert retrieve(client)[0].id == 7
                assert retrieve(client, _async_call=True).get()[0].id == 7
        finally:
            ended.set()
    closing.result()


def test_closing_a_client_leaves_no_thread_waiting_for_a_connection(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(OK), connection_pool_maxsize=1)

    with ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(retrieve, client) for _ in range(100)]
        while wait(calls, 0.001).not_done:
            client.close()

    assert [call.result()[0].id for call in calls] == [7] * 100


# --- forked processes ---------------------------------------------------------------------------

# Python 3.12 and newer warn of a fork beside threads, which is what these tests are about.
FORK = """
import os, sys, threading, warnings
from urllib.request import urlopen
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


def connections_by_call(server: ScriptedServer) -> dict[int, int]:
    return {request.number: request.connection for request in server.requests}


@forks
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_a_forked_child_opens_connections_of_its_own(
    serve: Serve, secure: bool, tls: ssl.SSLContext, authority: str
) -> None:
    server = serve(OK, tls=tls if secure else None)

    run_python(
        FORK + "call(1)\nforked(lambda: (call(2), call(3)))\ncall(4)\n", server.url, authority
    )

    assert connections_by_call(server) == {1: 1, 2: 2, 3: 2, 4: 1}


@forks
def test_a_child_that_closes_its_client_leaves_the_connection_of_its_parent_open(
    serve: Serve, tls: ssl.SSLContext, authority: str
) -> None:
    server = serve(OK, tls=tls)
    script = FORK + "call(1)\nforked(lambda: (client.close(), call(2), client.close()))\ncall(3)\n"

    run_python(script, server.url, authority)

    assert connections_by_call(server) == {1: 1, 2: 2, 3: 1}


@forks
def test_a_forked_child_goes_on_with_a_pool_manager_of_the_callers_own(
    serve: Serve, authority: str
) -> None:
    script = """
import urllib3
class Sender:
    def __init__(self):
        self.request = urllib3.PoolManager().request
for sender in (urllib3.PoolManager(block=True), Sender()):
    client = ApiClient(client.configuration, pool_manager=sender)
    call(1)
    forked(lambda: call(2, _request_timeout=30))
"""
    run_python(FORK + script, serve(OK).url, authority)


@forks
def test_a_child_that_is_forked_during_a_call_does_not_wait_for_that_call(
    serve: Serve, authority: str
) -> None:
    def step(peer: Peer) -> None:
        if peer.request.number == 1:
            server.wait_for_request(3)
        elif peer.request.number == 0:
            server.wait_for_request(1)
        OK(peer)

    server = serve(step)
    script = """
thread = threading.Thread(target=call, args=(1,))
thread.start()
urlopen(sys.argv[1] + "/0").close()  # until the server has the request of the thread
forked(lambda: (call(2), client.cloudstorages_api.retrieve(3, _async_call=True).get()))
thread.join()
call(4)
"""
    run_python(FORK + script, server.url, authority)


@forks
def test_children_forked_while_other_threads_use_the_client_go_on(
    serve: Serve, authority: str
) -> None:
    script = """
client.cloudstorages_api.retrieve(1, _async_call=True).get()
ended = threading.Event()
def busy():
    while not ended.is_set():
        client.cloudstorages_api.retrieve(1, _async_call=True)
        client.close()
threads = [threading.Thread(target=busy) for _ in range(3)]
for thread in threads:
    thread.start()
def work():
    call(2)
    client.cloudstorages_api.retrieve(3, _async_call=True).get(30)
    client.close()
for _ in range(10):
    forked(work)
ended.set()
for thread in threads:
    thread.join()
client.close()
"""
    run_python(FORK + script, serve(OK).url, authority)


# --- spawned processes and copies ---------------------------------------------------------------


def retrieve_in_a_worker(client: ApiClient) -> tuple[models.CloudStorageRead, Exception]:
    """What a worker does with a client, a model and an error that it was sent or sends back."""
    storage, _ = client.cloudstorages_api.retrieve(7)
    try:
        client.cloudstorages_api.retrieve(404)
    except exceptions.NotFoundException as error:
        return storage, error
    raise AssertionError


def test_a_spawned_worker_uses_a_client_and_sends_back_a_model_and_an_error(
    serve: Serve, connect: Connect
) -> None:
    def step(peer: Peer) -> None:
        missing = peer.request.number == 404
        peer.send(http_response({"detail": "no"}, 404) if missing else http_response(STORAGE))

    client = connect(serve(step), username="ann", password="secret")
    retrieve(client)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        storage, error = pool.submit(retrieve_in_a_worker, client).result(TEST_TIMEOUT)

    assert storage == retrieve(client)[0]
    assert isinstance(error, exceptions.NotFoundException)
    assert (error.status, error.path, error.message) == (404, "/api/cloudstorages/{id}", "no")


@pytest.mark.parametrize(
    "make_copy",
    [lambda client: pickle.loads(pickle.dumps(client)), copy.copy, copy.deepcopy],
    ids=["pickle", "copy", "deepcopy"],
)
def test_a_copy_of_a_client_sends_what_the_client_sends(serve: Serve, make_copy: Any) -> None:
    server = serve(OK)
    configuration = Configuration(
        host=server.url, username="ann", password="secret", api_key={"csrfAuth": "c"}, retries=QUICK
    )
    with ApiClient(
        configuration, headers={"X-Own": "1"}, cookies={"a": "b"}, pool_threads=3
    ) as client:
        retrieve(client)
        retrieve(client, _async_call=True).get()
        with make_copy(client) as other:
            assert isinstance(other, ApiClient)
            assert retrieve(other)[0].id == 7
            assert retrieve(other, _async_call=True).get()[0].id == 7

    first, *others = [request.headers for request in server.requests]
    assert first["x-own"] == "1"
    assert all(headers == first for headers in others)


def test_a_copy_of_a_configuration_holds_equal_settings_of_its_own() -> None:
    given = Configuration(
        host="http://cvat.example",
        username="ann",
        password="secret",
        proxy="http://p:1",
        api_key={"tokenAuth": "t"},
        retries=QUICK,
        timeout=(1, None),
        max_response_bytes=5,
    )

    for other in (pickle.loads(pickle.dumps(given)), copy.deepcopy(given), copy.copy(given)):
        assert vars(other) == vars(given)
    deep = copy.deepcopy(given)
    deep.api_key["tokenAuth"] = "other"
    assert given.api_key["tokenAuth"] == "t"


def test_pickling_a_configuration_with_an_ssl_context_names_the_reason_it_fails() -> None:
    with pytest.raises(TypeError, match="SSLContext"):
        pickle.dumps(Configuration(ssl_context=ssl.create_default_context()))


def test_a_pickled_model_keeps_its_secrets() -> None:
    model = models.CloudStorageWriteRequest(**NEW, key="hush")

    other = pickle.loads(pickle.dumps(model))

    assert other == model
    assert other.key == "hush"


def test_a_client_keeps_nothing_of_a_call(serve: Serve, connect: Connect) -> None:
    client = connect(serve(OK))
    retrieve(client)
    before = pickle.dumps(client)

    retrieve(client, _request_auths=[{"in": "cookie", "key": "a", "value": "b"}])
    create(client, _request_timeout=30, _retries=1, _check_status=False)

    assert pickle.dumps(client) == before


# --- the end of the interpreter -----------------------------------------------------------------


def test_the_interpreter_ends_although_calls_on_other_threads_hang(serve: Serve) -> None:
    script = """
import sys
from cvat_sdk.api_client import ApiClient, Configuration
client = ApiClient(Configuration(host=sys.argv[1], timeout=3600), pool_threads=2)
for number in range(9):
    client.cloudstorages_api.retrieve(number, _async_call=True)
"""
    assert run_python(script, serve(hang).url) == ""


@pytest.mark.parametrize("before", ["", "api.retrieve(7, _async_call=True).get()"])
def test_a_call_on_another_thread_can_be_made_while_the_interpreter_ends(
    serve: Serve, before: str
) -> None:
    script = """
import atexit, sys
from cvat_sdk.api_client import ApiClient, Configuration
client = ApiClient(Configuration(host=sys.argv[1]))
api = client.cloudstorages_api
atexit.register(lambda: print(api.retrieve(7, _async_call=True).get()[0].id))
"""
    # Python warns of a socket that is open after the last of its own exit functions.
    step = respond(STORAGE, headers=[("Connection", "close")])
    assert run_python(f"{script}\n{before}", serve(step).url) == "7\n"


OPEN = """
import sys, threading
from urllib.request import urlopen
from cvat_sdk.api_client import ApiClient, Configuration
client = ApiClient(Configuration(host=sys.argv[1]), pool_threads=2)
api = client.cloudstorages_api
"""
ENDS = {
    "a connection": "api.retrieve(7)",
    "a stream": "_, response = api.retrieve(7, _parse_response=False)",
    "a thread": "api.retrieve(7, _async_call=True).get()",
    "a call on a thread of the client": "api.retrieve(8, _async_call=True)",
    "a call on a daemon thread": """
threading.Thread(target=api.retrieve, args=(9,), daemon=True).start()
urlopen(sys.argv[1] + "/0").close()  # until the server has the request of the thread
""",
    "a client out of reach": "api.retrieve(7); del api, client",
    "an error": """
try:
    api.retrieve(404, _parse_response=False)
except Exception as exc:
    kept = exc
""",
    "a reference cycle": "api.retrieve(7); client.me = client; client.kept = api",
}


@pytest.mark.parametrize("script", ENDS.values(), ids=ENDS)
def test_the_interpreter_ends_silently_with(serve: Serve, script: str) -> None:
    def step(peer: Peer) -> None:
        match peer.request.number:
            case 9:
                peer.until_client_closes()
            case 404:
                respond(b"x" * 100_000, 404)(peer)
            case 0:
                server.wait_for_request(9)
                OK(peer)
            case 8:
                # Long enough, mostly, for the interpreter to have begun to end.
                peer.pace(0.2)
                OK(peer)
            case _:
                OK(peer)

    server = serve(step)

    assert run_python(OPEN + script, server.url) == ""
