"""The examples of the two documents run as they stand there, but for host and file path."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cvat_sdk.testing import CvatServer, ReceivedFile
from tests.support.documented import (
    adapted,
    documented_operations,
    documented_server,
    load_examples,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CONTENT = b"\x00\xff\r\n--boundary\n"
EXAMPLES = load_examples()


@pytest.fixture
def server() -> Iterator[CvatServer]:
    with documented_server() as server:
        yield server


def test_each_operation_of_the_documents_has_an_example() -> None:
    assert EXAMPLES.keys() == documented_operations()


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_runs(
    server: CvatServer, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    if name == "lambda_api.create_requests":
        server.runs.clear()
    path = tmp_path / "key.json"
    path.write_bytes(CONTENT)
    code = adapted(EXAMPLES[name], server, path)

    exec(compile(code, name, "exec"), {"__name__": "example"})

    printed = capsys.readouterr()
    assert "Exception when calling" not in printed.out
    assert bool(printed.out.strip()) == ("pprint(data)" in code)
    assert printed.err == ""
    (request,) = server.requests_seen
    if "key_file=" in code:
        key_file = request.form["key_file"]
        assert isinstance(key_file, ReceivedFile)
        assert key_file.content == CONTENT
