"""Text of a contract stays text, whatever it holds and wherever it stands."""

from __future__ import annotations

import json
import keyword
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.generation.conftest import ROOT
from tools import generate
from tools.text import FIELDS, class_name, member, method, variable, words

if TYPE_CHECKING:
    from pathlib import Path

NASTY = (
    'a"b\'c"""d\'\'\'e\\f\\"g{h}}{{i}}{{{j}}}{{!k\nl\tm\0n\x1b#o%s$p`q`|<r>&é\u2028'
    '\\N{BULLET}\\x41\\u0041\r\x85\ufeff\u202e\n```\n"""\nimport s\n\\'
)
"""Quotes, triple quotes, backslashes and escapes, braces, tags of Mustache, control characters,
line breaks, a fence that is never closed."""

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
    "either": models.Either._variants()[1].__args__[0],
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
        "Either": {
            "oneOf": [{"$ref": "#/components/schemas/Thing"}, {"type": "string", "enum": [NASTY]}]
        },
        "Thing": {
            "type": "object",
            **said,
            "properties": {
                "a": {"type": "string", "pattern": PATTERN, "default": NASTY, **said},
                wire: {"type": "string", "x-visible-keys": [NASTY], **said},
                "kind": {"$ref": "#/components/schemas/Kind"},
                "either": {"$ref": "#/components/schemas/Either"},
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
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client and its reference."""
    folder = tmp_path_factory.mktemp("text")
    (folder / "nasty.json").write_text(json.dumps(contract()), encoding="utf-8")
    generate.write(folder, {}, generate.generate(folder / "nasty.json"))
    return folder


@pytest.fixture(scope="module")
def found(folder: Path) -> dict[str, Any]:
    """What the imported client says of itself."""
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
    assert found["security"] == ["key"]
    assert found["schemes"] == [["key", "Token"]]
    assert found["enum"] == [NASTY, "plain"]
    assert found["either"] == NASTY
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


def test_a_page_goes_on_after_a_fence_that_is_never_closed(folder: Path) -> None:
    page = next((folder / "docs" / "apis").glob("*.md")).read_text(encoding="utf-8")
    before, _, _ = page.partition("### Parameters")
    fences = [line for line in before.splitlines() if line.lstrip(" ").startswith("```")]
    assert len(fences) % 2 == 0


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
    with pytest.raises(generate.GenerateError, match="is not a valid key in"):
        generate.generate(tmp_path / "nasty.json")


@pytest.mark.parametrize("keyword", ["name", "x-prefix", "x-csrf-header"])
def test_what_no_header_can_hold_is_refused(tmp_path: Path, keyword: str) -> None:
    document = contract()
    document["components"]["securitySchemes"]["key"][keyword] = NASTY
    (tmp_path / "nasty.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(generate.GenerateError, match="is not a token"):
        generate.generate(tmp_path / "nasty.json")


def test_a_media_type_with_quotes_is_refused(tmp_path: Path) -> None:
    document = contract()
    body = document["paths"]["/a'{id}"]["get"]["requestBody"]["content"]
    body['application/json"'] = body["application/json"]
    (tmp_path / "nasty.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(generate.GenerateError, match="is not a valid key in content"):
        generate.generate(tmp_path / "nasty.json")


NAMES = st.text(min_size=1, max_size=6) | st.text("aA1_-. é\ufb01²٣ª➒中", min_size=1, max_size=6)


@given(tag=NAMES, name=NAMES | st.sampled_from([*keyword.kwlist, "self", "int"]))
def test_every_name_becomes_an_identifier(tag: str, name: str) -> None:
    assume(words(name))
    made = [class_name(name), variable(name, FIELDS), method(tag, name), member(name, {"mro"})]
    assert [one for one in made if not one.isidentifier() or keyword.iskeyword(one)] == []
