"""What is not of the dialect is refused: all of it at once, with its line and a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.generation.small import (
    BODY,
    HERE,
    OK,
    OPERATION,
    QUERY,
    SCHEMA,
    TEXT,
    A,
    Json,
    changed,
    line_of,
    parameter,
)

if TYPE_CHECKING:
    from tests.generation.conftest import Findings


def test_the_small_contract_that_the_others_change_is_taken(findings: Findings) -> None:
    assert findings(changed()) == []


LEAVE = "leave it out or write it another way"


@pytest.mark.parametrize(
    ("place", "keyword", "hint"),
    [
        ((), "jsonSchemaDialect", LEAVE),
        ((), "webhooks", LEAVE),
        (("info",), "summary", LEAVE),
        (("servers", "0"), "variables", LEAVE),
        (OPERATION[:2], "$ref", LEAVE),
        (OPERATION[:2], "servers", LEAVE),
        (OPERATION, "consumes", LEAVE),
        (OPERATION, "produces", LEAVE),
        ((*OPERATION, "parameters", "0"), "style", LEAVE),
        ((*OPERATION, "parameters", "0"), "explode", LEAVE),
        ((*OPERATION, "parameters", "1"), "allowEmptyValue", LEAVE),
        ((*OPERATION, "parameters", "1"), "allowReserved", LEAVE),
        ((*OPERATION, "parameters", "1"), "collectionFormat", LEAVE),
        ((*OPERATION, "parameters", "1"), "content", LEAVE),
        ((*OPERATION, "parameters", "1"), "default", LEAVE),
        ((*OPERATION, "parameters", "1"), "enum", LEAVE),
        ((*OPERATION, "parameters", "1"), "format", LEAVE),
        ((*OPERATION, "parameters", "1"), "items", LEAVE),
        ((*OPERATION, "parameters", "1"), "maximum", LEAVE),
        ((*OPERATION, "parameters", "1"), "minimum", LEAVE),
        ((*OPERATION, "parameters", "1"), "pattern", LEAVE),
        ((*OPERATION, "requestBody"), "schema", LEAVE),
        ((*OPERATION, "requestBody", "content", "application/json"), "encoding", LEAVE),
        ((*OPERATION, "responses", "200"), "links", LEAVE),
        ((*OPERATION, "responses", "200"), "schema", LEAVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "allowEmptyValue", LEAVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "allowReserved", LEAVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "content", LEAVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "explode", LEAVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "style", LEAVE),
        (("components",), "callbacks", LEAVE),
        (("components",), "links", LEAVE),
        (("components",), "pathItems", LEAVE),
        (("components", "securitySchemes", "key"), "flows", LEAVE),
        (("components", "securitySchemes", "key"), "openIdConnectUrl", LEAVE),
        (("components", "securitySchemes", "key"), "scheme", LEAVE),
        (SCHEMA, "$anchor", LEAVE),
        (SCHEMA, "$comment", LEAVE),
        (SCHEMA, "$defs", LEAVE),
        (SCHEMA, "$dynamicAnchor", LEAVE),
        (SCHEMA, "$dynamicRef", LEAVE),
        (SCHEMA, "$id", LEAVE),
        (SCHEMA, "$schema", LEAVE),
        (SCHEMA, "const", LEAVE),
        (SCHEMA, "contains", LEAVE),
        (SCHEMA, "contentEncoding", LEAVE),
        (SCHEMA, "contentMediaType", LEAVE),
        (SCHEMA, "contentSchema", LEAVE),
        (SCHEMA, "definitions", LEAVE),
        (SCHEMA, "dependentRequired", LEAVE),
        (SCHEMA, "dependentSchemas", LEAVE),
        (SCHEMA, "else", LEAVE),
        (SCHEMA, "examples", "leave it out or write example"),
        (SCHEMA, "if", LEAVE),
        (SCHEMA, "maxContains", LEAVE),
        (SCHEMA, "minContains", LEAVE),
        (SCHEMA, "not", LEAVE),
        (SCHEMA, "patternProperties", LEAVE),
        (SCHEMA, "prefixItems", LEAVE),
        (SCHEMA, "propertyNames", LEAVE),
        (SCHEMA, "then", LEAVE),
        (SCHEMA, "unevaluatedItems", LEAVE),
        (SCHEMA, "unevaluatedProperties", LEAVE),
        (SCHEMA, "multipleOf", LEAVE),
        (SCHEMA, "xml", LEAVE),
        (SCHEMA, "additonalProperties", "leave it out or write additionalProperties"),
        (OPERATION, "operationID", "leave it out or write operationId"),
    ],
)
def test_a_keyword_that_is_not_of_the_dialect(
    findings: Findings, place: tuple[str, ...], keyword: str, hint: str
) -> None:
    text = changed(((*place, keyword), HERE))
    where = " > ".join((*place, keyword))
    line = line_of(text, HERE)
    assert findings(text) == [f"contract.yaml:{line}: {where}: is not supported; {hint}"]


@pytest.mark.parametrize(
    ("kind", "keyword"),
    [
        (kind, keyword)
        for keyword, owners in {
            "pattern": ["string"],
            "minLength": ["string"],
            "maxLength": ["string"],
            "minimum": ["integer", "number"],
            "maximum": ["integer", "number"],
            "exclusiveMinimum": ["integer", "number"],
            "exclusiveMaximum": ["integer", "number"],
            "items": ["array"],
            "minItems": ["array"],
            "maxItems": ["array"],
            "uniqueItems": ["array"],
            "properties": ["object"],
            "required": ["object"],
            "additionalProperties": ["object"],
            "minProperties": ["object"],
            "maxProperties": ["object"],
        }.items()
        for kind in ("string", "integer", "number", "boolean", "array", "object")
        if kind not in owners
    ],
)
def test_a_keyword_of_another_type(findings: Findings, kind: str, keyword: str) -> None:
    items: Json = {"items": {}} if kind == "array" else {}
    text = changed((SCHEMA, {"type": kind, **items, keyword: HERE}))
    line = line_of(text, HERE)
    where = f"components > schemas > A > {keyword}"
    found = f"contract.yaml:{line}: {where}: is not supported; {LEAVE}"
    assert findings(text) == [found]


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        (("info", "version"), 2.54, "is no text; quote it"),
        (("x-aliases", "B"), "C", "C is no schema; write one"),
        ((*OPERATION, "deprecated"), "yes", "is neither true nor false; write one of them"),
        ((*OPERATION, "x-timeout"), "long", "is no number; write one"),
        ((*OPERATION, "tags"), "t", "is no list; write one"),
        ((*OPERATION, "responses"), [], "is no mapping; write one"),
        ((*OPERATION, "responses", "ok"), {"description": ""},
         "cannot stand in responses; write another"),
        ((*BODY, "content", "json"), {}, "cannot stand in content; write another"),
        (("paths", "a"), {}, "cannot stand in paths; write another"),
        ((*QUERY, "in"), "body",
         "'body' is not supported; write path or query or header"),
        ((*QUERY, "style"), "deepObject", "'deepObject' is not supported; write form"),
        ((*QUERY, "explode"), False, "is not true; write true"),
        ((*OPERATION, "parameters", "0", "required"), False, "is not true; write true"),
        (("components", "securitySchemes", "key", "type"), "mutualTLS",
         "'mutualTLS' is not supported; write http or apiKey or oauth2 or openIdConnect"),
        ((*SCHEMA, "type"), ["string", "null"],
         ("['string', 'null'] is not supported;"
         " write string or integer or number or boolean or array or object")),
        ((*SCHEMA, "properties", "a", "minLength"), -1, "is no count; write 0 or more"),
        ((*SCHEMA, "properties", "a", "pattern"), "(?<n>a",
         "is no pattern that Python can use; write it as `re` has it"),
        ((*SCHEMA, "properties", 'a"b'), {}, "cannot stand in properties; write another"),
        ((*SCHEMA, "required"), ["b"], "'b' is no property; write it there"),
    ],
)  # fmt: skip
def test_a_value_that_its_keyword_cannot_have(
    findings: Findings, place: tuple[str, ...], value: Any, message: str
) -> None:
    text = changed((place, value))
    assert f"{' > '.join(place)}: {message}" in "\n".join(findings(text))


def test_an_enumeration_is_one_of_texts(findings: Findings) -> None:
    mixed = {"type": "string", "enum": ["a", 1, None]}
    whole = {"type": "integer", "enum": [1, 2]}
    found = findings(changed((SCHEMA, mixed), ((*SCHEMA[:2], "B"), whole)))

    assert [finding.partition(": ")[2] for finding in found] == [
        "components > schemas > A > enum > 1: is no text; quote it",
        f"components > schemas > B > enum: is not supported; {LEAVE}",
    ]


SELF = "components > schemas > A: is made of itself; put an object between"
JOINS = (
    "components > schemas > A > allOf: joins schemas; write one with all properties, or one $ref"
)


def operation(**more: Any) -> Json:
    return {"operationId": "t_other", "tags": ["t"], "responses": OK, **more}


@pytest.mark.parametrize(
    ("place", "value", "found"),
    [
        (("openapi",), None, ["document: lacks openapi; write it"]),
        (("info",), None, ["document: lacks info; write it"]),
        (("paths",), None, ["document: lacks paths; write it"]),
        ((*OPERATION, "operationId"), None,
         ["paths > /a/{id} > post: lacks operationId; write it"]),
        ((*OPERATION, "responses"), None, ["paths > /a/{id} > post: lacks responses; write it"]),
        ((*SCHEMA, "properties", "a"), {"type": "array"},
         ["{}: lacks items; write it"]),
        (("components", "securitySchemes", "key"), {"type": "apiKey", "name": "X"},
         ["{}: lacks in; write it"]),
        (("components", "securitySchemes", "key"), {"type": "http", "scheme": "digest"},
         ["{} > scheme: is not supported; write bearer"]),
        # references
        ((*SCHEMA, "properties", "a"), {"$ref": "#/components/schemas/B"},
         ["{}: #/components/schemas/B is not there; write it"]),
        ((*SCHEMA, "properties", "a"), {"$ref": "https://example.org/a.yaml"},
         ["{}: 'https://example.org/a.yaml' is not supported; write #/components/schemas/…"]),
        ((*SCHEMA, "properties", "a"), {"$ref": A, "nullable": True},
         ["{} > nullable: means nothing beside $ref; write allOf: [{$ref: …}]"]),
        (QUERY, {"$ref": "#/components/parameters/q", "required": True},
         ["{}: #/components/parameters/q is not there; write it",
          "{} > required: means nothing beside $ref; leave it out"]),
        (SCHEMA, {"oneOf": [TEXT, {"$ref": A}]},
         [SELF]),
        (SCHEMA, {"type": "array", "items": {"$ref": A}},
         [SELF]),
        (("security",), [{"gone": []}],
         ["security > 0 > gone: is no security scheme; write it in the components"]),
        # paths
        (("paths", "/a/{id}/{b}"), {"get": operation()},
         ["paths > /a/{id}/{b} > get: lacks b in its parameters; write it there",
          "paths > /a/{id}/{b} > get: lacks id in its parameters; write it there"]),
        (("paths", "/b"), {"get": operation(parameters=[parameter("id", "path", required=True)])},
         ["paths > /b > get: lacks id in its path; write it there"]),
        # bodies
        ((*BODY, "content"), {"application/xml": {}},
         [("paths > /a/{id} > post > requestBody: has no media type that can be sent;"
          " write application/json")]),
        # schemas that contradict themselves
        ((*SCHEMA, "allOf"), [{"$ref": A}], [SELF, JOINS]),
        ((*SCHEMA, "allOf"), [TEXT], [JOINS]),
        ((*SCHEMA, "properties", "a"), {"allOf": [{"$ref": A}, {"$ref": A}]},
         ["{} > allOf: joins schemas; write one with all properties, or one $ref"]),
        ((*SCHEMA, "oneOf"), [TEXT],
         [("components > schemas > A > properties: means nothing beside oneOf;"
          " write it in each schema")]),
        # names in Python
        (("components", "schemas", "a"), TEXT,
         [("components > schemas > a: is a in Python, as is components > schemas > A;"
          " rename it")]),
        ((*SCHEMA, "properties"), {"a-b": TEXT, "a b": TEXT},
         [("{} > a b: is a_b in Python, as is components >"
          " schemas > A > properties > a-b; rename it")]),
        ((*SCHEMA, "properties"), {"@": TEXT},
         ["{} > @: has no letter; write another"]),
        ((*OPERATION, "parameters", "1"), parameter("@"),
         ["paths > /a/{id} > post > parameters > @: has no letter; write another"]),
        (("paths", "/b"), {"get": operation(operationId="t-call")},
         ["paths > /b > get: is call in Python, as is paths > /a/{id} > post; rename it"]),
        (("paths", "/b"), {"get": operation(tags=["T"])},
         ["tags > T: is t in Python, as is tags > t; rename it"]),
    ],
)  # fmt: skip
def test_what_a_keyword_alone_does_not_show(
    findings: Findings, place: tuple[str, ...], value: Any, found: list[str]
) -> None:
    printed = findings(changed((place, value)))
    where = " > ".join(place)
    assert [line.split(": ", 1)[1] for line in printed] == [
        line.replace("{}", where, 1) for line in found
    ]


def test_names_that_differ_in_spelling_alone_are_kept_apart(findings: Findings) -> None:
    assert findings(changed(((*SCHEMA, "properties"), {"conv_mask": TEXT, "convMask": TEXT}))) == []


def test_the_line_of_a_finding_is_that_of_the_key(findings: Findings) -> None:
    text = changed((("info", "version"), None), ((*SCHEMA, "not"), TEXT))
    assert [line.split(": ")[0] for line in findings(text)] == [
        f"contract.yaml:{line_of(text, 'info:')}",
        f"contract.yaml:{line_of(text, 'not:')}",
    ]


def test_every_finding_comes_at_once_in_the_order_of_lines(findings: Findings) -> None:
    text = changed(
        (("servers", "0", "variables"), {}),
        ((*OPERATION, "servers"), []),
        ((*OPERATION, "operationId"), None),
        ((*SCHEMA, "properties", "a", "maxLenght"), 3),
        ((*SCHEMA, "properties", "b"), {"$ref": "#/components/schemas/B"}),
    ).replace("title: Small", "title: 7")
    assert [line.split(": ", 1)[1] for line in findings(text)] == [
        "info > title: is no text; quote it",
        f"servers > 0 > variables: is not supported; {LEAVE}",
        "paths > /a/{id} > post: lacks operationId; write it",
        f"paths > /a/{{id}} > post > servers: is not supported; {LEAVE}",
        (
            "components > schemas > A > properties > a > maxLenght: is not supported;"
            " leave it out or write maxLength"
        ),
        "components > schemas > A > properties > b: #/components/schemas/B is not there; write it",
    ]


@pytest.mark.parametrize("version", ["3.1.0", "2.0", "4"])
def test_another_version_of_openapi_is_one_finding(findings: Findings, version: str) -> None:
    text = changed((("openapi",), version), ((*SCHEMA, "type"), ["string", "null"]))
    assert findings(text) == [
        f"contract.yaml:1: openapi: {version} is not supported; write OpenAPI 3.0.3"
    ]
