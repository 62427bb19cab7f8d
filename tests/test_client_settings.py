"""What a client sends with every request, and what it refuses to send."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest
from urllib3 import HTTPHeaderDict

from cvat_sdk.api_client import ApiClient, ApiTypeError, ApiValueError, Configuration
from tests.support.samples import CALL, NEW, OK, retrieve
from tests.support.scripted import respond

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve


def test_a_user_agent_that_is_set_is_sent(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)

    client.user_agent = "our-pipeline/7"
    retrieve(client)

    assert client.user_agent == "our-pipeline/7"
    assert server.requests[0].headers["user-agent"] == "our-pipeline/7"


def test_the_user_agent_is_found_however_the_header_is_written() -> None:
    client = ApiClient().with_options(headers={"user-agent": "mine"})

    assert client.user_agent == "mine"
    assert client.with_options(headers={"User-Agent": None}).user_agent == ""


def test_a_default_header_of_none_is_left_out(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    configuration = connect(server).configuration
    with ApiClient(configuration, headers={"X-Own": "1", "X-Other": None}) as client:
        client.set_default_header("x-own", None)
        retrieve(client)

    assert not {"x-own", "x-other"} & server.requests[0].headers.keys()


@pytest.mark.parametrize("value", [b"x", None, 5])
def test_a_cookie_that_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(ApiTypeError, match=r"^cookies.a: expected str"):
        ApiClient(cookies={"a": value})


def test_a_cookie_that_is_set_is_sent(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    client = connect(server)

    client.cookies["lang"] = "de"
    retrieve(client)

    assert server.requests[0].headers["cookie"] == "lang=de"


def test_headers_that_urllib3_holds_are_sent_with_each_of_their_values(
    serve: Serve, connect: Connect
) -> None:
    server = serve(OK)
    headers = HTTPHeaderDict([("X-Trace", "1"), ("X-Trace", "2")])
    client = ApiClient(connect(server).configuration, headers=headers)

    with client:
        retrieve(client)
    retrieve(connect(server).with_options(headers=headers))

    assert [request.headers["x-trace"] for request in server.requests] == ["1, 2"] * 2


def test_a_text_of_the_server_is_printable_in_at_most_100_lines() -> None:
    client = ApiClient(Configuration(access_token="s3cret"))

    text = client.printable("bad s3cret\a\n" * 1_000)

    assert text.splitlines() == ["bad ***\N{REPLACEMENT CHARACTER}"] * 100


def test_a_name_that_is_no_utf8_is_printable() -> None:
    assert ApiClient().printable("bad \udcff.png") == "bad \N{REPLACEMENT CHARACTER}.png"


def test_each_line_of_a_password_is_masked() -> None:
    client = ApiClient(Configuration(username="ann", password="first-line\nsecond-line"))

    assert client.printable("got first-line\nsecond-line") == "got ***\n***"


def test_an_empty_key_is_no_credential(serve: Serve, connect: Connect) -> None:
    server = serve(OK)
    retrieve(connect(server, api_key={"tokenAuth": ""}))

    assert "authorization" not in server.requests[0].headers


def test_the_servers_of_the_contract_are_listed() -> None:
    configuration = Configuration()

    urls = [server["url"] for server in configuration.get_host_settings()]

    assert configuration.get_host_from_settings(0) in urls


@pytest.mark.parametrize(
    ("body", "content_type", "error", "message"),
    [
        ({**NEW, "key_file": io.BytesIO()}, "application/json", ApiValueError, "cannot be sent as"),
        ("no mapping", "multipart/form-data", ApiTypeError, "expected"),
    ],
)
def test_a_body_that_its_media_type_cannot_hold_is_refused(
    serve: Serve, connect: Connect, body: Any, content_type: str, error: type, message: str
) -> None:
    server = serve(OK)

    with pytest.raises(error, match=message):
        connect(server).cloudstorages_api.create(body, _content_type=content_type)

    assert server.requests == []


def test_a_file_is_refused_where_only_json_can_be_sent(serve: Serve, connect: Connect) -> None:
    server = serve(respond(CALL))

    with pytest.raises(ApiTypeError):
        connect(server).lambda_api.create_requests({"function": io.BytesIO(), "task": 1})

    assert server.requests == []
