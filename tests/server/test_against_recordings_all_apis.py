"""Recorded exchanges of all of CVAT's API: the testing server responds alike, or with 501."""

from __future__ import annotations

import gzip
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
import urllib3

from tests.server.recorded_server_all_apis import Replay, recorded_server_all_apis
from tests.support import recordings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.recordings import Exchange

# What this server refuses with 501, by the method, path and name of an exchange.
NOT_IMITATED = {
    r"\w+ /api/(projects|invitations|memberships|issues|comments|guides|assets)\b": "whole areas",
    r"\w+ /api/(webhooks|events|quality|consensus)\b": "whole areas",
    r"\w+ /api/auth/(access_tokens|password)\b": "access tokens and passwords over HTTP",
    r"(PATCH|DELETE) /api/(users|labels)/": "changes of these",
    r"GET /api/server/share": "files of the server",
    r"GET /api/labels .*by-project|POST /api/tasks .*project": "projects",
    r"\w+ /api/(tasks|jobs)/\d+/(validation_layout|dataset) ": "what nobody asked for yet",
    r"POST /api/tasks .*consensus": "consensus jobs",
    r"POST /api/jobs |POST \S+/data/ \S+(honeypots|dotted-validation)": "ground truth jobs",
    r"POST \S+/data/ \S+(bad-pattern|job-file-mapping)": "ways to name the files of a bucket",
    r"GET \S+/data/? \S+(chunk|context-image)-(?!number-text)": "chunks and context images",
    r"PATCH \S+ \S+assignee-bad": "assignees",
    r"\w+ \S+/annotations/ \S+task-import|POST /api/tasks/backup/": "imports",
    r"POST \S+ \S+export-cloud": "exports to a bucket",
}
# What depends on something that was refused, by the name of an exchange.
FOLLOWING = {
    "949-": "the labels of projects",
    "1049-": "ways to name the files of a bucket",
    "1216-|1222-": "ground truth jobs",
    "1281-|1307-|1326-|1334-|1336-": "imports",
    "1354-": "exports of projects",
    "1479-|1484-": "videos",
    "1486-": "consensus jobs",
}
# Fields of the fork of CVAT that was recorded.
_OF_THE_FORK = {"chapters", "view_id", "needs_review"}
# Fields whose values are compared in a success, too.
_VALUES = {"bug_tracker", "mode", "outside", "overlap", "stage", "state"}
_COMPARED_HEADERS = ("allow", "upload-filename", "upload-offset", "upload-length")
EXCHANGES = recordings.all_apis()


def differences(exchange: Exchange, response: urllib3.BaseHTTPResponse) -> list[str]:
    """In what a response differs: from a success in its structure, from an error in its values."""
    got, expected = dict(response.headers.items()), exchange.response.headers
    got = {name.lower(): value for name, value in got.items()}
    if response.status != exchange.status:
        return [f"status {response.status} instead of {exchange.status}: {response.data[:200]!r}"]
    names = ("content-type", *_COMPARED_HEADERS)
    found = [
        f"{name}: {got.get(name)} instead of {expected.get(name)}"
        for name in names
        if got.get(name) != expected.get(name)
    ]
    own = _content(got, response.data)
    recorded = _content(expected, exchange.response.body)
    return found + list(_compare(own, recorded, "", exact=exchange.status >= 400))


def _content(headers: dict[str, str], body: bytes) -> Any:
    """A body, as far as it is compared: JSON and text."""
    if not body.isascii() and headers.get("content-encoding") == "gzip":
        try:
            body = gzip.decompress(body)
        except OSError:
            return None
    kind = headers.get("content-type", "")
    if "json" in kind:
        return json.loads(body)
    return body.decode() if kind.startswith("text/") else None


def _compare(got: Any, expected: Any, place: str, *, exact: bool) -> Iterator[str]:
    if isinstance(got, dict) and isinstance(expected, dict):
        for name in (got.keys() ^ expected.keys()) - _OF_THE_FORK:
            yield f"{place}/{name} is only {'here' if name in got else 'recorded'}"
        for name in got.keys() & expected.keys():
            is_exact = exact or name in _VALUES
            yield from _compare(got[name], expected[name], f"{place}/{name}", exact=is_exact)
    elif isinstance(got, list) and isinstance(expected, list):
        is_page = place in {"/results", "/importers", "/exporters"}
        if bool(got) != bool(expected) or (len(got) != len(expected) and not is_page):
            yield f"{place}: {len(got)} items instead of {len(expected)}"
        for number, (one, other) in enumerate(zip(got, expected, strict=False)):
            yield from _compare(one, other, f"{place}/{number}", exact=exact)
    elif (exact and got != expected) or (
        None not in (got, expected) and _kind(got) != _kind(expected)
    ):
        yield f"{place}: {got!r} instead of {expected!r}"


def _kind(value: Any) -> str:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return "number" if is_number else type(value).__name__


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[int, list[str]]]:
    """The status and the differences of our response to each recorded request."""
    with recorded_server_all_apis() as server, urllib3.PoolManager(retries=False) as pool:
        replay = Replay(server, pool)
        responses = [(each, replay.respond(each)) for each in EXCHANGES]
    return {each.name: (got.status, differences(each, got)) for each, got in responses}


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda exchange: exchange.name)
def test_the_response_is_as_recorded_or_a_501(
    found: dict[str, tuple[int, list[str]]], exchange: Exchange
) -> None:
    status, different = found[exchange.name]
    if _reason(FOLLOWING, exchange.name):
        assert different, "remove it from FOLLOWING"
    elif _reason(NOT_IMITATED, f"{exchange.method} {exchange.path} {exchange.name}"):
        assert status == 501
    else:
        assert different == []


def _reason(table: dict[str, str], text: str) -> str | None:
    return next((reason for each, reason in table.items() if re.match(each, text)), None)
