"""Text of a contract stays text, whatever it holds and wherever it stands."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.generation.conftest import ROOT
from tools import generate

if TYPE_CHECKING:
    from pathlib import Path

NASTY = 'a"b\'c"""d\'\'\'e\\f\\"g{h}}{{i}}{{{j}}}\nk\tl\0m\x1b#n%s$o`p`|<q>&é\u2028\\'
"""Quotes, triple quotes, backslashes, braces, tags of Mustache, control characters, a newline."""

PATTERN = '["\'\\\\{}]\n"""$'
PRINT = """
import json, sys
import cvat_sdk
cvat_sdk.__path__.insert(0, sys.argv[1])
from cvat_sdk.api_client import ApiClient, Configuration, apis, models
import cvat_sdk.api_client.api
(api,) = (getattr(apis, name) for name in apis.__all__)
from importlib import import_module
import_module(api.__module__)
operation = api.call_endpoint
configuration = Configuration()
print(json.dumps({
    "title": ApiClient.api_title,
    "server": [server.description for server in configuration.servers],
    "path": operation.path,
    "parameters": [p.name for p in operation.parameters],
    "literal": operation.parameters[1].type.__args__[0],
    "security": operation.security,
    "schemes": [[s.name, getattr(s, "prefix", None)] for s in configuration.security_schemes],
    "enum": [member.value for member in models.Kind],
    "pattern": models.Thing.__annotations__["a"],
    "wire": models.Thing.__struct_encode_fields__[1],
    "secrets": models.Thing._secrets,
    "docs": [api.__doc__, api.call.__doc__, models.Thing.__doc__, models.Kind.__doc__],
}))
"""


def reference(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"application/json": {"schema": schema}}


def schemas() -> dict[str, Any]:
    said = {"description": NASTY}
    wire = "w'é{x}}{{y}}#%s`|<&"  # msgspec takes neither quotes nor control characters
    return {
        "Kind": {
            "type": "string",
            "enum": [NASTY, "plain"],
            "description": f"{NASTY}\n\n* `plain` - {NASTY!r}",
        },
        "Thing": {
            "type": "object",
            **said,
            "properties": {
                "a": {"type": "string", "pattern": PATTERN, "default": NASTY, **said},
                wire: {"type": "string", "x-visible-keys": [NASTY], **said},
                "kind": {"$ref": "#/components/schemas/Kind"},
            },
        },
    }  # fmt: skip


def contract() -> dict[str, Any]:
    said = {"description": NASTY}
    return {
        "openapi": "3.0.3",
        "info": {"title": NASTY, "version": NASTY, **said},
        "servers": [{"url": "http://localhost", **said}],
        "tags": [{"name": "thing", **said}],
        "security": [{"key": []}],
        "paths": {
            "/a'{id}": {
                "get": {
                    "operationId": "thing_call",
                    "tags": ["thing"],
                    "summary": NASTY,
                    **said,
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, **said,
                         "schema": {"type": "string", "example": NASTY}},
                        {"name": f"x{NASTY}", "in": "query", **said,
                         "schema": {"type": "string", "enum": [NASTY], "default": NASTY}},
                    ],
                    "requestBody": {
                        **said,
                        "content": reference("Thing"),
                    },
                    "responses": {
                        "200": {
                            **said,
                            "headers": {"X-A": {**said, "schema": {"type": "string"}}},
                            "content": reference("Kind"),
                        }
                    },
                }
            }
        },
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X", "x-prefix": "Token", **said}
            },
            "schemas": schemas(),
        },
    }  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the imported client says of itself."""
    folder: Path = tmp_path_factory.mktemp("text")
    (folder / "nasty.json").write_text(json.dumps(contract()), encoding="utf-8")
    generate.write(folder, {}, generate.generate(folder / "nasty.json"))
    command = [sys.executable, "-c", PRINT, str(folder / "cvat_sdk")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_values_are_the_contract_s(found: dict[str, Any]) -> None:
    wire = next(
        name for name in contract()["components"]["schemas"]["Thing"]["properties"] if "w" in name
    )
    assert found["title"] == NASTY
    assert found["server"] == [NASTY]
    assert found["path"] == "/a'{id}"
    assert f"x{NASTY}" in found["parameters"]
    assert found["literal"] == NASTY
    assert found["security"] == [["key"]]
    assert found["schemes"] == [["key", "Token"]]
    assert found["enum"] == [NASTY, "plain"]
    assert found["wire"] == wire
    assert list(found["secrets"].values()) == [[NASTY]]
    scope: dict[str, Any] = {}
    exec(
        "from typing import *; from msgspec import *; "
        f"pattern = {found['pattern'].partition(' | ')[0]}",
        scope,
    )
    assert scope["pattern"].__metadata__[0].pattern == PATTERN


def test_docstrings_hold_every_word(found: dict[str, Any]) -> None:
    words = NASTY.split()
    for doc in found["docs"]:
        assert [word for word in words if word not in doc] == []


@pytest.mark.parametrize(
    "place",
    [("paths", '/a"'), ("paths", "/a\\"), ("components", "schemas", 'a"'),
     ("components", "securitySchemes", 'a"')],
    ids=str,
)  # fmt: skip
def test_what_no_url_and_no_reference_can_hold_is_refused(
    tmp_path: Path, place: tuple[str, ...]
) -> None:
    document = contract()
    node = document
    for key in place[:-1]:
        node = node[key]
    node[place[-1]] = next(iter(node.values()))
    (tmp_path / "nasty.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(generate.GenerateError, match="cannot stand in"):
        generate.generate(tmp_path / "nasty.json")


@pytest.mark.parametrize("keyword", ["name", "x-prefix", "x-csrf-header"])
def test_what_no_header_can_hold_is_refused(tmp_path: Path, keyword: str) -> None:
    document = contract()
    document["components"]["securitySchemes"]["key"][keyword] = NASTY
    (tmp_path / "nasty.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(generate.GenerateError, match="is no token"):
        generate.generate(tmp_path / "nasty.json")


def test_a_media_type_with_quotes_is_refused(tmp_path: Path) -> None:
    document = contract()
    body = document["paths"]["/a'{id}"]["get"]["requestBody"]["content"]
    body['application/json"'] = body["application/json"]
    (tmp_path / "nasty.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(generate.GenerateError, match="cannot stand in content"):
        generate.generate(tmp_path / "nasty.json")
