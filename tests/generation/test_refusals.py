"""What cannot be generated rightly is refused, and the place is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tools.codegen import contract as contracts
from tools.codegen import prepare
from tools.codegen.contract import ContractError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.generation.conftest import Generate, WriteContract

TEXT = {"type": "string"}
OK = {"200": {"description": ""}}


def refusal(path: Path) -> str:
    with pytest.raises(ContractError) as caught:
        prepare.prepared(contracts.load(path), path.name)
    return str(caught.value)


def accepted(path: Path) -> dict[str, Any]:
    return prepare.prepared(contracts.load(path), path.name)


def struct(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def operation(**more: Any) -> dict[str, Any]:
    return {"operationId": "t_call", "tags": ["t"], "responses": OK, **more}


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ({"paths": {"/a": {"get": {}}}}, "paths > /a > get: is not valid OpenAPI"),
        ({"openapi": "2.0"}, "openapi: 3.0 and 3.1 are understood, not '2.0'"),
        (
            {"schemas": {"A": struct(x={"$ref": "#/components/schemas/Gone"})}},
            "schemas > A > properties > x: refers to /components/schemas/Gone, which is not there",
        ),
        (
            {"schemas": {"A": struct(x={"$ref": "https://example.org/a.yaml"})}},
            "schemas > A > properties > x: refers to https://example.org/a.yaml; only files can be",
        ),
        (
            {"schemas": {"A": struct(x={"$ref": "gone.yaml#/A"})}},
            "components > schemas > A > properties > x: refers to a file: ",
        ),
    ],
)
def test_a_contract_that_is_no_openapi(
    contract: WriteContract, document: dict[str, Any], told: str
) -> None:
    assert told in refusal(contract(**document))


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        ({"not": TEXT}, "A > not: is not supported"),
        ({"type": "string", "pattern": "(?<n>a"}, "A > pattern: is no pattern to Python"),
        ({"enum": [[1]]}, "A > enum: holds something other than texts and numbers"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/A"}}, "A: is made of itself"),
        (
            {**struct(a=TEXT), "oneOf": [struct(b=TEXT), struct(c=TEXT)]},
            "A > oneOf: beside properties is not supported",
        ),
        (
            {"oneOf": [TEXT, struct(a=TEXT)], "discriminator": {"propertyName": "a"}},
            "A > oneOf: has a discriminator, but not every option has a name",
        ),
        (
            {"allOf": [{"type": "object"}, {"type": "string"}]},
            "A > allOf > 1 > type: contradicts another part of allOf",
        ),
        (
            {"allOf": [struct(a=TEXT), struct(a={"type": "integer"})]},
            "A > allOf > 1 > properties > a > type: contradicts another part of allOf",
        ),
        ({"x-python-name": "not a name", **struct()}, "A > x-python-name: 'not a name' is no Py"),
        ({"allOf": [{"$ref": "#/components/schemas/A"}]}, "A: is made of itself"),
        ({"oneOf": [TEXT, {"$ref": "#/components/schemas/A"}]}, "A: is made of itself"),
        ({**TEXT, "enum": ["a", 1]}, "A > enum: holds 1, which is no string"),
        (
            {"x-python-name": "Model", **struct()},
            "A > x-python-name: 'Model' has another meaning in generated code",
        ),
        (
            struct(a={**TEXT, "x-python-name": "to_dict"}),
            "A > properties > a > x-python-name: 'to_dict' has another meaning",
        ),
        (
            struct(**{'a"b': TEXT}),
            "A > properties > a\"b: has a sign that no field's name can have",
        ),
        (
            {**TEXT, "enum": ["a"], "x-enum-varnames": ["mro"]},
            "A > x-enum-varnames: 'mro' has another meaning in generated code",
        ),
    ],
)
def test_a_schema_that_no_class_could_honour(
    contract: WriteContract, schema: dict[str, Any], told: str
) -> None:
    assert f"components > schemas > {told}" in refusal(contract(schemas={"A": schema}))


@pytest.mark.parametrize(
    "keyword", ["patternProperties", "prefixItems", "if", "unevaluatedProperties"]
)
def test_keywords_of_openapi_3_1_that_no_class_could_honour(
    contract: WriteContract, keyword: str
) -> None:
    value: Any = [TEXT] if keyword == "prefixItems" else {"^x": TEXT}
    path = contract(schemas={"A": struct(b={keyword: value})}, openapi="3.1.0")
    assert (
        refusal(path) == f"components > schemas > A > properties > b > {keyword}: is not supported"
    )


@pytest.mark.parametrize(
    ("node", "told"),
    [
        (operation(parameters=[{"name": "q", "in": "query", "content": {"text/plain": {}}}]),
         "parameters > 0 > q > content: is supported for one JSON media type only"),
        (operation(requestBody={"content": {"application/json": {"schema": struct(a=TEXT)},
                                            "application/x+json": {"schema": struct(b=TEXT)}}}),
         "requestBody > content: has schemas for its media types that cannot be told apart"),
        (operation(requestBody={"content": {"application/xml": {"schema": struct(a=TEXT)}}}),
         "requestBody > content: has a schema that is not supported in application/xml"),
        (operation(responses={"200": {"description": "", "content": {
            "application/xml": {"schema": struct(a=TEXT)}}}}),
         "responses > 200 > content: has a schema that is not supported in application/xml"),
        (operation(**{"x-timeout": "long"}), "x-timeout: is no number of seconds"),
        (operation(parameters=[{"name": "q", "in": "query",
                                "schema": {"type": "string", "format": "binary"}}]),
         "parameters > 0 > q > schema: is a file, which only a body can hold"),
        (operation(**{"x-python-name": "tuple"}),
         "x-python-name: 'tuple' has another meaning in generated code"),
        (operation(parameters=[{"name": "q", "in": "query", "schema": TEXT,
                                "x-python-name": "_async_call"}]),
         "x-python-name: '_async_call' has another meaning in generated code"),
        (operation(security=[{"gone": []}]), "security: gone is no security scheme"),
        (operation(parameters=[{"name": "@", "in": "query", "schema": TEXT}]),
         "has no letter to make a Python name of; add x-python-name"),
    ],
)  # fmt: skip
def test_an_operation_that_no_method_could_be(
    contract: WriteContract, node: dict[str, Any], told: str
) -> None:
    message = refusal(contract(paths={"/a": {"get": node}}))
    assert message.startswith("paths > /a > get")
    assert told in message


@pytest.mark.parametrize(
    ("document", "told"),
    [
        (
            {"components": {"securitySchemes": {"a": {"type": "http", "scheme": "digest"}}}},
            "components > securitySchemes > a: digest is not supported",
        ),
        (
            {"servers": [{"url": "https://{zone}.example.org"}]},
            "servers > https://{zone}.example.org: zone is none of its variables",
        ),
        (
            {"paths": {"/a": {"get": operation(tags=["call"])}}},
            "tags > call: would make call_api, which the client has; add x-python-name",
        ),
    ],
)
def test_what_a_client_could_not_be_made_of(
    contract: WriteContract, document: dict[str, Any], told: str
) -> None:
    assert refusal(contract(**document)) == told


@pytest.mark.parametrize("url", ["api/v1", "/api/v1/", "./api/v1", "http://localhost/api/v1"])
def test_a_server_without_a_host_is_this_machine(contract: WriteContract, url: str) -> None:
    prepared = accepted(contract(servers=[{"url": url}]))
    assert prepared["x-python"]["servers"] == [{"code": 'Server("http://localhost/api/v1")'}]


def test_headers_examples_and_schemes_may_be_components(contract: WriteContract) -> None:
    named = {"a": {"$ref": "#/components/examples/E"}}
    node = operation(
        parameters=[{"name": "q", "in": "query", "schema": TEXT, "examples": named}],
        responses={
            "200": {"description": "", "headers": {"X": {"$ref": "#/components/headers/X"}}}
        },
    )
    components = {
        "examples": {"E": {"value": "told"}},
        "headers": {"X": {"description": "Why", "schema": TEXT}},
        "securitySchemes": {
            "one": {"$ref": "#/components/securitySchemes/other"},
            "other": {"type": "http", "scheme": "basic"},
        },
    }
    prepared = accepted(contract(paths={"/a": {"get": node}}, components=components))
    view = prepared["paths"]["/TApi/call"]["get"]["x-python"]
    assert view["parameters"][0]["example_end"] == 'q = "told"'
    assert view["answers"][0]["headers"] == "* X - Why"
    assert prepared["x-python"]["schemes"][0] == {"code": 'HttpBasic("one")'}


def test_a_field_that_may_hold_any_heir_of_a_class(contract: WriteContract) -> None:
    base = {**struct(kind=TEXT), "discriminator": {"propertyName": "kind"}}
    heir = {"allOf": [{"$ref": "#/components/schemas/Base"}, struct(a=TEXT)]}
    schemas = {"Base": base, "Heir": heir}
    assert accepted(contract(schemas=schemas))
    told = refusal(
        contract(schemas={**schemas, "A": struct(base={"$ref": "#/components/schemas/Base"})})
    )
    assert told == (
        "components > schemas > A > properties > base: refers to Base, whose discriminator needs"
        " oneOf or anyOf beside it"
    )


def test_two_properties_of_one_name_in_python_unless_the_contract_tells_them_apart(
    contract: WriteContract,
) -> None:
    twins = {"a-b": TEXT, "a b": TEXT}
    assert refusal(contract(schemas={"A": struct(**twins)})) == (
        "components > schemas > A > properties > a-b: 'a b' and 'a-b' are both a_b in Python;"
        " add x-python-name"
    )
    twins["a-b"] = {**TEXT, "x-python-name": "a_dash_b"}
    assert accepted(contract(schemas={"A": struct(**twins)}))


@pytest.mark.parametrize("name", ["ApiClient", "Configuration", "str", "Import"])
def test_a_schema_whose_name_has_another_meaning_has_another_name(
    contract: WriteContract, name: str
) -> None:
    classes = accepted(contract(schemas={name: struct(a=TEXT)}))["components"]["schemas"]
    assert name not in classes
    assert len(classes) == 1


def test_an_inline_schema_is_in_no_module_that_python_cannot_import(
    contract: WriteContract,
) -> None:
    schemas = {"I": struct(f=struct(a=TEXT))}
    assert set(accepted(contract(schemas=schemas))["components"]["schemas"]) == {"I", "IFModel"}
    schemas["I"]["properties"]["f"]["x-python-name"] = "Class"
    assert "'Class' needs a module named 'class'" in refusal(contract(schemas=schemas))


def test_names_that_generated_code_needs_are_not_hidden(contract: WriteContract) -> None:
    in_use = ("bool", "tuple", "builtins")
    paths = {f"/{name}": {"get": operation(operationId=f"t_{name}")} for name in in_use}
    wire = ("additional_properties", "builtins", "staticmethod", "Any", "any")
    prepared = accepted(contract(schemas={"A": struct(**dict.fromkeys(wire, TEXT))}, paths=paths))
    fields = prepared["components"]["schemas"]["A"]["x-python"]["struct"]["fields"]
    assert [field["name"] for field in fields] == [
        "additional_properties_", "builtins_", "staticmethod_", "Any_", "any",
    ]  # fmt: skip
    assert set(prepared["paths"]) == {f"/TApi/{name}_" for name in in_use}


def test_two_schemas_of_one_name_in_python_unless_the_contract_tells_them_apart(
    contract: WriteContract,
) -> None:
    assert "are both UserInfo in Python" in refusal(
        contract(schemas={"user_info": struct(), "UserInfo": struct(a=TEXT)})
    )
    assert accepted(
        contract(
            schemas={
                "user_info": {**struct(), "x-python-name": "Other"},
                "UserInfo": struct(a=TEXT),
            }
        )
    )


def test_two_schemas_of_one_module_unless_the_contract_tells_them_apart(
    contract: WriteContract,
) -> None:
    told = refusal(contract(schemas={"UserID": struct(a=TEXT), "UserId": struct(a=TEXT)}))
    assert "are both user_id in Python" in told


def test_two_operations_of_one_name_unless_the_contract_tells_them_apart(
    contract: WriteContract,
) -> None:
    paths = {"/a": {"get": operation()}, "/b": {"get": operation(operationId="t-call")}}
    assert "are both call in Python; add x-python-name" in refusal(contract(paths=paths))
    paths["/b"]["get"]["x-python-name"] = "call_b"
    assert accepted(contract(paths=paths))


def test_two_enum_values_of_one_name_unless_the_contract_tells_them_apart(
    contract: WriteContract,
) -> None:
    enum: dict[str, Any] = {"type": "string", "enum": ["a\u0300", "\u00e0"]}
    assert "in Python; add x-python-name" in refusal(contract(schemas={"A": enum}))
    assert accepted(contract(schemas={"A": {**enum, "x-enum-varnames": ["ONE", "OTHER"]}}))
    told = refusal(contract(schemas={"A": {**enum, "x-enum-varnames": ["ONE", "2"]}}))
    assert told == "components > schemas > A > x-enum-varnames: '2' is no Python name"


def test_an_inline_schema_whose_class_would_have_the_name_of_another(
    contract: WriteContract,
) -> None:
    schemas = {"A": struct(b=struct(c=TEXT)), "AB": struct(d=TEXT)}
    told = refusal(contract(schemas=schemas))
    assert told.startswith("components > schemas > A > properties > b: needs a class, but AB")
    schemas["A"]["properties"]["b"]["x-python-name"] = "Inner"
    assert accepted(contract(schemas=schemas))


def test_a_key_that_stands_twice(contract: WriteContract) -> None:
    path = contract()
    path.write_text("paths: {}\npaths: {}\n")
    assert "a second 'paths'" in refusal(path)


def test_nothing_is_written_when_a_contract_is_refused(
    generate: Generate, contract: WriteContract, tmp_path: Path
) -> None:
    done = generate("--spec", contract(schemas={"A": {"not": TEXT}}), "--output", tmp_path / "out")
    assert done.returncode == 2
    assert done.stderr == "contract.yaml: components > schemas > A > not: is not supported\n"
    assert not (tmp_path / "out").exists()
