"""`python tools/contract_drift.py`: where the contract and a server's own schema differ."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.scripted import ScriptedServer, respond

ROOT = Path(__file__).resolve().parents[2]

CONTRACT = """
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: pets_list
      parameters:
        - {name: sort, in: query, schema: {type: string, enum: [x, y]}}
        - {name: old, in: query, schema: {type: string}}
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
  /pets/{id}:
    delete: {operationId: pets_destroy, responses: {"204": {description: gone}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 10, description: What it is called.}
        owner: {allOf: [{$ref: "#/components/schemas/Owner"}]}
    Owner: {type: object}
"""


def published() -> Any:
    return yaml.safe_load(CONTRACT)


def drift(tmp_path: Path, *source: str) -> tuple[int, list[str]]:
    contract = tmp_path / "openapi.yaml"
    contract.write_text(CONTRACT, encoding="utf-8")
    command = [sys.executable, "tools/contract_drift.py", "--contract", str(contract), *source]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return run.returncode, run.stdout.splitlines() or [run.stderr]


def test_descriptions_and_required_fields_of_responses_are_no_difference(tmp_path: Path) -> None:
    schema = published()
    del schema["components"]["schemas"]["Pet"]["required"]
    schema["components"]["schemas"]["Pet"]["properties"]["name"]["description"] = "Its name."
    (tmp_path / "schema.json").write_text(json.dumps(schema), encoding="utf-8")
    assert drift(tmp_path, "--schema", str(tmp_path / "schema.json")) == (0, ["0 differences"])


def test_every_difference_is_a_line(tmp_path: Path) -> None:
    schema = published()
    listing = schema["paths"]["/pets"]["get"]
    listing["parameters"] = [
        {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["x"]}},
        {"name": "page", "in": "query", "schema": {"type": "integer"}},
    ]
    listing["responses"]["202"] = {"description": "later"}
    schema["paths"]["/owners"] = {"get": {"operationId": "owners", "responses": {}}}
    del schema["paths"]["/pets/{id}"]
    pet = schema["components"]["schemas"]["Pet"]
    pet["properties"] = {"name": {"type": "string", "nullable": True}, "age": {"type": "integer"}}
    del schema["components"]["schemas"]["Owner"]
    (tmp_path / "schema.yaml").write_text(yaml.safe_dump(schema), encoding="utf-8")
    assert drift(tmp_path, "--schema", str(tmp_path / "schema.yaml")) == (
        1,
        [
            "the contract lacks the operation GET /owners",
            "the server lacks the operation DELETE /pets/{id}",
            "GET /pets: the contract lacks the parameter 'page' in query",
            "GET /pets: the server lacks the parameter 'old' in query",
            "GET /pets: parameter 'sort' in query: 'x' | 'y' in the contract, 'x' on the server",
            "GET /pets: the contract lacks the response 202",
            "the server lacks the schema Owner",
            "Pet: the contract lacks the field age",
            "Pet: the server lacks the field owner",
            "Pet: name: string, maxLength 10 in the contract, string or null on the server",
            "10 differences",
        ],
    )


def test_a_server_is_asked_for_its_schema(tmp_path: Path) -> None:
    with ScriptedServer(respond(published())) as server:
        assert drift(tmp_path, "--server", server.url) == (0, ["0 differences"])
    assert server.requests[0].target == "/api/schema/?scheme=json"


@pytest.mark.parametrize("source", [(), ("--server", "x", "--schema", "y")])
def test_one_source_is_needed(tmp_path: Path, source: tuple[str, ...]) -> None:
    code, lines = drift(tmp_path, *source)
    assert (code, lines[0].startswith("usage: contract_drift.py")) == (2, True)
