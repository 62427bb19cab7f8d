"""Calls on other threads are futures that asyncio can await."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import exceptions
from tests.support.samples import STORAGE
from tests.support.scripted import TEST_TIMEOUT, Peer, ScriptedServer, http_response, respond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cvat_sdk import Client
    from tests.conftest import Serve
    from tests.core.conftest import Open


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """Set at the end of the test at the latest, so that no thread waits for ever."""
    event = threading.Event()
    yield event
    event.set()


def held_until(released: threading.Event) -> Any:
    """A step that responds once the event is set."""

    def step(peer: Peer) -> None:
        assert released.wait(TEST_TIMEOUT)
        peer.send(http_response({**STORAGE, "id": peer.request.number}))

    return step


def numbers(server: ScriptedServer) -> list[int]:
    return [request.number for request in server.requests]


def test_the_result_of_a_call_can_be_awaited(cvat: Client) -> None:
    async def main() -> tuple[int, int]:
        call = cvat.api_client.cloudstorages_api.retrieve(1, _async_call=True)
        storage, response = await asyncio.wrap_future(call)
        return storage.id, response.status

    assert asyncio.run(main()) == (1, 200)


def test_what_a_call_raises_is_raised_where_it_is_awaited(cvat: Client) -> None:
    async def main() -> None:
        api = cvat.api_client.cloudstorages_api
        with pytest.raises(exceptions.NotFoundException, match="No CloudStorage"):
            await asyncio.wrap_future(api.retrieve(99, _async_call=True))

    asyncio.run(main())


def test_calls_that_are_gathered_run_at_once(serve: Serve, open_client: Open) -> None:
    together = threading.Barrier(8)

    def step(peer: Peer) -> None:
        together.wait(TEST_TIMEOUT)
        peer.send(http_response({**STORAGE, "id": peer.request.number}))

    api = open_client(serve(step)).api_client.cloudstorages_api

    async def main() -> list[int]:
        calls = [api.retrieve(number, _async_call=True) for number in range(16)]
        return [data.id for data, _ in await asyncio.gather(*map(asyncio.wrap_future, calls))]

    assert asyncio.run(main()) == list(range(16))


def test_a_call_that_is_cancelled_before_it_began_is_never_sent(
    serve: Serve, open_client: Open, released: threading.Event
) -> None:
    server = serve(held_until(released))
    api = open_client(server, connection_pool_maxsize=1).api_client.cloudstorages_api

    async def main() -> None:
        running = api.retrieve(1, _async_call=True)
        call = api.retrieve(2, _async_call=True)
        waiting = asyncio.ensure_future(asyncio.wrap_future(call))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        await asyncio.sleep(0)  # asyncio passes it on in its next turn
        assert call.cancelled()
        with pytest.raises(CancelledError):
            call.get()
        released.set()
        await asyncio.wrap_future(running)
        await asyncio.wrap_future(api.retrieve(3, _async_call=True))

    asyncio.run(main())
    assert numbers(server) == [1, 3]


def test_a_call_that_is_cancelled_while_it_runs_is_no_longer_awaited(
    serve: Serve, open_client: Open, released: threading.Event
) -> None:
    server = serve(held_until(released))
    api = open_client(server).api_client.cloudstorages_api

    async def main() -> None:
        call = api.retrieve(1, _async_call=True)
        await asyncio.to_thread(server.wait_for_request, 1)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.wrap_future(call), 0.01)
        released.set()
        assert call.get(TEST_TIMEOUT)[0].id == 1  # a thread cannot be stopped

    asyncio.run(main())


def test_the_loop_goes_on_while_a_call_runs(
    serve: Serve, open_client: Open, released: threading.Event
) -> None:
    server = serve(held_until(released))
    api = open_client(server).api_client.cloudstorages_api

    async def main() -> int:
        call = asyncio.wrap_future(api.retrieve(5, _async_call=True))
        asyncio.get_running_loop().call_soon(released.set)
        return (await call)[0].id

    assert asyncio.run(main()) == 5


def test_a_timeout_of_the_call_is_raised_where_it_is_awaited(
    serve: Serve, open_client: Open, released: threading.Event
) -> None:
    api = open_client(serve(held_until(released)), retries=0).api_client.cloudstorages_api

    async def main() -> None:
        call = api.retrieve(1, _async_call=True, _request_timeout=0.05)
        with pytest.raises(exceptions.ApiTimeoutError):
            await asyncio.wrap_future(call)

    asyncio.run(main())


def test_calls_of_a_clone_run_on_the_threads_of_the_client(serve: Serve, open_client: Open) -> None:
    client = open_client(serve(respond(STORAGE)))
    clone = client.with_options(timeout=20)

    call = clone.api_client.cloudstorages_api.retrieve(7, _async_call=True)
    client.close()

    assert call.done()
