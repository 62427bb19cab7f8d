"""Going through the files of a bucket."""

from __future__ import annotations

import inspect
import json
import logging
import sys
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cvat_sdk import exceptions
from cvat_sdk.core import CloudStorage, StoredFile
from cvat_sdk.testing import Bucket, CvatServer, NumberedBucket
from tests.support import recordings
from tests.support.replay import recorded_response
from tests.support.samples import STORAGE
from tests.support.scripted import Peer, http_response, respond

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cvat_sdk import Client
    from tests.conftest import Serve
    from tests.core.conftest import Open

RECORDED = {exchange.number: exchange for exchange in recordings.copies()}
TREE = ["a.png", "deep/er/c.png", "deep/er/d.png", "deep/f.txt", "sub/a.png", "sub2/b.png", "z.zip"]


def of_bucket(
    server: CvatServer, cvat: Client, paths: Iterable[str], **fields: Any
) -> CloudStorage:
    """A storage of a bucket with these files."""
    server.buckets["tree"] = Bucket(dict.fromkeys(paths, b""))
    return cvat.cloud_storages.retrieve(server.add_storage("tree", **fields).id)


def paths(files: Iterable[StoredFile]) -> list[str]:
    return [file.path for file in files]


def entry(name: str, kind: str = "REG") -> dict[str, str]:
    return {"name": name, "type": kind, "mime_type": "image" if kind == "REG" else "DIR"}


def test_one_level_has_its_files_and_directories(server: CvatServer, cvat: Client) -> None:
    files = list(of_bucket(server, cvat, TREE).iter_content())

    assert paths(files) == ["deep", "sub", "sub2", "a.png", "z.zip"]
    assert files[0] == StoredFile("deep", "deep", True, "DIR")
    assert files[3] == StoredFile("a.png", "a.png", False, "image")
    assert [file.mime_type for file in files[3:]] == ["image", "archive"]


def test_no_prefix_is_that_of_the_root(server: CvatServer, cvat: Client) -> None:
    storage = of_bucket(server, cvat, TREE)

    assert list(storage.iter_content(None)) == list(storage.iter_content())


def test_all_levels_have_all_files(server: CvatServer, cvat: Client) -> None:
    files = list(of_bucket(server, cvat, TREE).iter_content(recursive=True))

    assert sorted(paths(files)) == TREE
    assert not any(file.is_dir for file in files)
    assert {file.path: file.name for file in files}["deep/er/c.png"] == "c.png"


@pytest.mark.parametrize(
    ("prefix", "level", "below"),
    [
        ("deep/", ["deep/er", "deep/f.txt"], ["deep/er/c.png", "deep/er/d.png", "deep/f.txt"]),
        ("deep", ["deep"], ["deep/er/c.png", "deep/er/d.png", "deep/f.txt"]),
        ("/deep/er/", ["deep/er/c.png", "deep/er/d.png"], ["deep/er/c.png", "deep/er/d.png"]),
        ("deep/er/d", ["deep/er/d.png"], ["deep/er/d.png"]),
        ("sub", ["sub", "sub2"], ["sub/a.png", "sub2/b.png"]),
        ("nothing/", [], []),
    ],
)
def test_paths_begin_at_the_root_whatever_the_prefix(
    server: CvatServer, cvat: Client, prefix: str, level: list[str], below: list[str]
) -> None:
    storage = of_bucket(server, cvat, TREE)

    assert paths(storage.iter_content(prefix)) == level
    assert paths(storage.iter_content(prefix, recursive=True)) == below


@pytest.mark.parametrize("own", ["deep/er", "deep/er/", "deep/er/c"])
@pytest.mark.parametrize("prefix", ["", "d", "deep", "deep/", "deep/er"])
def test_the_prefix_of_the_storage_is_where_it_begins(
    server: CvatServer, cvat: Client, own: str, prefix: str
) -> None:
    storage = of_bucket(server, cvat, TREE, specific_attributes=f"prefix={own}")

    expected = [path for path in TREE if path.startswith(own)]
    assert paths(storage.iter_content(prefix, recursive=True)) == expected
    assert paths(storage.iter_content("sub/", recursive=True)) == []


def test_the_recorded_prefix_of_a_storage_is_where_its_files_begin(
    serve: Serve, open_client: Open
) -> None:
    stored = {**STORAGE, "specific_attributes": "region=us-east-1&prefix=f000"}
    server = serve(respond(stored), recorded_response(RECORDED["328"]))

    files = list(open_client(server).cloud_storages.retrieve(7).iter_content())

    assert paths(files) == [f"f000{number}.png" for number in range(10)]
    assert dict(server.requests[1].args)["prefix"] == "f000"


def test_a_manifest_lists_its_own_files(server: CvatServer, cvat: Client) -> None:
    storage = cvat.cloud_storages.retrieve(1)

    from_root = paths(storage.iter_content(recursive=True, manifest_path="manifest.jsonl"))
    nested = paths(storage.iter_content(recursive=True, manifest_path="sub/manifest.jsonl"))

    assert len(from_root) == 15
    assert "deep/er/c.png" in from_root
    assert nested == ["sub/a.png", "sub/b.jpg"]


@pytest.mark.parametrize("manifest", [None, "manifest.jsonl"])
def test_small_pages_find_the_same_files(cvat: Client, manifest: str | None) -> None:
    storage = cvat.cloud_storages.retrieve(1)
    whole = list(storage.iter_content(recursive=True, manifest_path=manifest))

    small = list(storage.iter_content(recursive=True, manifest_path=manifest, page_size=2))

    assert sorted(small) == sorted(whole)


def test_recorded_pages_are_followed_by_their_tokens(serve: Serve, open_client: Open) -> None:
    pages = [RECORDED[number] for number in ("295", "296", "301")]
    server = serve(respond(STORAGE), *map(recorded_response, pages))

    found = paths(open_client(server).cloud_storages.retrieve(7).iter_content(page_size=3))

    bodies = [each.response.json() for each in pages]
    assert found == [item["name"] for body in bodies for item in body["content"]]
    tokens = [dict(request.args).get("next_token") for request in server.requests[1:]]
    assert tokens == [None, bodies[0]["next"], bodies[1]["next"]]


def test_a_page_is_fetched_when_it_is_needed(server: CvatServer, cvat: Client) -> None:
    files = of_bucket(server, cvat, TREE).iter_content(recursive=True, page_size=2)
    server.requests_seen.clear()

    assert server.requests_seen == []
    assert next(files).path == "deep/er/c.png"
    prefixes = [request.args.get("prefix") for request in server.requests_seen]
    assert prefixes == [None, "deep/", "deep/er/"]


@pytest.mark.parametrize(("asked", "sent"), [(None, "500"), (7, "7"), (100_000, "500")])
def test_a_response_holds_no_more_entries_than_a_server_sends(
    server: CvatServer, cvat: Client, asked: int | None, sent: str
) -> None:
    list(cvat.cloud_storages.retrieve(1).iter_content(page_size=asked))

    assert server.requests_seen[-1].args["page_size"] == sent


def test_directories_may_be_nested_deeper_than_python_recurses(
    serve: Serve, open_client: Open
) -> None:
    depth = 500

    def one_directory_in_each(peer: Peer) -> None:
        level = dict(peer.request.args).get("prefix", "").count("/")
        content = [entry("d", "DIR")] if level < depth else [entry("f.png")]
        peer.send(http_response({"next": None, "content": content}))

    server = serve(respond(STORAGE), one_directory_in_each)
    files = open_client(server).cloud_storages.retrieve(7).iter_content(recursive=True)
    limit = sys.getrecursionlimit()
    # No bucket has paths that would be too long for the limit as it is.
    sys.setrecursionlimit(len(inspect.stack(0)) + depth // 2)
    try:
        found = paths(files)
    finally:
        sys.setrecursionlimit(limit)

    assert found == ["d/" * depth + "f.png"]


def test_a_server_that_lists_the_root_for_every_prefix_is_an_error(
    serve: Serve, open_client: Open
) -> None:
    root = {"next": None, "content": [entry("sub", "DIR"), entry("a.png")]}
    server = serve(respond(STORAGE), respond(root))
    files = open_client(server).cloud_storages.retrieve(7).iter_content(recursive=True)

    with pytest.raises(exceptions.ApiResponseError, match="leads back"):
        list(files)
    assert len(server.requests) < 300


def test_the_memory_does_not_grow_with_the_number_of_files(serve: Serve, open_client: Open) -> None:
    content = json.dumps([entry(f"{number:03}.png") for number in range(500)])

    def many_files(peer: Peer) -> None:
        number = int(dict(peer.request.args).get("next_token", "0"))
        following = json.dumps(str(number + 1)) if number < 119 else "null"
        peer.send(http_response(f'{{"next": {following}, "content": {content}}}'))
        server.requests.clear()

    server = serve(respond(STORAGE), many_files)
    files = open_client(server).cloud_storages.retrieve(7).iter_content(recursive=True)
    for _ in range(10_000):  # what is allocated once does not count
        next(files)
    tracemalloc.start()
    try:
        count = sum(1 for _ in files)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()

    assert count == 50_000
    assert peak < 2_000_000


def test_a_large_bucket_has_each_of_its_files_once(server: CvatServer, cvat: Client) -> None:
    server.buckets["large"] = NumberedBucket(count=3_456)
    storage = cvat.cloud_storages.retrieve(server.add_storage("large").id)

    names = [file.name for file in storage.iter_content(recursive=True)]

    assert names == [f"{number:08}.png" for number in range(3_456)]
    assert paths(storage.iter_content()) == ["00000", "00001", "00002", "00003"]


@pytest.mark.parametrize("period", [1, 2, 3, 7])
def test_tokens_that_go_in_a_circle_are_an_error(
    serve: Serve, open_client: Open, period: int
) -> None:
    def circle(peer: Peer) -> None:
        number = int(dict(peer.request.args).get("next_token", "0"))
        peer.send(http_response({"next": str((number + 1) % period), "content": [entry("a")]}))

    server = serve(respond(STORAGE), circle)
    files = open_client(server).cloud_storages.retrieve(7).iter_content()

    with pytest.raises(exceptions.ApiResponseError, match="leads back"):
        list(files)
    assert len(server.requests) < 4 * period + 4


def test_names_of_directories_may_end_with_a_slash(serve: Serve, open_client: Open) -> None:
    server = serve(
        respond(STORAGE),
        respond({"next": None, "content": [entry("sub/", "DIR")]}),
        respond({"next": None, "content": [entry("a.png")]}),
    )

    files = open_client(server).cloud_storages.retrieve(7).iter_content(recursive=True)

    assert paths(files) == ["sub/a.png"]


def test_a_directory_without_a_name_at_the_root_ends_no_walk_and_is_logged(
    server: CvatServer, cvat: Client, caplog: pytest.LogCaptureFixture
) -> None:
    storage = of_bucket(server, cvat, ["/unreachable.png", "a.png", "b//c.png"])

    with caplog.at_level(logging.WARNING, "cvat_sdk"):
        files = storage.iter_content(recursive=True)
        assert sorted(paths(files)) == ["a.png", "b//c.png"]

    assert "begin with a slash" in caplog.text


@settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    st.sets(
        st.lists(st.sampled_from(["a", "b b", "ä", "%2F", "#?&="]), min_size=1, max_size=4).map(
            "/".join
        )
    ),
    st.integers(1, 4),
)
def test_every_file_is_found_once(
    server: CvatServer, cvat: Client, tree: set[str], page_size: int
) -> None:
    storage = of_bucket(server, cvat, tree)

    found = paths(storage.iter_content(recursive=True, page_size=page_size))

    assert sorted(found) == sorted(tree)


def test_a_server_that_dies_in_the_middle_is_an_error_after_the_files_before(
    serve: Serve, open_client: Open
) -> None:
    server = serve(
        respond(STORAGE),
        respond({"next": "x", "content": [entry("a.png")]}),
        lambda peer: peer.close(),
    )
    files = open_client(server, retries=0).cloud_storages.retrieve(7).iter_content()
    found: list[str] = []

    with pytest.raises(exceptions.ApiConnectionError):
        found.extend(file.path for file in files)
    assert found == ["a.png"]


def test_a_passing_failure_in_the_middle_is_retried(server: CvatServer, cvat: Client) -> None:
    storage = of_bucket(server, cvat, TREE)
    files = storage.iter_content(recursive=True, page_size=2)
    first = next(files).path
    server.fail_next(503, retry_after=0)

    assert sorted([first, *paths(files)]) == TREE
