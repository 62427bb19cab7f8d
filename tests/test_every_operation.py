"""Each operation of the contract is called over a real socket."""

from __future__ import annotations

import json
import re
import warnings
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

import pytest
from msgspec import Struct

from cvat_sdk.api_client import ApiClient, Configuration, models
from cvat_sdk.api_client.model_utils import to_json
from tests.support.contract import FORM, JSON, Operation, load_contract, load_operations, resolved
from tests.support.replay import form_parts
from tests.support.scripted import ScriptedServer, respond

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTRACT = load_contract()
OPERATIONS = load_operations()
FILE = b"\x00 a file \xff\r\n"
TEXTS: dict[str, str | bytes] = {
    "date-time": "2026-02-03T04:05:06Z",
    "uuid": "01234567-89ab-4cde-8fff-000000000000",
    "uri": "https://example.org/a",
    "email": "a@example.org",
    "binary": FILE,
}


def value_of(schema: dict[str, Any], skipped: str = "", within: tuple[str, ...] = ()) -> Any:
    """A value of a schema: JSON, or bytes for a file, without fields that have the flag."""
    if "$ref" in schema:
        return value_of(resolved(CONTRACT, schema), skipped, (*within, schema["$ref"]))
    for keyword in ("allOf", "oneOf", "anyOf"):
        if keyword in schema:
            return value_of(schema[keyword][0], skipped, within)
    if "enum" in schema:
        return schema["enum"][-1]
    match schema.get("type"):
        case "object" if "properties" in schema:
            return {
                name: value_of(part, skipped, within)
                for name, part in schema["properties"].items()
                if not part.get(skipped) and not recurs(part, within)
            }
        case "object":
            return {"key": value_of(schema.get("additionalProperties", {}), skipped, within)}
        case "array":
            return [value_of(schema["items"], skipped, within)] * 2
        case "string":
            text = TEXTS.get(schema.get("format", ""), "a&b é/%")
            if isinstance(text, str) and not re.search(schema.get("pattern", ""), text):
                return "42"
            return text[: schema.get("maxLength")]
        case "integer" | "number":
            number = 7 if schema["type"] == "integer" else 0.5
            return max(schema.get("minimum", 0), min(schema.get("maximum", number), number))
        case "boolean":
            return True
    return {"any": ["thing"]}


def recurs(schema: dict[str, Any], within: tuple[str, ...]) -> bool:
    """Whether a schema names one that it is part of."""
    inner = schema.get("items", schema)
    return any(part.get("$ref") in within for part in [inner, *inner.get("allOf", ())])


def holds_file(value: Any) -> bool:
    if isinstance(value, (dict, list)):
        return any(map(holds_file, value.values() if isinstance(value, dict) else value))
    return isinstance(value, bytes)


@dataclass
class Case:
    """A call of an operation, with a body of one of its media types."""

    operation: Operation
    media: str | None

    @property
    def body(self) -> dict[str, Any] | None:
        if self.media is None:
            return None
        body: dict[str, Any] = value_of(self.operation.bodies[self.media], "readOnly")
        if self.media == JSON:
            return {name: value for name, value in body.items() if not holds_file(value)}
        return body

    @property
    def sends_what_it_must(self) -> bool:
        """Whether the body has all that is required; JSON cannot hold a file."""
        schema = resolved(CONTRACT, self.operation.bodies.get(self.media or "", {}))
        return set(schema.get("required", ())) <= set(self.body or ())


CASES = [
    case
    for operation in OPERATIONS
    for media in operation.bodies or [None]
    if (case := Case(operation, media)).sends_what_it_must
]


def wire(value: Any) -> str:
    """A parameter's value, or a form's, as text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def form_of(fields: dict[str, Any]) -> list[tuple[str, bytes, bool]]:
    """The parts that fields are sent as: lists one by one, objects as JSON."""
    found: list[tuple[str, bytes, bool]] = []
    for name, value in fields.items():
        for index, item in enumerate(value if isinstance(value, list) else [value]):
            part = f"{name}[{index}]" if isinstance(value, list) else name
            if isinstance(item, bytes):
                found.append((part, item, True))
            elif isinstance(item, (dict, list)):
                text = json.dumps(item, separators=(",", ":"), ensure_ascii=False)
                found.append((part, text.encode(), False))
            else:
                found.append((part, wire(item).encode(), False))
    return sorted(found)


def read(value: Any) -> Any:
    """What a call returned as JSON, files as their bytes."""
    if isinstance(value, Struct):
        known = dict(zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True))
        fields = value.to_dict()  # type: ignore[attr-defined]
        return {known.get(name, name): read(part) for name, part in fields.items()}
    match value:
        case dict():
            return {name: read(part) for name, part in value.items()}
        case list():
            return [read(part) for part in value]
        case datetime():
            return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        case UUID():
            return str(value)
        case Enum():
            return value.value
    return value.read() if hasattr(value, "read") else value


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer(respond()) as server:
        yield server


@pytest.fixture(scope="module")
def client(server: ScriptedServer) -> Iterator[ApiClient]:
    with ApiClient(Configuration(host=server.url, retries=False)) as client:
        yield client


@pytest.mark.parametrize(
    "case", CASES, ids=lambda c: f"{c.operation.api}.{c.operation.name}-{c.media}"
)
def test_a_call_sends_and_reads_what_the_contract_says(
    server: ScriptedServer, client: ApiClient, case: Case
) -> None:
    operation = case.operation
    values = {
        (one["in"], one["name"]): "a-1"
        if one["in"] == "header" and one["schema"] == {"type": "string"}
        else value_of(one["schema"])
        for one in operation.parameters
    }
    arguments = {operation.argument(name): value for (_, name), value in values.items()}
    if case.media:
        arguments |= operation.body_arguments(case.body or {})
        arguments["_content_type"] = case.media
    status, media, schema = operation.success
    wanted = None if schema is None else value_of(schema, "writeOnly")
    content = wanted if isinstance(wanted, bytes) else json.dumps(wanted).encode()
    server.steps = [respond(content if schema else b"", status, content_type=media)]
    server.requests.clear()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        data, response = getattr(getattr(client, operation.api), operation.name)(**arguments)

    (request,) = server.requests
    path = operation.path
    for (place, name), value in values.items():
        if place == "path":
            path = path.replace(f"{{{name}}}", quote(wire(value), safe=""))
        elif place == "header":
            assert request.headers[name.lower()] == wire(value)
    assert (request.method, request.path) == (operation.method, path)
    assert sorted(request.args) == sorted(
        (name, wire(value)) for (place, name), value in values.items() if place == "query"
    )
    if case.media == FORM:
        assert case.body is not None
        assert form_parts(request.headers["content-type"], request.body) == form_of(case.body)
    else:
        assert request.body == b"" if case.media is None else json.loads(request.body) == case.body
    assert response.status == status
    assert read(data) == wanted


def test_every_operation_is_called() -> None:
    assert {case.operation.path for case in CASES} == {each.path for each in OPERATIONS}
    assert {case.operation.name for case in CASES} == {each.name for each in OPERATIONS}


def members(model: Any) -> Any:
    """The fields of a model, the values of an enumeration, the number of a union's alternatives."""
    if hasattr(model, "__struct_encode_fields__"):
        return sorted(model.__struct_encode_fields__)
    if hasattr(model, "_variants"):
        return len(model._variants())
    return [None] if model is None else [member.value for member in model]


@pytest.mark.parametrize("name", CONTRACT["components"]["schemas"])
def test_each_schema_has_a_model_with_its_fields_or_values(name: str) -> None:
    schema = CONTRACT["components"]["schemas"][name]
    alternatives = schema.get("oneOf") or schema.get("anyOf")

    expected = sorted(schema.get("properties", ())) or schema.get("enum") or len(alternatives)

    assert members(getattr(models, name)) == expected


@pytest.mark.parametrize(("alias", "name"), CONTRACT["x-aliases"].items())
def test_an_alias_is_the_model_that_it_names(alias: str, name: str) -> None:
    module = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", alias).lower()

    assert getattr(models, alias) is getattr(models, name)
    assert getattr(import_module(f"cvat_sdk.api_client.model.{module}"), alias) is getattr(
        models, name
    )


def test_a_field_may_be_named_models() -> None:
    plugins = models.Plugins(git_integration=False, analytics=False, models=True, predict=False)

    assert plugins.models is True
    assert to_json(plugins)["MODELS"] is True


def descriptions(node: Any, place: str = "") -> Iterator[str]:
    """The places of parameters, schemas and fields without a description, or with a filler."""
    if isinstance(node, list):
        node = dict(enumerate(node))
    if not isinstance(node, dict):
        return
    for key, part in node.items():
        here = f"{place} > {key}" if place else str(key)
        described = place.endswith((" > properties", "> schemas")) or "in" in node
        if described and isinstance(part, dict) and "$ref" not in part and "in" not in node:
            text = part.get("description", "").strip()
            if len(text) < 4 or text.rstrip(".").lower() == f"the {key}".lower():
                yield here
        yield from descriptions(part, here)


def test_every_schema_and_field_is_described() -> None:
    assert list(descriptions(CONTRACT["components"], "components")) == []


def test_every_operation_and_parameter_is_described() -> None:
    for operation in OPERATIONS:
        documented = operation.api in {"cloudstorages_api", "lambda_api"}
        assert operation.summary
        for parameter in operation.parameters:
            # The documents leave some parameters without a word.
            assert documented or parameter.get("description"), (operation.path, parameter["name"])
