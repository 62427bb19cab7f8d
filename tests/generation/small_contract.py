"""A small contract of the dialect, and others that differ from it in a few places."""

from __future__ import annotations

import copy
from typing import Any

import yaml

Json = dict[str, Any]

TEXT = {"type": "string"}
OK = {"200": {"description": ""}}
SMALL: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Small", "version": "1"},
    "servers": [{"url": "https://example.org"}],
    "paths": {
        "/a/{id}": {
            "post": {
                "operationId": "t_call",
                "tags": ["t"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "q", "in": "query", "schema": {"type": "string"}},
                ],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"X-Count": {"schema": {"type": "integer"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {"A": {"type": "object", "properties": {"a": {"type": "string"}}}},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
    },
}
OPERATION = ("paths", "/a/{id}", "post")
SCHEMA = ("components", "schemas", "A")


BODY = (*OPERATION, "requestBody")
QUERY = (*OPERATION, "parameters", "1")
HERE = "refused here"
A = "#/components/schemas/A"


def changed(*changes: tuple[tuple[str, ...], Any]) -> str:
    """The small contract with other values at these places, as YAML; without those of None."""
    document = copy.deepcopy(SMALL)
    for (*owners, last), value in changes:
        node: Any = document
        for key in owners:
            node = node[int(key)] if isinstance(node, list) else node.setdefault(key, {})
        node[int(last) if isinstance(node, list) else last] = value
        if value is None and isinstance(node, dict):
            del node[last]
    return yaml.safe_dump(document, sort_keys=False)


def line_of(text: str, part: str) -> int:
    """The line that holds a text, of which there is only one."""
    (found,) = (number for number, line in enumerate(text.splitlines(), 1) if part in line)
    return found


def parameter(name: str, where: str = "query", **more: Any) -> Json:
    return {"name": name, "in": where, "schema": TEXT, **more}
