"""The examples of the two documents run as they stand there, but for host and file path."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cvat_sdk.testing import Bucket, CvatServer, Function, ReceivedFile
from tests.support.contract import load_operations

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCUMENTS = Path(__file__).parent
EXAMPLE = re.compile(r"^Example\n\n(?P<code>.*?)^Parameters$", re.MULTILINE | re.DOTALL)
CALL = re.compile(r"api_client\.(\w+_api)\.(\w+)\(")
CONTENT = b"\x00\xff\r\n--boundary\n"


def load_examples() -> dict[str, str]:
    examples = {}
    for document in sorted(DOCUMENTS.glob("*.txt")):
        for match in EXAMPLE.finditer(document.read_text(encoding="utf-8")):
            call = CALL.search(match["code"])
            assert call is not None
            examples[".".join(call.groups())] = match["code"]
    return examples


EXAMPLES = load_examples()


@pytest.fixture
def server() -> Iterator[CvatServer]:
    """A server that has what the placeholders of the documents name."""
    with CvatServer(username="YOUR_USERNAME", password="YOUR_PASSWORD", lenient=True) as server:
        files = {
            "manifest_path_example": Bucket.manifest(["prefix_example/a.png"]),
            "prefix_example/a.png": b"",
        }
        server.buckets["resource_example"] = Bucket(files)
        server.storages[1].resource = "resource_example"
        server.storages[1].manifests = ["manifest_path_example"]
        server.add_function(Function("2", respond=lambda body: body))
        server.add_function(
            Function("function_example", labels=[{"name": "key", "type": "any", "attributes": []}])
        )
        server.add_run("function_example", 1, id="id_example")
        server.tasks[1].labels[0].name = "name_example"
        yield server


def test_there_is_an_example_of_each_documented_operation() -> None:
    apis = {name.partition(".")[0] for name in EXAMPLES}

    assert apis == {document.stem for document in DOCUMENTS.glob("*.txt")}
    assert EXAMPLES.keys() == {
        f"{operation.api}.{operation.name}"
        for operation in load_operations()
        if operation.api in apis
    }


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_runs(
    server: CvatServer, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    if name == "lambda_api.create_requests":
        server.runs.clear()
    path = tmp_path / "key.json"
    path.write_bytes(CONTENT)
    code = EXAMPLES[name]
    assert 'host = "http://localhost"' in code
    code = code.replace("http://localhost", server.url).replace("/path/to/file", str(path))

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
