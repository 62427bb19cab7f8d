"""Recorded exchanges: the testing server responds alike, and the contract allows the requests."""

from __future__ import annotations

import gzip
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
import urllib3

from tests.server.recorded_server import body_for, headers_for, prepare, query_for, recorded_server
from tests.support import recordings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cvat_sdk.testing import CvatServer
    from tests.support.recordings import Exchange

# Responses whose values depend on what went before; the structure of these is compared.
STRUCTURE_ONLY = {
    "001-|652-|701-": "the server's own description",
    "002-|012-|014-|629-|702-": "the users' addresses",
    "023-|708-|710-|761-": "what was recorded before",
    "191-|192-|195-|731-": "the order of manifests after a PATCH, which is that of a set",
    "445-": "which outline an interactor draws",
}

# What a real server tolerates although the contract does not have it.
TOLERATED = {
    "085-create-multipart-manifests-empty-string-201": "a list in a form without indices",
    "115-list-page-size-all-200": "a page size that is no number",
    "117-list-page-size-text-200": "a page size that is no number",
    "151-list-org-id-empty-200": "the id of an organization that is empty",
}
EXCHANGES = recordings.copies()


@pytest.fixture
def recorded() -> Iterator[CvatServer]:
    with recorded_server() as server:
        yield server


@pytest.fixture(scope="module")
def pool() -> Iterator[urllib3.PoolManager]:
    with urllib3.PoolManager(retries=False) as pool:
        yield pool


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda exchange: exchange.name)
def test_the_response_is_as_recorded(
    recorded: CvatServer, pool: urllib3.PoolManager, exchange: Exchange
) -> None:
    prepare(recorded, exchange)
    query = urlencode(query_for(recorded, pool, exchange))
    response = pool.request(
        exchange.method,
        recorded.url + exchange.path + ("?" + query if query else ""),
        headers=headers_for(recorded, exchange),
        body=body_for(recorded, pool, exchange),
        decode_content=False,
    )
    assert (response.status, response.headers.get("content-type")) == (
        exchange.status,
        exchange.response.content_type,
    )
    headers = exchange.response.headers
    for name in ("allow", "www-authenticate", "retry-after", "content-encoding"):
        assert response.headers.get(name) == headers.get(name)
    expected = comparable(exchange.status, exchange.response.body, headers)
    got = comparable(response.status, response.data, response.headers)
    if any(re.match(pattern, exchange.name) for pattern in STRUCTURE_ONLY):
        expected, got = structure(expected), structure(got)
    assert got == expected


def test_the_contract_allows_what_a_real_server_accepted(pool: urllib3.PoolManager) -> None:
    violations: dict[str, list[str]] = {}
    accepted = [exchange for exchange in EXCHANGES if exchange.status < 300]
    with recorded_server(contract=True) as server:
        for exchange in accepted:
            pool.request(
                exchange.method,
                server.url + exchange.path + ("?" + exchange.query if exchange.query else ""),
                headers=headers_for(server, exchange),
                body=exchange.request.body,
            )
            if server.contract_violations:
                violations[exchange.name] = list(server.contract_violations)
                server.contract_violations.clear()

    assert len(accepted) > 100
    assert violations.keys() == TOLERATED.keys()


def comparable(status: int, body: bytes, headers: Any) -> Any:
    """A body with what differs from run to run made the same."""
    if headers.get("content-encoding") == "gzip":
        body = gzip.decompress(body)
    if headers.get("content-type", "").startswith("image/"):
        return body[:3]
    text = body.decode()
    if "<!DOCTYPE html>" in text:
        return "a page for browsers"
    text = re.sub(r"http://127\.0\.0\.1:(?!8070)(?!9000)\d+", "http://server", text)
    text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", "<time>", text)
    text = re.sub(r'"[0-9a-f]{32}"', '"<token>"', text)
    text = re.sub(r'"key":"[^"]*"', '"key":"<key>"', text)
    text = re.sub(r'"Traceback[^"]*((?<=\\)"[^"]*)*"', '"<traceback>"', text)
    if not headers.get("content-type", "").startswith("application/"):
        return text
    data = json.loads(text)
    if isinstance(data, dict) and "states" in data:
        data["states"] = ["<state>" for _ in data["states"]]
    if status == 201:
        del data["id"]
    return data


def structure(value: Any) -> Any:
    """What kind of values a body holds, by their names; numbers are one kind, null is any."""
    if isinstance(value, dict):
        return {
            name: inner for name, each in value.items() if (inner := structure(each)) is not None
        }
    if isinstance(value, list):
        return [structure(value[0])] if value else []
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return "number"
    return None if value is None else type(value).__name__
