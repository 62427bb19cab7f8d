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
from uuid import UUID

import pytest
from msgspec import UNSET, Struct

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
    """A client that authenticates as was recorded, and refuses what the contract does not allow."""
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
    client = ApiClient(
        Configuration(host=replay.url, retries=False, strict_responses=True, **credentials)
    )
    if "origin" in headers and "cookie" not in headers:
        client.set_default_header("Origin", headers["origin"])
    return client


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
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
    if any(isinstance(part, io.BytesIO) for part in parts(values)):
        return
    model = call.operation.body_model.from_dict(values)
    assert isinstance(model, call.operation.body_model)
    if number_of_fields(model.to_dict()) < number_of_fields(values):
        return  # a model leaves out what the contract does not know
    call.arguments[call.operation.body_argument] = model
    (first,) = replay.requests
    play(replay, exchange)

    check_result(client, call, exchange)

    assert body_content(replay.requests[0]) == body_content(first)


def parts(value: Any) -> Iterator[Any]:
    """What a JSON value is made of, itself included."""
    yield value
    for part in value.values() if isinstance(value, dict) else value:
        yield from parts(part) if isinstance(part, (dict, list)) else [part]


def number_of_fields(value: Any) -> int:
    return sum(len(part) for part in parts(value) if isinstance(part, dict))


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
    if call.operation.accept is None or not body:
        assert data is None
    elif isinstance(data, io.BytesIO):
        assert data.read() == body
    elif exchange.response.media_type.endswith("json"):
        assert_understood(data, json.loads(body))
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
    if body and (media_type == VENDOR_JSON or body[0] == '"'):
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


def assert_understood(data: Any, written: Any) -> None:
    """Data holds all of the response that the contract knows."""
    if isinstance(data, Struct):
        names = dict(zip(data.__struct_encode_fields__, data.__struct_fields__, strict=True))
        for name in names.keys() & written.keys():
            assert_understood(getattr(data, names[name]), written[name])
        absent = [getattr(data, names[name]) for name in names.keys() - written.keys()]
        assert absent == [UNSET] * len(absent)
    elif isinstance(data, dict):
        assert data.keys() == written.keys()
        for name, value in data.items():
            assert_understood(value, written[name])
    elif isinstance(data, list):
        assert len(data) == len(written)
        for value, part in zip(data, written, strict=True):
            assert_understood(value, part)
    elif isinstance(data, datetime):
        assert data == datetime.fromisoformat(written.replace("Z", "+00:00"))
    else:
        assert (str(data) if isinstance(data, UUID) else data) == written


def test_nearly_all_recordings_are_calls_of_operations() -> None:
    reasons: Counter[str] = Counter()
    exchanges = recordings.copies()
    for exchange in exchanges:
        operation = operation_of(exchange)
        if operation is not None:
            try:
                operation_call(operation, exchange)
            except NotTyped as reason:
                reasons[str(reason)] += 1

    assert reasons.total() < 0.15 * len(exchanges), reasons
