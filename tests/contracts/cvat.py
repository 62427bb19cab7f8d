"""The whole API of CVAT 2.54 as an OpenAPI document, built from the facts in cvat-api.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FACTS = Path(__file__).with_name("cvat-api.json")

SCHEMES = {
    "basicAuth": {"type": "http", "scheme": "basic"},
    "csrfAuth": {"type": "apiKey", "in": "cookie", "name": "csrftoken"},
    "sessionAuth": {"type": "apiKey", "in": "cookie", "name": "sessionid"},
    "signatureAuth": {"type": "apiKey", "in": "query", "name": "sign"},
    "tokenAuth": {"type": "apiKey", "in": "header", "name": "Authorization"},
}
SECURITY: list[dict[str, list[str]]] = [
    {"sessionAuth": [], "csrfAuth": [], "tokenAuth": []},
    {"signatureAuth": []},
    {"basicAuth": []},
]


def facts() -> dict[str, Any]:
    """What cvat-api.json holds: `operations` by id, `schemas` by name."""
    loaded: dict[str, Any] = json.loads(FACTS.read_text(encoding="utf-8"))
    return loaded


def document() -> dict[str, Any]:
    """The contract: every operation, parameter, body, response and schema of the facts."""
    known = facts()
    paths: dict[str, dict[str, Any]] = {}
    for name, fact in known["operations"].items():
        paths.setdefault(fact["path"], {})[fact["method"].lower()] = _operation(name, fact)
    schemas = {
        name: {"description": f"The schema {name}.", **_with_references(schema)}
        for name, schema in known["schemas"].items()
    }
    tags = sorted({fact["tag"] for fact in known["operations"].values()})
    return {
        "openapi": "3.0.3",
        "info": {"title": "CVAT", "version": known["version"]},
        "servers": [{"url": "http://localhost"}],
        "security": SECURITY,
        "tags": [{"name": tag, "description": f"The operations of {tag}."} for tag in tags],
        "paths": paths,
        "components": {"securitySchemes": SCHEMES, "schemas": schemas},
    }


def _operation(name: str, fact: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": name,
        "tags": [fact["tag"]],
        "summary": f"{fact['method']} {fact['path']}",
        "parameters": [
            {
                **parameter,
                "description": f"The {parameter['in']} parameter {parameter['name']}.",
                "schema": _with_references(parameter["schema"]),
            }
            for parameter in fact.get("parameters", [])
        ],
        "responses": {
            status: {"description": f"Status {status}", **_content(schemas)}
            for status, schemas in fact["responses"].items()
        },
    }
    if "body" in fact:
        operation["requestBody"] = {
            "required": fact["body"]["required"],
            **_content(fact["body"]["content"]),
        }
    if "security" in fact:  # "none needed"
        operation["security"] = [{}]
    if fact.get("deprecated"):
        operation["deprecated"] = True
    return operation


def _content(schemas: dict[str, Any] | None) -> dict[str, Any]:
    """The `content` for schemas by media type; nothing for a response without a schema."""
    if schemas is None:
        return {}
    return {
        "content": {
            media: {"schema": _with_references(schema)} for media, schema in schemas.items()
        }
    }


def _with_references(schema: Any) -> Any:
    """A schema of the facts, in which `$ref` holds a bare name, with JSON pointers."""
    if isinstance(schema, list):
        return [_with_references(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        return {**schema, "$ref": f"#/components/schemas/{schema['$ref']}"}
    return {key: _with_references(value) for key, value in schema.items()}
