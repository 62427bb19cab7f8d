"""The examples of the two documents, and a server that has what their placeholders name."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cvat_sdk.testing import Bucket, CvatServer, Function
from tests.support.interpreter import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DOCUMENTS = sorted((ROOT / "tests" / "documented").glob("*.txt"))
_ROW = re.compile(r"^(\w+) (?:GET|POST|PUT|PATCH|DELETE) /api/", re.MULTILINE)
_EXAMPLE = re.compile(r"^Example\n\n(?P<code>.*?)^Parameters$", re.MULTILINE | re.DOTALL)
_CALL = re.compile(r"api_client\.(\w+_api)\.(\w+)\(")


def load_examples() -> dict[str, str]:
    examples = {}
    for document in _DOCUMENTS:
        for match in _EXAMPLE.finditer(document.read_text(encoding="utf-8")):
            call = _CALL.search(match["code"])
            assert call is not None
            examples[".".join(call.groups())] = match["code"]
    return examples


def documented_operations() -> set[str]:
    """The operations in the tables that the documents begin with."""
    operations = set()
    for document in _DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        api = text.split(maxsplit=1)[0].removesuffix("Api").lower() + "_api"
        operations |= {f"{api}.{name}" for name in _ROW.findall(text)}
    return operations


def adapted(code: str, server: CvatServer, key_file: Path) -> str:
    """The example with this server as its host, and this file as its key file."""
    assert 'host = "http://localhost"' in code
    return code.replace("http://localhost", server.url).replace("/path/to/file", str(key_file))


@contextmanager
def documented_server() -> Iterator[CvatServer]:
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
