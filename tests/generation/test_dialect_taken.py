"""What drf-spectacular writes is of the dialect."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.contracts import cvat
from tests.generation.small import (
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
from tools import dialect

if TYPE_CHECKING:
    from tests.generation.conftest import Findings

ENUM = {"type": "string", "enum": ["a", "b"]}
TO_ENUM = {"$ref": "#/components/schemas/KindEnum"}


@pytest.mark.parametrize(
    "schema",
    [
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
        {"enum": ["a", 1, 1.5, True], "x-spec-enum-id": "c0ffee"},
        {"type": "number", "format": "double", "maximum": 10, "exclusiveMaximum": True},
        {"type": "string", "format": "decimal", "pattern": "^-?\\d{0,3}(?:\\.\\d{0,2})?$"},
        {"type": "array", "items": {"type": "array", "items": {"type": "number"}, "minItems": 2}},
        {"oneOf": [{"$ref": A}],
         "discriminator": {"propertyName": "kind", "mapping": {"a": A}}},
        {"$ref": A, "description": "beside"},
    ],
)  # fmt: skip
def test_schemas_as_drf_spectacular_writes_them(findings: Findings, schema: Json) -> None:
    kinds = (("components", "schemas", "KindEnum"), ENUM)
    assert findings(changed(kinds, ((*SCHEMA, "properties", "b"), schema))) == []


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("info",), {"title": "", "version": "0.0.0", "description": "", "termsOfService": "x",
                     "contact": {"name": ""}, "license": {"name": "MIT"}, "x-logo": {"url": ""}}),
        (("tags",), [{"name": "t", "description": "", "externalDocs": {"url": ""}}]),
        (QUERY, parameter("q", style="form", explode=False, deprecated=True)),
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


def test_the_whole_api_of_cvat_is_in_the_dialect(findings: Findings) -> None:
    assert findings(json.dumps(cvat.document())) == []


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
