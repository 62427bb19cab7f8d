"""Each recorded exchange that is a call of our operations, replayed over a real socket.

The client sends the request that was recorded, and understands the answer that was recorded. How to
call it is worked out from the recorded request and the operations' own description, so that further
recordings need nothing here. A request that no documented call can send goes through `call_api`.
"""

from __future__ import annotations

import gzip
import io
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import pytest
from msgspec import Struct

from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from cvat_sdk._runtime.operation import Operation
from cvat_sdk._runtime.http.body import Body
from cvat_sdk._runtime.http.parameters import HeaderParam, Parameter, PathParam, QueryParam
from tests.support import recordings
from tests.support.replay import ReplayServer, Sent, form_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cvat_sdk._runtime.operation import Endpoint
    from tests.support.recordings import Exchange

VENDOR_JSON = "application/vnd.cvat+json"
FORM = "multipart/form-data"
_ERRORS = {
    400: exceptions.BadRequestException,
    401: exceptions.UnauthorizedException,
    403: exceptions.ForbiddenException,
    404: exceptions.NotFoundException,
    409: exceptions.ConflictException,
    429: exceptions.RateLimitException,
}


class NotTyped(Exception):
    """No documented call sends this request; the message says why."""


@dataclass
class Call:
    """A call of an operation that sends what an exchange recorded."""

    endpoint: Endpoint
    arguments: dict[str, Any]
    options: dict[str, Any] = field(default_factory=dict)

    def __call__(self, **options: Any) -> tuple[Any, Any]:
        result: tuple[Any, Any] = self.endpoint.call_with_http_info(
            **self.arguments, **self.options, **options
        )
        return result


def operations() -> dict[Operation, str]:
    """All operations, with the name of the client's attribute that has them."""
    from cvat_sdk.api_client.api.cloudstorages_api import CloudstoragesApi
    from cvat_sdk.api_client.api.lambda_api import LambdaApi

    return {
        member: attribute
        for attribute, api in [("cloudstorages_api", CloudstoragesApi), ("lambda_api", LambdaApi)]
        for member in vars(api).values()
        if isinstance(member, Operation)
    }


OPERATIONS = operations()


def operation_of(exchange: Exchange) -> Operation | None:
    for operation in OPERATIONS:
        if operation.method == exchange.method and _path_values(operation, exchange) is not None:
            return operation
    return None


def _path_values(operation: Operation, exchange: Exchange) -> dict[str, str] | None:
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(operation.path))
    match = re.fullmatch(pattern, exchange.path)
    return {name: unquote(text) for name, text in match.groupdict().items()} if match else None


EXCHANGES = [each for each in recordings.exchanges() if operation_of(each) is not None]


def typed_call(client: ApiClient, operation: Operation, exchange: Exchange) -> Call:
    """The documented call that sends a recorded request."""
    _check_headers(operation, exchange)
    texts = _path_values(operation, exchange)
    assert texts is not None
    query = dict(exchange.args)
    if len(query) != len(exchange.args):
        raise NotTyped("a query parameter is there twice")
    call = Call(getattr(getattr(client, OPERATIONS[operation]), operation.name + "_endpoint"), {})
    for parameter in operation.parameters:
        if isinstance(parameter, PathParam):
            call.arguments[parameter.python_name] = _value(parameter, texts[parameter.name])
        elif isinstance(parameter, QueryParam) and parameter.name in query:
            text = query.pop(parameter.name)
            call.arguments[parameter.python_name] = _value(parameter, text)
        elif isinstance(parameter, HeaderParam):
            call.arguments[parameter.python_name] = exchange.request.headers.get(
                parameter.name.lower()
            )
        elif isinstance(parameter, Body):
            _add_body(call, parameter, exchange)
    if query:
        raise NotTyped(f"the operation has no parameter {', '.join(query)}")
    if exchange.request.body and not any(isinstance(p, Body) for p in operation.parameters):
        raise NotTyped("the operation has no body")
    return call


def _check_headers(operation: Operation, exchange: Exchange) -> None:
    headers = exchange.request.headers
    if headers.get("accept", VENDOR_JSON) not in {VENDOR_JSON, "*/*"} or (
        operation.accept and headers.get("accept") != operation.accept
    ):
        raise NotTyped("the call has an Accept header of its own")
    scheme = headers.get("authorization", "Basic").split()[0]
    if scheme not in {"Basic", "Token", "Bearer"}:
        raise NotTyped("an unknown kind of Authorization")
    if "cookie" in headers and "x-csrftoken" not in headers:
        raise NotTyped("a session's cookies without its CSRF token")


def _value(parameter: Parameter, text: str) -> Any:
    """The argument for a text of the path or the query."""
    try:
        parameter.plain(text, True)
    except exceptions.ApiValueError:
        return text
    except exceptions.ApiTypeError:
        if re.fullmatch(r"-?\d+", text):
            return int(text)
        raise NotTyped(f"{parameter.python_name} is no integer") from None
    return text


def _add_body(call: Call, parameter: Body, exchange: Exchange) -> None:
    request = exchange.request
    if not request.body:
        if request.content_type:
            raise NotTyped("a Content-Type without a body")
        if parameter.required:
            raise NotTyped("the body is missing")
        return
    if request.media_type not in parameter.content_types:
        raise NotTyped(f"the operation's body is not sent as {request.content_type}")
    if request.media_type == FORM:
        call.options["_content_type"] = FORM
        call.arguments[parameter.python_name] = _form_values(exchange)
        return
    try:
        values = json.loads(request.body)
    except ValueError:
        raise NotTyped("the body is no JSON") from None
    if not isinstance(values, dict):
        raise NotTyped("the body is no object")
    call.arguments[parameter.python_name] = values


def _form_values(exchange: Exchange) -> dict[str, Any]:
    """The mapping that becomes a form: files as streams, `name[0]`, `name[1]`, … as a list."""
    values: dict[str, Any] = {}
    lists: dict[str, dict[str, str]] = {}
    for name, content, is_file in form_parts(
        exchange.request.content_type or "", exchange.request.body
    ):
        base, indexed, index = name.partition("[")
        if name in values or (indexed and index in lists.get(base, {})):
            raise NotTyped("a form with a field twice")
        if "." in name:
            raise NotTyped("an object in a form with dotted names")
        if indexed:
            lists.setdefault(base, {})[index] = content.decode()
        elif is_file:
            values[name] = io.BytesIO(content)
        elif content[:1] == b"{":
            values[name] = json.loads(content)
        else:
            values[name] = content.decode()
    for name, items in lists.items():
        indices = [f"{number}]" for number in range(len(items))]
        if set(indices) != set(items) or name in values:
            raise NotTyped("a list in a form whose numbers are not 0, 1, …")
        values[name] = [items[index] for index in indices]
    return values


@pytest.fixture(scope="module")
def replay() -> Iterator[ReplayServer]:
    with ReplayServer() as replay:
        yield replay


def _client(replay: ReplayServer, exchange: Exchange) -> ApiClient:
    """A client that logs in the way that was recorded."""
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
def test_request_is_sent_and_answer_understood(replay: ReplayServer, exchange: Exchange) -> None:
    replay.play(exchange)
    with _client(replay, exchange) as client:
        operation = operation_of(exchange)
        assert operation is not None
        try:
            call = typed_call(client, operation, exchange)
        except NotTyped as reason:
            _untyped(client, replay, exchange, str(reason))
            return
        _checked(call, replay, exchange)
        _with_models(call, replay, exchange)


def _checked(call: Call, replay: ReplayServer, exchange: Exchange) -> None:
    """Make a call, without the check of its arguments if that refuses them."""
    refused = _refused(call, exchange)
    if refused is not None:
        assert replay.sent == []
        assert any(name in str(refused) for name in call.arguments)
        call.options["_validate_inputs"] = False
        refused = _refused(call, exchange)
        if refused is not None:
            assert replay.sent == []
            pytest.skip(f"the client never sends this: {refused}")
    (sent,) = replay.sent
    _assert_sent(sent, exchange, call.endpoint.operation.accept)


def _refused(call: Call, exchange: Exchange) -> Exception | None:
    """Make a call; what is returned is why nothing was sent."""
    try:
        _answer(call, exchange)
    except (exceptions.ApiTypeError, exceptions.ApiValueError) as error:
        return error
    return None


def _with_models(call: Call, replay: ReplayServer, exchange: Exchange) -> None:
    """Make a call again, with a model in place of the mapping; the same is sent."""
    for parameter in call.endpoint.operation.parameters:
        if not isinstance(parameter, Body) or parameter.python_name not in call.arguments:
            continue
        values = call.arguments[parameter.python_name]
        files = [each for each in values.values() if isinstance(each, io.BytesIO)]
        if "_validate_inputs" in call.options or files:
            return
        model = parameter.type.from_dict(values)
        assert isinstance(model, parameter.type)
        call.arguments[parameter.python_name] = model
        first = replay.sent[0]
        replay.play(exchange)
        _answer(call, exchange)
        assert _said(replay.sent[0]) == _said(first)


def _answer(call: Call, exchange: Exchange) -> None:
    """Make a call and look at what it makes of the recorded answer."""
    if not 200 <= exchange.status < 300:
        with pytest.raises(exceptions.ApiException) as raised:
            call()
        _assert_error(raised.value, exchange)
        return
    data, response = call()
    body = _unpacked(exchange)
    assert response.status == exchange.status
    assert response.data == body
    if call.endpoint.operation.returns is None:
        assert data is None
    elif exchange.response.media_type == VENDOR_JSON:
        assert _plain(data) == json.loads(body)
    else:
        assert data == body.decode()


def _untyped(client: ApiClient, replay: ReplayServer, exchange: Exchange, reason: str) -> None:
    """Send with `call_api` what no documented call sends."""
    given = exchange.request.headers
    headers: dict[str, str] = {
        name: given[name] for name in ("accept", "content-type", "x-organization") if name in given
    }
    if "cookie" in given:
        headers["Cookie"] = "csrftoken=a-csrf; sessionid=a-session"
    if client.configuration.auth_settings() == {} and "authorization" in given:
        headers["Authorization"] = given["authorization"]
    arguments: dict[str, Any] = {"query_params": exchange.args, "header_params": headers}
    try:
        arguments.update(_raw_body(exchange))
    except NotTyped as harder:
        pytest.skip(f"{reason}; {harder}")
    path = unquote(exchange.path)
    assert "{" not in path
    try:
        _, response = client.call_api(path, exchange.method, **arguments)
    except exceptions.ApiException as error:
        _assert_error(error, exchange)
    else:
        assert (response.status, response.data) == (exchange.status, _unpacked(exchange))
    (sent,) = replay.sent
    _assert_sent(sent, exchange, headers.get("accept"))


def _raw_body(exchange: Exchange) -> dict[str, Any]:
    """The arguments for `call_api` that send the recorded body."""
    request = exchange.request
    if not request.body:
        return {}
    if request.content_type is None:
        raise NotTyped("the client sends no body without its Content-Type")
    if request.media_type == FORM:
        parts = form_parts(request.content_type, request.body)
        fields = {
            name: io.BytesIO(content) if is_file else content.decode()
            for name, content, is_file in parts
        }
        if len(fields) != len(parts):
            raise NotTyped("the client sends each field of a form once")
        return {"post_params": fields}
    if request.media_type == "application/x-www-form-urlencoded":
        return {"body": dict(parse_qsl(request.text))}
    if not request.media_type.endswith("json"):
        return {"body": request.text}
    try:
        return {"body": json.loads(request.body)}
    except ValueError:
        raise NotTyped("the client sends no JSON but what is well-formed") from None


def _assert_sent(sent: Sent, exchange: Exchange, accept: str | None) -> None:
    request = exchange.request
    assert sent.method == exchange.method
    assert unquote(sent.path) == unquote(exchange.path)
    assert sent.path.count("/") == exchange.path.count("/")
    assert sorted(sent.args) == sorted(exchange.args)
    assert sent.headers.get("Accept") in ({accept} if accept else {None, "*/*"})
    assert sent.headers.get("X-Organization") == request.headers.get("x-organization")
    assert _scheme(sent.headers.get("Authorization")) == _scheme(
        request.headers.get("authorization")
    )
    assert ("X-CSRFToken" in sent.headers) == ("x-csrftoken" in request.headers)
    assert _cookie_names(sent.headers.get("Cookie")) == (
        _cookie_names(request.headers.get("cookie")) - {"sessionfresh"}
    )
    if request.body:
        assert _media_type(sent.headers.get("Content-Type")) == request.media_type
    assert _said(sent) == _said(request)


def _said(message: Sent | recordings.Message) -> Any:
    """What a body says: a JSON value, the parts of a form, or just its bytes."""
    content_type = message.headers.get("content-type") or ""
    if _media_type(content_type) == FORM:
        return [
            (name, json.loads(content) if content[:1] == b"{" else content, is_file)
            for name, content, is_file in form_parts(content_type, message.body)
        ]
    return json.loads(message.body) if message.body and "json" in content_type else message.body


def _media_type(content_type: str | None) -> str:
    return (content_type or "").partition(";")[0].strip()


def _scheme(authorization: str | None) -> str | None:
    return authorization.split()[0] if authorization else None


def _cookie_names(cookies: str | None) -> set[str]:
    return {pair.partition("=")[0].strip() for pair in (cookies or "").split(";") if pair}


def _assert_error(error: exceptions.ApiException, exchange: Exchange) -> None:
    failed = exceptions.ServiceException if exchange.status >= 500 else exceptions.ApiStatusError
    assert type(error) is _ERRORS.get(exchange.status, failed)
    assert (error.status, error.reason) == (exchange.status, exchange.reason)
    assert error.method == exchange.method
    assert error.request_id == exchange.response.headers.get("x-request-id")
    assert error.body == _unpacked(exchange).decode(errors="replace")
    for words in _server_words(exchange):
        assert words[:150] in error.message
    assert len(str(error)) < 600


def _server_words(exchange: Exchange) -> list[str]:
    """The sentences of an error body, whatever its form."""
    text = _unpacked(exchange).decode(errors="replace")
    if text and exchange.response.media_type == VENDOR_JSON:
        return list(_leaves(json.loads(text)))
    if "<html" in text:
        return re.findall(r"<title>(.*?)</title>", text)
    return [line for line in text.splitlines() if line]


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            if name != "code":
                yield from _leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from _leaves(each)
    else:
        yield str(value)


def _unpacked(exchange: Exchange) -> bytes:
    if exchange.response.headers.get("content-encoding") == "gzip":
        return gzip.decompress(exchange.response.body)
    return exchange.response.body


def _plain(data: Any) -> Any:
    """Data as it stood on the wire."""
    if isinstance(data, Struct):
        return _plain(data.to_dict())  # type: ignore[attr-defined]
    if isinstance(data, dict):
        return {name: _plain(value) for name, value in data.items()}
    if isinstance(data, list):
        return [_plain(value) for value in data]
    if isinstance(data, datetime):
        return data.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return data


def test_nearly_all_recordings_are_documented_calls() -> None:
    reasons: Counter[str] = Counter()
    copies = recordings.exchanges(recordings.COPIES)
    with ApiClient(Configuration(host="http://127.0.0.1:1")) as client:
        for exchange in copies:
            operation = operation_of(exchange)
            if operation is None:
                continue
            try:
                typed_call(client, operation, exchange)
            except NotTyped as reason:
                reasons[str(reason)] += 1

    assert reasons.total() < 0.15 * len(copies), reasons
