"""Recorded exchanges with a real CVAT server, replayed over a socket.

For each, the client sends the request that was recorded and understands the response that was
recorded. A request that no call of an operation can send goes through `call_api`.
"""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from msgspec import Struct

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support import recordings
from tests.support.recorded_calls import (
    VENDOR_JSON,
    Call,
    NotTyped,
    custom_call,
    operation_call,
    operation_of,
)
from tests.support.replay import body_content, decompressed, media_type, recorded_response
from tests.support.scripted import ScriptedServer, close

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.recordings import Exchange
    from tests.support.scripted import ReceivedRequest

ERRORS = {
    400: exceptions.BadRequestException,
    401: exceptions.UnauthorizedException,
    403: exceptions.ForbiddenException,
    404: exceptions.NotFoundException,
    409: exceptions.ConflictException,
    429: exceptions.RateLimitException,
}
EXCHANGES = [each for each in recordings.exchanges() if operation_of(each) is not None]


@pytest.fixture(scope="module")
def replay() -> Iterator[ScriptedServer]:
    with ScriptedServer(close) as server:
        yield server


def play(replay: ScriptedServer, exchange: Exchange) -> None:
    replay.steps = [recorded_response(exchange)]
    replay.requests.clear()


def client_for(replay: ScriptedServer, exchange: Exchange) -> ApiClient:
    """A client that authenticates the way that was recorded."""
    headers = exchange.request.headers
    credentials: dict[str, Any] = {}
    match headers.get("authorization", "").split()[:1]:
        case ["Basic"]:
            credentials = {"username": "somebody", "password": "a-password"}
        case ["Token"]:
            credentials = {"api_key": {"tokenAuth": "a-key"}}
        case ["Bearer"]:
            credentials = {"access_token": "an-access-key"}
    if "x-csrftoken" in headers:
        credentials["api_key"] = {"sessionAuth": "a-session", "csrfAuth": "a-csrf"}
    client = ApiClient(Configuration(host=replay.url, retries=False, **credentials))
    if "origin" in headers and "cookie" not in headers:
        client.set_default_header("Origin", headers["origin"])
    return client


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda exchange: exchange.name)
def test_the_request_is_sent_and_the_response_understood_as_recorded(
    replay: ScriptedServer, exchange: Exchange
) -> None:
    play(replay, exchange)
    operation = operation_of(exchange)
    assert operation is not None
    with client_for(replay, exchange) as client:
        try:
            call = operation_call(operation, exchange)
        except NotTyped as reason:
            check_custom_call(client, replay, exchange, str(reason))
            return
        check_call(client, call, replay, exchange)
        check_call_with_model(client, call, replay, exchange)


def check_call(client: ApiClient, call: Call, replay: ScriptedServer, exchange: Exchange) -> None:
    """Makes a call, without the validation of its arguments if that refuses them."""
    refusal = refused(client, call, exchange)
    if refusal is not None:
        assert replay.requests == []
        assert any(name in str(refusal) for name in call.arguments)
        call.options["_validate_inputs"] = False
        refusal = refused(client, call, exchange)
        if refusal is not None:
            assert replay.requests == []
            pytest.skip(f"the client never sends this: {refusal}")
    (request,) = replay.requests
    assert_sent(request, exchange, call.operation.accept)


def refused(client: ApiClient, call: Call, exchange: Exchange) -> Exception | None:
    """Makes a call; returns why nothing was sent."""
    try:
        check_result(client, call, exchange)
    except (exceptions.ApiTypeError, exceptions.ApiValueError) as error:
        return error
    return None


def check_call_with_model(
    client: ApiClient, call: Call, replay: ScriptedServer, exchange: Exchange
) -> None:
    """Makes a call again, with a model in place of the mapping; the same is sent."""
    values = call.arguments.get(call.operation.body_argument)
    if values is None or "_validate_inputs" in call.options:
        return
    if any(isinstance(value, io.BytesIO) for value in values.values()):
        return
    model = call.operation.body_model.from_dict(values)
    assert isinstance(model, call.operation.body_model)
    if number_of_keys(model.to_dict()) < number_of_keys(values):
        return  # a model leaves out what the contract does not know
    call.arguments[call.operation.body_argument] = model
    (first,) = replay.requests
    play(replay, exchange)

    check_result(client, call, exchange)

    assert body_content(replay.requests[0]) == body_content(first)


def number_of_keys(value: Any) -> int:
    """The number of keys of mappings in mappings."""
    return (
        sum(1 + number_of_keys(item) for item in value.values()) if isinstance(value, dict) else 0
    )


def check_result(client: ApiClient, call: Call, exchange: Exchange) -> None:
    """Makes a call and compares its result with the recorded response."""
    if not 200 <= exchange.status < 300:
        with pytest.raises(exceptions.ApiException) as raised:
            call.send(client)
        assert_error(raised.value, exchange)
        return
    data, response = call.send(client)
    body = decompressed(exchange.response)
    assert (response.status, response.data) == (exchange.status, body)
    if call.operation.accept is None:
        assert data is None
    elif exchange.response.media_type == VENDOR_JSON:
        assert to_builtins(data) == json.loads(body)
    else:
        assert data == body.decode()


def check_custom_call(
    client: ApiClient, replay: ScriptedServer, exchange: Exchange, reason: str
) -> None:
    """Sends with `call_api` what no call of an operation sends."""
    try:
        arguments = custom_call(client, exchange)
    except NotTyped as second_reason:
        pytest.skip(f"{reason}; {second_reason}")
    path = unquote(exchange.path)
    assert "{" not in path
    try:
        _, response = client.call_api(path, exchange.method, **arguments)
    except exceptions.ApiException as error:
        assert_error(error, exchange)
    else:
        assert (response.status, response.data) == (
            exchange.status,
            decompressed(exchange.response),
        )
    (request,) = replay.requests
    assert_sent(request, exchange, arguments["header_params"].get("accept"))


def assert_sent(sent: ReceivedRequest, exchange: Exchange, accept: str | None) -> None:
    recorded = exchange.request
    assert sent.method == exchange.method
    assert unquote(sent.path) == unquote(exchange.path)
    assert sent.path.count("/") == exchange.path.count("/")
    assert sorted(sent.args) == sorted(exchange.args)
    assert sent.headers.get("accept") in ({accept} if accept else {None, "*/*"})
    assert sent.headers.get("x-organization") == recorded.headers.get("x-organization")
    assert scheme(sent.headers) == scheme(recorded.headers)
    assert ("x-csrftoken" in sent.headers) == ("x-csrftoken" in recorded.headers)
    assert cookie_names(sent.headers) == cookie_names(recorded.headers) - {"sessionfresh"}
    if recorded.body:
        assert media_type(sent.headers.get("content-type")) == recorded.media_type
    assert body_content(sent) == body_content(recorded)


def scheme(headers: dict[str, str]) -> str | None:
    """The scheme of the Authorization header."""
    return headers["authorization"].split()[0] if headers.get("authorization") else None


def cookie_names(headers: dict[str, str]) -> set[str]:
    cookies = headers.get("cookie", "")
    return {pair.partition("=")[0].strip() for pair in cookies.split(";") if pair}


def assert_error(error: exceptions.ApiException, exchange: Exchange) -> None:
    default = exceptions.ServiceException if exchange.status >= 500 else exceptions.ApiStatusError
    assert type(error) is ERRORS.get(exchange.status, default)
    assert (error.status, error.reason) == (exchange.status, exchange.reason)
    assert error.method == exchange.method
    assert error.request_id == exchange.response.headers.get("x-request-id")
    body = decompressed(exchange.response).decode(errors="replace")
    assert error.body == body
    for sentence in reported(body, exchange.response.media_type):
        assert sentence[:150] in error.message
    assert len(str(error)) < 600


def reported(body: str, media_type: str) -> list[str]:
    """The sentences of an error body, whatever its form."""
    if body and media_type == VENDOR_JSON:
        return list(leaves(json.loads(body)))
    if "<html" in body:
        return re.findall(r"<title>(.*?)</title>", body)
    return [line for line in body.splitlines() if line]


def leaves(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            if name != "code":
                yield from leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each)
    else:
        yield str(value)


def to_builtins(data: Any) -> Any:
    """Data as it was written in the response."""
    if isinstance(data, Struct):
        return to_builtins(data.to_dict())  # type: ignore[attr-defined]
    if isinstance(data, dict):
        return {name: to_builtins(value) for name, value in data.items()}
    if isinstance(data, list):
        return [to_builtins(value) for value in data]
    if isinstance(data, datetime):
        return data.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return data


def test_nearly_all_recordings_are_calls_of_operations() -> None:
    reasons: Counter[str] = Counter()
    exchanges = recordings.exchanges(recordings.COPIES)
    for exchange in exchanges:
        operation = operation_of(exchange)
        if operation is not None:
            try:
                operation_call(operation, exchange)
            except NotTyped as reason:
                reasons[str(reason)] += 1

    assert reasons.total() < 0.15 * len(exchanges), reasons
