"""What drf-spectacular writes is of the dialect."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generation.conftest import ROOT
from tests.generation.small_contract import (
    BODY,
    OPERATION,
    QUERY,
    SCHEMA,
    SMALL,
    A,
    Json,
    changed,
    parameter,
)
from tools import dialect, generate

if TYPE_CHECKING:
    from pathlib import Path

    from tests.generation.conftest import Findings

ENUM = {"type": "string", "enum": ["a", "b"]}
TO_ENUM = {"$ref": "#/components/schemas/KindEnum"}
BLANK, NULL = {"enum": [""]}, {"enum": [None]}


SCHEMAS: list[Json] = [
        {},
        {"nullable": True},
        {"allOf": [TO_ENUM], "minLength": 1},
        {"allOf": [TO_ENUM], "default": "a", "nullable": True, "description": "", "title": ""},
        {"allOf": [TO_ENUM], "readOnly": True, "deprecated": True},
        {"type": "integer", "default": "none"},
        {"oneOf": [TO_ENUM, {"enum": [""]}, {"enum": [None]}], "nullable": True},
        {"oneOf": [{"type": "string", "format": "email"}, {"type": "string", "maxLength": 0}]},
        {"type": "object", "additionalProperties": {}},
        {"type": "object", "additionalProperties": False, "properties": {}},
        {"type": "string", "nullable": True, "enum": ["a", None]},
        {"enum": ["a", None], "x-spec-enum-id": "c0ffee"},
        {"type": "number", "format": "double", "maximum": 10, "exclusiveMaximum": True},
        {"type": "string", "format": "decimal", "pattern": "^-?\\d{0,3}(?:\\.\\d{0,2})?$"},
        {"type": "array", "items": {"type": "array", "items": {"type": "number"}, "minItems": 2}},
        {"oneOf": [{"$ref": A}],
         "discriminator": {"propertyName": "kind", "mapping": {"a": A}}},
        {"$ref": A, "description": "beside"},
        *[{"allOf": [TO_ENUM], key: value} for key, value in
          {"default": "nonsense", "minLength": 1, "writeOnly": True, "example": 5}.items()],
        *[{"enum": values} for values in
          ([None], [""], ["", None], ["a", None, "b"])],
        *[{"type": "string", "enum": values} for values in
          ([None], ["no", "on", "07", ""], ["a", "A", "a-", "_a", "1a"],
           ["class", "None", "mro", "name", "value", "self"])],
        *[{"oneOf": options} for options in
          ([TO_ENUM], [NULL], [BLANK, NULL], [TO_ENUM, BLANK], [TO_ENUM, BLANK, NULL],
           [{"type": "string", "enum": ["a"]}, {"type": "integer"}],
           [{"type": "array", "items": {"type": "string"}}, {"type": "string"}],
           [{"type": "object", "properties": {"q": {"type": "string"}}},
            {"type": "object", "properties": {"r": {"type": "string"}}}])],
        *[{"type": kind, "default": default} for kind, default in
          {"string": 5, "boolean": "x", "number": "1.5", "integer": 1.5}.items()],
        *[{"type": "string", "format": kind, "default": "now"} for kind in
          ("date-time", "date", "uuid", "decimal", "byte", "duration", "ip", "binary")],
        {"type": "array", "items": {"type": "string"}, "default": "x"},
        {"type": "array", "items": {"oneOf": [TO_ENUM, NULL]}, "default": None},
        {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}},
        {"type": "object", "additionalProperties": {}, "default": []},
        {"type": "object", "properties": {"a": {"type": "string"}}, "default": {"a": 1}},
        {"type": "object",
         "additionalProperties": {"type": "object", "properties": {"z": TO_ENUM}}},
]  # fmt: skip


@pytest.mark.parametrize("schema", SCHEMAS)
def test_schemas_as_drf_spectacular_writes_them(findings: Findings, schema: Json) -> None:
    kinds = (("components", "schemas", "KindEnum"), ENUM)
    assert findings(changed(kinds, ((*SCHEMA, "properties", "b"), schema))) == []


IMPORT_ALL = """
import sys
import cvat_sdk
cvat_sdk.__path__.insert(0, sys.argv[1])
from cvat_sdk.api_client import apis, models
from cvat_sdk._runtime.http.parameters import resolve
from cvat_sdk._runtime.operation import Operation
from cvat_sdk._runtime.schema.codec import decoder_of
for name in models.__all__:
    if getattr(models, name) is not None:
        decoder_of(getattr(models, name))
for operation in vars(apis.SApi).values():
    if isinstance(operation, Operation):
        for tp in [*(p.type for p in operation.parameters), operation.returns,
                   *operation.returns_by_status.values()]:
            decoder_of(resolve(tp))
"""


def test_whatever_is_taken_can_be_generated_and_imported_in_each_place(tmp_path: Path) -> None:
    def media(schema: Json) -> Json:
        return {"content": {"application/json": {"schema": schema}}}

    document = copy.deepcopy(SMALL)
    query = [parameter(f"q{i}", schema=schema) for i, schema in enumerate(SCHEMAS)]
    for i, schema in enumerate(SCHEMAS):
        responses = {"200": {"description": "", **media(schema)},
                     "202": {"description": "", **media(TO_ENUM)}}  # fmt: skip
        document["paths"][f"/{i}"] = {
            "post": {"operationId": f"s_{i}x", "tags": ["s"], "responses": responses,
                     "requestBody": media(schema), "parameters": query[i : i + 1]}
        }  # fmt: skip
    fields = {f"f{i}": schema for i, schema in enumerate(SCHEMAS)}
    document["components"]["schemas"] |= {
        "KindEnum": ENUM,
        "All": {"type": "object", "properties": fields, "required": ["f3"]},
        **{f"C{i}": schema for i, schema in enumerate(SCHEMAS)},
    }
    spec = tmp_path / "contract.yaml"
    spec.write_text(json.dumps(document), encoding="utf-8")

    generate.write(tmp_path, {}, generate.generate(spec))

    command = [sys.executable, "-c", IMPORT_ALL, str(tmp_path / "cvat_sdk")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("info",), {"title": "", "version": "0.0.0", "description": "", "termsOfService": "x",
                     "contact": {"name": ""}, "license": {"name": "MIT"}, "x-logo": {"url": ""}}),
        (("tags",), [{"name": "t", "description": "", "externalDocs": {"url": ""}}]),
        (QUERY, parameter("q", style="form", explode=True, deprecated=True)),
        ((*OPERATION, "security"), [{"key": []}, {}]),
        ((*OPERATION, "callbacks"), {"done": {"{$request.body#/url}": {"post": {}}}}),
        ((*OPERATION, "responses", "4XX"), {"description": ""}),
        ((*BODY, "content"), {
            "application/json": {"schema": {"$ref": A}, "examples": {"One": {"value": {"a": "b"}}}},
            "application/x-www-form-urlencoded": {"schema": {"$ref": A}},
            "multipart/form-data": {"schema": {"$ref": A}},
        }),
        (("components", "securitySchemes"), {
            "basic": {"type": "http", "scheme": "basic"},
            "jwt": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            "oauth2": {"type": "oauth2", "flows": {"implicit": {"scopes": {}}}},
            "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://example.org"},
        }),
    ],
)  # fmt: skip
def test_what_else_drf_spectacular_writes(
    findings: Findings, place: tuple[str, ...], value: Any
) -> None:
    assert findings(changed((place, value))) == []


KEYWORDS = st.sampled_from(
    sorted({key.rstrip("!") for row in dialect.ROWS.values() for key in row})
)
NODES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
    | st.sampled_from([A, "#/components/schemas/~1", "object", "array", "path", "query", "apiKey"]),
    lambda nodes: st.lists(nodes, max_size=3)
    | st.dictionaries(KEYWORDS | st.sampled_from(["$ref", "200", "/a", "A"]), nodes, max_size=5),
    max_leaves=30,
)  # fmt: skip
PLACES = st.sampled_from(
    [("info",), ("tags",), ("security",), ("components",), ("paths",), OPERATION[:2], OPERATION,
     (*OPERATION, "parameters"), BODY, (*OPERATION, "responses"), SCHEMA, (*SCHEMA, "properties")]
)  # fmt: skip


@given(place=PLACES, node=NODES)
def test_no_document_whatsoever_raises_anything(place: tuple[str, ...], node: Any) -> None:
    document = copy.deepcopy(SMALL)
    owner: Any = document
    for key in place[:-1]:
        owner = owner[key]
    owner[place[-1]] = node
    for found in dialect.check(dialect.Document("contract.yaml", document)):
        assert str(found).startswith("contract.yaml:1: ")
