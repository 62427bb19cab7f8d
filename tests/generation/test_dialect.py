"""What is not of the dialect is refused: all at once, each with its line and what to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.generation.small_contract import (
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


REMOVE = "remove it"


@pytest.mark.parametrize(
    ("place", "keyword", "hint"),
    [
        ((), "jsonSchemaDialect", REMOVE),
        ((), "webhooks", REMOVE),
        (("info",), "summary", REMOVE),
        (("servers", "0"), "variables", REMOVE),
        (OPERATION[:2], "$ref", REMOVE),
        (OPERATION[:2], "servers", REMOVE),
        (OPERATION, "consumes", REMOVE),
        (OPERATION, "produces", REMOVE),
        ((*OPERATION, "parameters", "0"), "style", REMOVE),
        ((*OPERATION, "parameters", "0"), "explode", REMOVE),
        ((*OPERATION, "parameters", "1"), "allowEmptyValue", REMOVE),
        ((*OPERATION, "parameters", "1"), "allowReserved", REMOVE),
        ((*OPERATION, "parameters", "1"), "collectionFormat", REMOVE),
        ((*OPERATION, "parameters", "1"), "content", REMOVE),
        ((*OPERATION, "parameters", "1"), "default", REMOVE),
        ((*OPERATION, "parameters", "1"), "enum", REMOVE),
        ((*OPERATION, "parameters", "1"), "format", REMOVE),
        ((*OPERATION, "parameters", "1"), "items", REMOVE),
        ((*OPERATION, "parameters", "1"), "maximum", REMOVE),
        ((*OPERATION, "parameters", "1"), "minimum", REMOVE),
        ((*OPERATION, "parameters", "1"), "pattern", REMOVE),
        ((*OPERATION, "requestBody"), "schema", REMOVE),
        ((*OPERATION, "requestBody", "content", "application/json"), "encoding", REMOVE),
        ((*OPERATION, "responses", "200"), "links", REMOVE),
        ((*OPERATION, "responses", "200"), "schema", REMOVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "allowEmptyValue", REMOVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "allowReserved", REMOVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "content", REMOVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "explode", REMOVE),
        ((*OPERATION, "responses", "200", "headers", "X-Count"), "style", REMOVE),
        (("components",), "callbacks", REMOVE),
        (("components",), "links", REMOVE),
        (("components",), "pathItems", REMOVE),
        (("components", "securitySchemes", "key"), "flows", REMOVE),
        (("components", "securitySchemes", "key"), "openIdConnectUrl", REMOVE),
        (("components", "securitySchemes", "key"), "scheme", REMOVE),
        (SCHEMA, "$anchor", REMOVE),
        (SCHEMA, "$comment", REMOVE),
        (SCHEMA, "$defs", REMOVE),
        (SCHEMA, "$dynamicAnchor", REMOVE),
        (SCHEMA, "$dynamicRef", REMOVE),
        (SCHEMA, "$id", REMOVE),
        (SCHEMA, "$schema", REMOVE),
        (SCHEMA, "const", REMOVE),
        (SCHEMA, "contains", REMOVE),
        (SCHEMA, "contentEncoding", REMOVE),
        (SCHEMA, "contentMediaType", REMOVE),
        (SCHEMA, "contentSchema", REMOVE),
        (SCHEMA, "definitions", REMOVE),
        (SCHEMA, "dependentRequired", REMOVE),
        (SCHEMA, "dependentSchemas", REMOVE),
        (SCHEMA, "else", REMOVE),
        (SCHEMA, "examples", "did you mean example?"),
        (SCHEMA, "if", REMOVE),
        (SCHEMA, "maxContains", REMOVE),
        (SCHEMA, "minContains", REMOVE),
        (SCHEMA, "not", REMOVE),
        (SCHEMA, "patternProperties", REMOVE),
        (SCHEMA, "prefixItems", REMOVE),
        (SCHEMA, "propertyNames", REMOVE),
        (SCHEMA, "then", REMOVE),
        (SCHEMA, "unevaluatedItems", REMOVE),
        (SCHEMA, "unevaluatedProperties", REMOVE),
        (SCHEMA, "multipleOf", REMOVE),
        (SCHEMA, "xml", REMOVE),
        (SCHEMA, "additonalProperties", "did you mean additionalProperties?"),
        (OPERATION, "operationID", "did you mean operationId?"),
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
    found = f"contract.yaml:{line}: {where}: is not supported; {REMOVE}"
    assert findings(text) == [found]


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        (("info", "version"), 2.54, "is not a string; quote it"),
        (("x-aliases", "B"), "C", "C is not a schema; name one"),
        ((*OPERATION, "deprecated"), "yes", "is not a boolean; write true or false"),
        ((*OPERATION, "x-timeout"), "long", "is not a number; write one"),
        ((*OPERATION, "tags"), "t", "is not a list; write one"),
        ((*OPERATION, "responses"), [], "is not a mapping; write one"),
        ((*OPERATION, "responses", "ok"), {"description": ""},
         "is not a valid key in responses; rename it"),
        ((*BODY, "content", "json"), {}, "is not a valid key in content; rename it"),
        (("paths", "a"), {}, "is not a valid key in paths; rename it"),
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
        ((*SCHEMA, "properties", "a", "minLength"), -1, "is not a count; write 0 or more"),
        ((*SCHEMA, "properties", "a", "pattern"), "(?<n>a",
         "is not a pattern of Python's `re`; rewrite it"),
        ((*SCHEMA, "properties", 'a"b'), {}, "is not a valid key in properties; rename it"),
        ((*SCHEMA, "required"), ["b"], "'b' is not a property; add it"),
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
        "components > schemas > A > enum > 1: is not a string; quote it",
        f"components > schemas > B > enum: is not supported; {REMOVE}",
    ]


SELF = "components > schemas > A: contains itself; put an object in between"
COMBINES = (
    "components > schemas > A > allOf: combines schemas; write one with all properties, or one $ref"
)


def operation(**more: Any) -> Json:
    return {"operationId": "t_other", "tags": ["t"], "responses": OK, **more}


@pytest.mark.parametrize(
    ("place", "value", "found"),
    [
        (("openapi",), None, ["document: lacks openapi; add it"]),
        (("info",), None, ["document: lacks info; add it"]),
        (("paths",), None, ["document: lacks paths; add it"]),
        ((*OPERATION, "operationId"), None,
         ["paths > /a/{id} > post: lacks operationId; add it"]),
        ((*OPERATION, "responses"), None, ["paths > /a/{id} > post: lacks responses; add it"]),
        ((*SCHEMA, "properties", "a"), {"type": "array"},
         ["{}: lacks items; add it"]),
        (("components", "securitySchemes", "key"), {"type": "apiKey", "name": "X"},
         ["{}: lacks in; add it"]),
        (("components", "securitySchemes", "key"), {"type": "http", "scheme": "digest"},
         ["{} > scheme: is not supported; write bearer"]),
        # references
        ((*SCHEMA, "properties", "a"), {"$ref": "#/components/schemas/B"},
         ["{}: #/components/schemas/B does not exist; add it"]),
        ((*SCHEMA, "properties", "a"), {"$ref": "https://example.org/a.yaml"},
         ["{}: 'https://example.org/a.yaml' is not supported; write #/components/schemas/…"]),
        ((*SCHEMA, "properties", "a"), {"$ref": A, "nullable": True},
         ["{} > nullable: has no effect beside $ref; write allOf: [{$ref: …}]"]),
        (QUERY, {"$ref": "#/components/parameters/q", "required": True},
         ["{}: #/components/parameters/q does not exist; add it",
          "{} > required: has no effect beside $ref; remove it"]),
        (SCHEMA, {"oneOf": [TEXT, {"$ref": A}]},
         [SELF]),
        (SCHEMA, {"type": "array", "items": {"$ref": A}},
         [SELF]),
        (("security",), [{"gone": []}],
         ["security > 0 > gone: is not a security scheme; add it to the components"]),
        # paths
        (("paths", "/a/{id}/{b}"), {"get": operation()},
         ["paths > /a/{id}/{b} > get: lacks b in its parameters; add it",
          "paths > /a/{id}/{b} > get: lacks id in its parameters; add it"]),
        (("paths", "/b"), {"get": operation(parameters=[parameter("id", "path", required=True)])},
         ["paths > /b > get: lacks id in its path; add it"]),
        # bodies
        ((*BODY, "content"), {"application/xml": {}},
         [("paths > /a/{id} > post > requestBody: has no media type that can be sent;"
          " write application/json")]),
        # schemas that contradict themselves
        ((*SCHEMA, "allOf"), [{"$ref": A}], [SELF, COMBINES]),
        ((*SCHEMA, "allOf"), [TEXT], [COMBINES]),
        ((*SCHEMA, "properties", "a"), {"allOf": [{"$ref": A}, {"$ref": A}]},
         ["{} > allOf: combines schemas; write one with all properties, or one $ref"]),
        ((*SCHEMA, "oneOf"), [TEXT],
         [("components > schemas > A > properties: has no effect beside oneOf;"
          " write it in each schema")]),
        # names in Python
        (("components", "schemas", "a"), TEXT,
         [("components > schemas > a: is a in Python, as is components > schemas > A;"
          " rename one")]),
        ((*SCHEMA, "properties"), {"a-b": TEXT, "a b": TEXT},
         [("{} > a b: is a_b in Python, as is components >"
          " schemas > A > properties > a-b; rename one")]),
        ((*SCHEMA, "properties"), {"@": TEXT},
         ["{} > @: has no letter or digit; rename it"]),
        ((*OPERATION, "parameters", "1"), parameter("@"),
         ["paths > /a/{id} > post > parameters > @: has no letter or digit; rename it"]),
        (("paths", "/b"), {"get": operation(operationId="t-call")},
         ["paths > /b > get: is call in Python, as is paths > /a/{id} > post; rename one"]),
        (("paths", "/b"), {"get": operation(tags=["T"])},
         ["tags > T: is t in Python, as is tags > t; rename one"]),
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
        "info > title: is not a string; quote it",
        f"servers > 0 > variables: is not supported; {REMOVE}",
        "paths > /a/{id} > post: lacks operationId; add it",
        f"paths > /a/{{id}} > post > servers: is not supported; {REMOVE}",
        (
            "components > schemas > A > properties > a > maxLenght: is not supported;"
            " did you mean maxLength?"
        ),
        "components > schemas > A > properties > b: #/components/schemas/B does not exist; add it",
    ]


@pytest.mark.parametrize("version", ["3.1.0", "2.0", "4"])
def test_another_version_of_openapi_is_one_finding(findings: Findings, version: str) -> None:
    text = changed((("openapi",), version), ((*SCHEMA, "type"), ["string", "null"]))
    assert findings(text) == [
        f"contract.yaml:1: openapi: {version} is not supported; write OpenAPI 3.0.3"
    ]
