"""Logging: one line for each request, one for each retry, and no secret in either."""

from __future__ import annotations

import json
import logging
import re
from typing import TYPE_CHECKING

import pytest

from cvat_sdk.api_client import exceptions
from tests.support.interpreter import run_python
from tests.support.samples import NEW, OK, STORAGE, create, retrieve
from tests.support.scripted import JSON, close, header_block, respond, send

if TYPE_CHECKING:
    from tests.conftest import Connect, Serve


def lines(caplog: pytest.LogCaptureFixture, level: int) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.name == "cvat_sdk" and record.levelno == level
    ]


def test_each_request_is_one_line_at_debug(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "cvat_sdk")
    client = connect(serve(OK, respond({"detail": "no"}, 404)))
    client.cloudstorages_api.retrieve(7)
    with pytest.raises(exceptions.NotFoundException):
        client.cloudstorages_api.retrieve_content_v2(7, prefix="hidden")
    first, second = lines(caplog, logging.DEBUG)
    assert re.fullmatch(r"GET /api/cloudstorages/\{id\}: 200 \D*\d+ ms\D+1", first)
    assert re.fullmatch(r"GET /api/cloudstorages/\{id\}/content-v2: 404 \D*\d+ ms\D+1", second)
    assert lines(caplog, logging.INFO) == []


def test_each_retry_is_one_line_at_info_with_its_reason_and_delay(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "cvat_sdk")
    retrieve(connect(serve(close, respond(b"", 503), OK)))
    lost, busy = lines(caplog, logging.INFO)
    assert re.fullmatch(r"GET /api/cloudstorages/\{id\}: .*connection.* 1 of 3 .*\d\.\d+ s", lost)
    assert re.fullmatch(r"GET /api/cloudstorages/\{id\}: .*503.* 2 of 3 .*\d\.\d+ s", busy)
    attempts = [line.rpartition(" ")[2] for line in lines(caplog, logging.DEBUG)]
    assert attempts == ["1", "2", "3"]


def test_a_custom_call_is_logged_without_its_query(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "cvat_sdk")
    client = connect(serve(OK))
    client.call_api("/api/x/{id}?token=hidden", "GET", path_params={"id": "hidden"})
    client.request("GET", "/api/y?token=hidden", query_params={"a": "hidden"})
    first, second = lines(caplog, logging.DEBUG)
    assert first.startswith("GET /api/x/{id}: 200")
    assert second.startswith("GET /api/y: 200")


def test_no_log_line_quotes_a_header_block_that_cannot_be_parsed(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    body = json.dumps(STORAGE).encode()
    headers = header_block(200, "OK", content_type=JSON, content_length=len(body))
    response = headers.replace(b"\r\n\r\n", b"\r\nbad sesame\r\n\r\n") + body
    assert retrieve(connect(serve(send(response)), access_token="sesame"))[0].id == 7
    assert "Failed to parse headers" in caplog.text
    assert "sesame" not in caplog.text


def test_the_logger_has_a_null_handler_and_no_level(serve: Serve, connect: Connect) -> None:
    retrieve(connect(serve(OK)))
    logger = logging.getLogger("cvat_sdk")
    assert [type(handler) for handler in logger.handlers] == [logging.NullHandler]
    assert (logger.level, logger.propagate, logger.disabled) == (logging.NOTSET, True, False)


def test_a_process_that_calls_prints_nothing_and_changes_no_other_logger(serve: Serve) -> None:
    script = """
import logging, sys
def state():
    names = ["", "urllib3", "urllib3.connectionpool", "http.client", "asyncio"]
    loggers = map(logging.getLogger, names)
    return [(l.level, l.disabled, l.propagate, len(l.filters)) for l in loggers]
before = state()
import http.client
from cvat_sdk.api_client import ApiClient, Configuration
with ApiClient(Configuration(host=sys.argv[1], retries=1)) as client:
    api = client.cloudstorages_api
    for number in range(6):
        try:
            api.retrieve(number)
        except Exception:
            pass
assert state() == before
assert logging.getLogger().handlers == []
assert http.client.HTTPConnection.debuglevel == 0
"""
    odd = respond({**STORAGE, "provider_type": 5, "new": 1})
    server = serve(odd, close, respond(b"", 503), respond(b"<", 200, content_type="text/html"), OK)
    assert run_python(script, server.url) == ""


def test_calls_print_nothing(
    serve: Serve, connect: Connect, capfd: pytest.CaptureFixture[str]
) -> None:
    client = connect(serve(OK, close, OK))
    retrieve(client)
    retrieve(client)
    create(client)
    client.cloudstorages_api.create({**NEW, "key_file": b"x"})
    assert capfd.readouterr() == ("", "")
