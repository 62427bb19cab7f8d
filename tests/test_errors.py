"""Exceptions: what each failure of the network or the server raises, and what it holds."""

from __future__ import annotations

import copy
import http.client
import inspect
import json
import pickle
import socket
import ssl
import sys
from typing import TYPE_CHECKING, Any

import pytest
import urllib3
from urllib3 import exceptions as u3
from urllib3.connection import HTTPConnection

from cvat_sdk import RetryPolicy
from cvat_sdk.api_client import ApiClient, Configuration, exceptions
from tests.support.interpreter import run_python
from tests.support.samples import OK, OPERATIONS, STORAGE, create, retrieve
from tests.support.scripted import close, hang, respond, send_and_close

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve


def instance_of(cls: type[BaseException]) -> BaseException:
    """The exception, made with whatever its constructor takes."""
    pool = urllib3.HTTPConnectionPool("localhost")
    connection = HTTPConnection("localhost")
    response = urllib3.HTTPResponse(b"", preload_content=False)
    fills: dict[str, Any] = {
        "pool": pool,
        "conn": connection,
        "url": "/",
        "message": "m",
        "error": OSError("e"),
        "reason": None,
        "location": "/",
        "host": "localhost",
        "retries": 3,
        "partial": 1,
        "expected": 2,
        "response": response,
        "length": b"x",
        "scheme": "ftp",
        "defects": [],
        "unparsed_data": b"",
    }
    try:
        names = list(inspect.signature(cls.__init__).parameters.values())[1:]
    except (TypeError, ValueError):
        return cls("text")
    named = [p.name for p in names if p.kind is p.POSITIONAL_OR_KEYWORD]
    return cls(*(fills.get(name, "text") for name in named or ["text"]))


URLLIB3 = [
    cls
    for cls in vars(u3).values()
    if inspect.isclass(cls) and issubclass(cls, u3.HTTPError) and cls.__module__ == u3.__name__
]
OTHERS: list[BaseException] = [
    OSError("text"),
    ConnectionResetError(104, "Connection reset by peer"),
    BrokenPipeError(32, "Broken pipe"),
    TimeoutError("timed out"),
    socket.gaierror(-2, "Name or service not known"),
    ssl.SSLError(1, "text"),
    ssl.SSLCertVerificationError(1, "text"),
    ssl.SSLZeroReturnError(6, "text"),
    http.client.HTTPException("text"),
    http.client.BadStatusLine("text"),
    http.client.IncompleteRead(b"x", 3),
    http.client.LineTooLong("header line"),
    http.client.RemoteDisconnected("text"),
    http.client.InvalidURL("text"),
    UnicodeError("text"),
    ValueError("text"),
]
RAISED = [instance_of(cls) for cls in URLLIB3] + OTHERS


class RaisingPoolManager:
    """A pool manager whose requests fail with an exception."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def request(self, *args: Any, **options: Any) -> Any:
        raise self.error


@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("call", [retrieve, create])
@pytest.mark.usefixtures("delays")
def test_an_exception_of_urllib3_or_the_standard_library_becomes_the_cause_of_an_api_exception(
    error: Exception, call: Any
) -> None:
    configuration = Configuration(host="http://cvat.example", retries=1)
    client = ApiClient(configuration, pool_manager=RaisingPoolManager(error))

    with client, pytest.raises(exceptions.ApiException) as raised:
        call(client)

    # These quote what the server sent.
    quotes = (http.client.BadStatusLine, u3.InvalidChunkLength)
    assert raised.value.__cause__ is (None if type(error) in quotes else error)
    url = "http://cvat.example/api/cloudstorages"
    assert str(raised.value).startswith(f"{raised.value.method} {url}")


def test_urllib3_has_the_exceptions_that_the_test_above_is_about() -> None:
    names = {cls.__name__ for cls in URLLIB3}
    assert {"MaxRetryError", "ProtocolError", "ReadTimeoutError", "SSLError", "ProxyError"} <= names
    assert len(names) >= 25


@pytest.mark.parametrize(
    ("error", "cls"),
    [
        (u3.ReadTimeoutError(urllib3.HTTPConnectionPool("h"), "/", "m"), "ApiTimeoutError"),
        (u3.ConnectTimeoutError(None, "m"), "ApiTimeoutError"),
        (u3.SSLError(ssl.SSLCertVerificationError(1, "m")), "ApiTlsError"),
        (u3.ProxyError("m", u3.NewConnectionError(None, "m")), "ApiProxyError"),  # type: ignore[arg-type]
        (u3.ProxyError("m", OSError("m")), "ApiConnectionError"),
        (u3.NewConnectionError(None, "m"), "ApiConnectionError"),  # type: ignore[arg-type]
        (u3.DecodeError("m"), "ApiResponseError"),
        (u3.InvalidHeader("m"), "ApiResponseError"),
        (u3.ProtocolError("m", http.client.BadStatusLine("m")), "ApiResponseError"),
        (u3.ProtocolError("m", ConnectionResetError(104, "m")), "ApiConnectionError"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_the_failure_decides_the_class_of_the_exception(error: Exception, cls: str) -> None:
    configuration = Configuration(host="http://cvat.example", retries=0)
    client = ApiClient(configuration, pool_manager=RaisingPoolManager(error))

    with client, pytest.raises(exceptions.ApiException) as raised:
        retrieve(client)

    assert type(raised.value) is getattr(exceptions, cls)


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (302, exceptions.RedirectException),
        (304, exceptions.RedirectException),
        (400, exceptions.BadRequestException),
        (401, exceptions.UnauthorizedException),
        (402, exceptions.ApiStatusError),
        (403, exceptions.ForbiddenException),
        (404, exceptions.NotFoundException),
        (409, exceptions.ConflictException),
        (418, exceptions.ApiStatusError),
        (429, exceptions.RateLimitException),
        (500, exceptions.ServiceException),
        (503, exceptions.ServiceException),
        (799, exceptions.ServiceException),
    ],
)
def test_the_status_decides_the_class_of_the_exception(
    serve: Serve, connect: Connect, status: int, cls: type[exceptions.ApiException]
) -> None:
    body = b"" if status == 304 else b'{"detail": "no"}'
    client = connect(serve(respond(body, status)), retries=0)
    with pytest.raises(exceptions.ApiException) as raised:
        create(client)
    assert type(raised.value) is cls
    assert raised.value.status == status


def test_an_error_holds_the_status_headers_body_and_message_of_the_response(
    serve: Serve, connect: Connect
) -> None:
    step = respond(
        {"detail": "Not found."},
        404,
        reason="Not Found",
        headers=[("X-Request-Id", "abc-123"), ("Set-Cookie", "sessionid=hush")],
    )
    server = serve(step)
    with pytest.raises(exceptions.NotFoundException) as raised:
        retrieve(connect(server))
    error = raised.value
    assert (error.status, error.reason, error.message) == (404, "Not Found", "Not found.")
    assert (error.method, error.path) == ("GET", "/api/cloudstorages/{id}")
    assert error.body == '{"detail": "Not found."}'
    assert error.request_id == "abc-123"
    assert error.headers is not None
    assert error.headers["content-type"] == "application/vnd.cvat+json"
    assert error.url == f"{server.url}/api/cloudstorages/7"
    assert str(error) == (
        f"GET {server.url}/api/cloudstorages/7: 404 Not Found: Not found. (request id abc-123). "
        "Check the ids in the URL, and the organization that the call names, if any."
    )


@pytest.mark.parametrize(
    ("body", "content_type", "message"),
    [
        (b"display_name: too long\nkey: wrong", "text/html", "display_name: too long key: wrong"),
        (b'{"message": "no bucket", "code": "x"}', "json", "no bucket"),
        (b'{"detail": "Invalid page."}', "json", "Invalid page."),
        (b'{"resource": ["too long", "wrong"], "key": ["no"]}', "json",
         "resource: too long, wrong; key: no"),
        (b'{"resource": "too long"}', "json", "resource: too long"),
        (b'{"owner": {"username": ["taken"]}}', "json", "owner.username: taken"),
        (b'["one", "two"]', "json", "one, two"),
        (b'"Only one running request is allowed"', "json", "Only one running request is allowed"),
        (b"<html><head><title>Server Error (500)</title></head><body>x</body></html>",
         "text/html", "Server Error (500)"),
        (b"<h1>Oh &amp; no</h1><script>alert(1)</script><p>sorry</p>", "text/html; charset=utf-8",
         "Oh & no sorry"),
        (b'{"results": [{"id": ["wrong"]}]}', "json", "results[0].id: wrong"),
        (b'{"broken', "json", '{"broken'),
        (b"", "json", "Bad"),
    ],
)  # fmt: skip
def test_the_message_is_taken_from_every_form_of_error_body(
    serve: Serve, connect: Connect, body: bytes, content_type: str, message: str
) -> None:
    media = "application/vnd.cvat+json" if content_type == "json" else content_type
    client = connect(serve(respond(body, 400, reason="Bad", content_type=media)))
    with pytest.raises(exceptions.BadRequestException) as raised:
        create(client)
    assert raised.value.message == message


@pytest.mark.parametrize(
    "body",
    [
        b"<html>" + b"x " * 200_000 + b"</html>",
        json.dumps({"detail": "y" * 100_000}).encode(),
        json.dumps({f"field{n}": ["wrong"] for n in range(10_000)}).encode(),
        b"[" * 200_000,
        b"<script" * 20_000 + b"<" * 100_000,
        b"\xff\xfe\x00\x1b[31m" * 1000,
    ],
    ids=["page", "detail", "fields", "brackets", "tags", "bytes"],
)
def test_the_text_of_an_error_is_short_and_printable_whatever_its_body(
    serve: Serve, connect: Connect, body: bytes
) -> None:
    media = "text/html" if body[:1] == b"<" else "application/json"
    headers = [("X-Request-Id", "r" * 5000), ("X-Long", "h" * 5000)]
    client = connect(
        serve(respond(body, 500, reason="R" * 5000, content_type=media, headers=headers))
    )
    with pytest.raises(exceptions.ServiceException) as raised:
        retrieve(client)
    assert len(str(raised.value)) < 800
    assert str(raised.value).isprintable()
    assert "hhhh" not in str(raised.value)


@pytest.mark.parametrize("name", OPERATIONS)
def test_without_the_status_check_an_error_is_returned_unparsed(
    serve: Serve, connect: Connect, name: str
) -> None:
    client = connect(serve(respond({"detail": "no"}, 500)))
    data, response = OPERATIONS[name](client, _check_status=False)
    assert (data, response.status, response.data) == (None, 500, b'{"detail": "no"}')


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_raises_a_connection_error_when_no_response_arrives(
    serve: Serve, connect: Connect, name: str
) -> None:
    client = connect(serve(close))
    for options in ({}, {"_check_status": False}, {"_parse_response": False}):
        with pytest.raises(exceptions.ApiConnectionError) as raised:
            OPERATIONS[name](client, **options)
        assert isinstance(raised.value.__cause__, u3.ProtocolError)


def test_an_error_is_read_for_its_message_even_if_the_response_was_to_be_streamed(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(respond({"detail": "no"}, 404)), connection_pool_maxsize=1)
    for _ in range(3):
        with pytest.raises(exceptions.NotFoundException, match="no"):
            retrieve(client, _parse_response=False)


def test_a_timeout_is_also_the_built_in_timeout_error(serve: Serve, connect: Connect) -> None:
    with pytest.raises(TimeoutError) as raised:
        retrieve(connect(serve(hang)), _request_timeout=0.1)
    assert isinstance(raised.value, exceptions.ApiTimeoutError)


def test_a_rate_limit_holds_the_seconds_of_its_retry_after(serve: Serve, connect: Connect) -> None:
    client = connect(serve(respond(b"", 429, headers=[("Retry-After", "3600")])))
    with pytest.raises(exceptions.RateLimitException) as raised:
        create(client)
    assert raised.value.retry_after == 3600


@pytest.mark.parametrize("copied", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy])
def test_a_copy_of_an_error_holds_all_but_the_response(
    serve: Serve, connect: Connect, copied: Any
) -> None:
    step = respond({"detail": "no"}, 409, headers=[("X-A", "1"), ("X-A", "2")])
    with pytest.raises(exceptions.ConflictException) as raised:
        create(connect(serve(step)))
    other = copied(raised.value)
    assert type(other) is exceptions.ConflictException
    assert str(other) == str(raised.value)
    assert other.headers is not None
    assert other.headers["x-a"] == "1, 2"
    assert (other.status, other.body, other.args) == (409, '{"detail": "no"}', raised.value.args)


@pytest.mark.parametrize("name", exceptions.__all__)
def test_every_exception_can_be_pickled(name: str) -> None:
    cls: Any = getattr(exceptions, name)
    error = cls(500, "text") if issubclass(cls, exceptions.ApiException) else cls("text")
    other = pickle.loads(pickle.dumps(error))
    assert type(other) is cls
    assert str(other) == str(error)


def test_an_exception_that_is_made_of_any_values_can_be_shown() -> None:
    wrong: Any = 5

    error = exceptions.ApiException(404, wrong, message=wrong)

    assert (str(error), repr(error)) == ("404 5", "ApiException('404 5')")


def test_a_wrong_argument_raises_a_type_or_value_error_and_no_api_exception(
    serve: Serve, connect: Connect
) -> None:
    client = connect(serve(send_and_close(b"")))
    calls: list[Any] = [
        lambda: client.cloudstorages_api.retrieve("seven"),  # type: ignore[call-overload]
        lambda: client.cloudstorages_api.retrieve(7, nope=1),  # type: ignore[call-overload]
        lambda: client.cloudstorages_api.create({}),
        lambda: retrieve(client, _request_timeout=0),
        lambda: retrieve(client, _request_timeout="1"),
        lambda: retrieve(client, _retries="many"),
        lambda: retrieve(client, _host_index=5),
        lambda: retrieve(client, _request_auths=[{}]),
        lambda: retrieve(client, _request_auths="abc"),
        lambda: retrieve(client, _request_auths=[{"in": "query", "key": "a", "value": 5}]),
        lambda: client.call_api("/x", "BREW"),
        lambda: client.call_api("/x", "GET", header_params={"a b": "c"}),
    ]
    for call in calls:
        with pytest.raises(exceptions.OpenApiException) as raised:
            call()
        assert isinstance(raised.value, (TypeError, ValueError))
        assert not isinstance(raised.value, exceptions.ApiException)


# --- what helps ---------------------------------------------------------------------------------

HINTS: dict[int, str] = {
    401: r"username= and password=, or access_token=",
    403: r"permissions of this user, and the organization",
    404: r"ids in the URL, and the organization",
    409: r"has ended",
    413: r"Send less",
    429: r"Send fewer requests at once, or allow more retries",
}


@pytest.mark.parametrize(("status", "hint"), HINTS.items())
def test_an_error_says_what_may_help(
    serve: Serve, connect: Connect, status: int, hint: str
) -> None:
    client = connect(serve(respond({"detail": "No."}, status)), retries=0)
    with pytest.raises(exceptions.ApiStatusError, match=rf"No\. .*{hint}") as raised:
        create(client)
    assert raised.value.message == "No."
    assert raised.value.hint
    assert str(raised.value).endswith(f". {raised.value.hint}")


@pytest.mark.parametrize(
    "step",
    [
        respond("<html><title>404 Not Found</title></html>", 404, content_type="text/html"),
        respond("404 page not found", 404, content_type="text/plain"),
        respond("<html>Unsupported method</html>", 501, content_type="text/html"),
        respond("<html>Method Not Allowed</html>", 405, content_type="text/html"),
        respond("<html>Welcome</html>", 200, content_type="text/html"),
        send_and_close(b"SSH-2.0-OpenSSH_9.6\r\n"),
        close,
    ],
    ids=["404 page", "404 text", "501 page", "405 page", "page", "another protocol", "close"],
)
@pytest.mark.parametrize("prefix", ["", "/cvat"])
def test_what_is_no_response_of_cvat_asks_whether_this_is_its_address(
    serve: Serve, connect: Connect, step: Any, prefix: str
) -> None:
    server = serve(step)
    with pytest.raises(exceptions.ApiException) as raised:
        retrieve(connect(server.url + prefix, retries=0))
    url = f"{server.url}{prefix}"
    assert f"GET {url}/api/cloudstorages/7: " in str(raised.value)
    assert f"Is {url} the address of the CVAT REST API?" in str(raised.value)


def test_an_error_of_cvat_does_not_ask_for_its_address(serve: Serve, connect: Connect) -> None:
    words = respond("The storage has no manifest", 404, content_type="text/html")
    for step in (respond({"detail": "Not found."}, 404), words):
        with pytest.raises(exceptions.NotFoundException) as raised:
            retrieve(connect(serve(step)))
        assert "address" not in str(raised.value)


@pytest.mark.parametrize("status", [200, 404])
def test_a_host_that_ends_in_api_is_asked_about(
    serve: Serve, connect: Connect, status: int
) -> None:
    server = serve(respond("<html>CVAT</html>", status, content_type="text/html"))
    with pytest.raises(exceptions.ApiException, match=r"Does /api belong there\?"):
        retrieve(connect(f"{server.url}/api"))
    with pytest.raises(exceptions.ApiException) as raised:
        retrieve(connect(server))
    assert "belong" not in str(raised.value)


def test_an_error_shows_the_path_as_sent_and_no_query(serve: Serve, connect: Connect) -> None:
    server = serve(respond({"detail": "no"}, 400))
    with pytest.raises(exceptions.BadRequestException) as raised:
        connect(server).lambda_api.retrieve_requests("a b/c")
    assert str(raised.value).startswith(f"GET {server.url}/api/lambda/requests/a%20b%2Fc: 400")
    with pytest.raises(exceptions.BadRequestException) as raised:
        connect(server).cloudstorages_api.list(search="hidden")
    assert "hidden" not in str(raised.value)


def test_an_error_after_retries_says_how_often_the_request_was_tried(
    serve: Serve, connect: Connect
) -> None:
    for step in (close, respond(b"", 503)):
        with pytest.raises(exceptions.ApiException, match=r"\(tried 3 times\)") as raised:
            retrieve(connect(serve(step)), _retries=RetryPolicy(2, backoff=0.01))
        assert raised.value.attempts == 3


NO_DESCRIPTORS = """
import os, resource, sys
from cvat_sdk.api_client import ApiClient, Configuration, exceptions
with ApiClient(Configuration(host=sys.argv[1], retries=1)) as client:
    api = client.cloudstorages_api
    for before in sys.argv[2:]:
        api.retrieve(7)
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (30, hard))
    held = []
    try:
        while True:
            held.append(os.open(os.devnull, os.O_RDONLY))
    except OSError:
        pass
    for number in (1, 2, 3, 4):
        for options in ({}, {"_async_call": True}):
            try:
                result = api.retrieve(number, **options)
                if options:
                    result.get()
            except exceptions.ApiException:
                pass
    for descriptor in held:
        os.close(descriptor)
    print(api.retrieve(7)[0].id)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of descriptors")
@pytest.mark.parametrize("warm", [[], ["warm"]], ids=["first call", "later call"])
def test_without_a_file_descriptor_left_a_call_raises_an_api_exception(
    serve: Serve, warm: list[str]
) -> None:
    steps = {
        1: respond(b"x", 400, content_type="text/plain; charset=cp437"),
        2: respond(b"", 503, headers=[("Retry-After", "Sat, 21 Nov 2020 16:59:33 GMT")]),
        3: respond({**STORAGE, "created_date": "21 Nov 2026 16:59"}),
        4: close,
        7: OK,
    }
    server = serve(lambda peer: steps[peer.request.number](peer))
    assert run_python(NO_DESCRIPTORS, server.url, *warm) == "7\n"
