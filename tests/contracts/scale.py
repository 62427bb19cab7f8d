"""A contract like that of a large Django REST service: `python -m tests.contracts.scale FILE`.

Per resource: list, create, retrieve, partial_update, destroy; a paginated list, a read, a write and
a patch serializer with nested ones and enumerations. Some resources take files or start background
requests.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

RESOURCES = 42

Json = dict[str, Any]


def reference(name: str) -> Json:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Json | None, description: str = "") -> Json:
    """An answer of that schema."""
    content = {"content": {"application/vnd.scale+json": {"schema": schema}}} if schema else {}
    return {"description": description, **content}


def request(name: str, *, file: bool, required: bool) -> Json:
    """A body of that schema."""
    media = ["application/json", *(["multipart/form-data"] if file else [])]
    content = {one: {"schema": reference(name)} for one in media}
    return {"required": required, "content": content}


def query(name: str, kind: str, **more: Any) -> Json:
    """A parameter in the query."""
    told = f"Filter by the {name} field"
    return {"name": name, "in": "query", "description": told, "schema": {"type": kind, **more}}


def contract(resources: int = RESOURCES) -> Json:
    """The contract."""
    paths: Json = {}
    schemas: Json = {}
    for number in range(resources):
        _resource(number, paths, schemas)
    return {
        "openapi": "3.0.3",
        "info": {"title": "Scale", "version": "1"},
        "servers": [{"url": "http://localhost"}],
        "security": [{"tokenAuth": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "tokenAuth": {
                    "type": "apiKey", "in": "header", "name": "Authorization", "x-prefix": "Token"
                }
            },
        },
    }  # fmt: skip


def _resource(number: int, paths: Json, schemas: Json) -> None:
    tag = f"resource_{number}s" if number % 3 else f"thing{number}s"
    name = f"Resource{number}"
    owner = f"Resource{(number + 7) % RESOURCES}"  # nested across resources, around in circles
    file = number % 5 == 0
    key = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}

    def operation(method: str, **more: Any) -> Json:
        told = f"Method {method.replace('_', ' ')}s resource {number}"
        return {"operationId": f"{tag}_{method}", "summary": told, "tags": [tag], **more}

    paths[f"/api/{tag}"] = {
        "get": operation(
            "list",
            parameters=[
                query("search", "string"),
                query("sort", "string"),
                query("page", "integer"),
                query("page_size", "integer"),
                query("status", "string", enum=["new", "done", f"special-{number}"]),
            ],
            responses={"200": answer(reference(f"Paginated{name}ReadList"))},
        ),
        "post": operation(
            "create",
            requestBody=request(f"{name}WriteRequest", file=file, required=True),
            responses={"201": answer(reference(f"{name}Read"))},
        ),
    }
    paths[f"/api/{tag}/{{id}}"] = {
        "parameters": [key],
        "get": operation("retrieve", responses={"200": answer(reference(f"{name}Read"))}),
        "patch": operation(
            "partial_update",
            requestBody=request(f"Patched{name}WriteRequest", file=file, required=False),
            responses={"200": answer(reference(f"{name}Read"))},
        ),
        "delete": operation("destroy", responses={"204": answer(None, "Gone")}),
    }
    paths[f"/api/{tag}/{{id}}/export"] = {
        "parameters": [key],
        "post": operation(
            "create_export",
            parameters=[query("format", "string"), query("save_images", "boolean", default=False)],
            responses={
                "202": answer({"type": "object", "properties": {"rq_id": {"type": "string"}}}),
                "409": answer(None, "Under way"),
            },
        ),
    }
    fields: Json = {
        "name": {"type": "string", "maxLength": 255, "description": f"The name of {number}."},
        "status": reference(f"{name}StatusEnum"),
        "labels": {"type": "array", "items": reference(f"{name}Label")},
        "settings": {"type": "object", "additionalProperties": {"type": "string"}},
        "limit": {"type": "integer", "nullable": True, "minimum": 0},
    }
    if file:
        fields["source_file"] = {"type": "string", "format": "binary"}
    read: Json = {key: value for key, value in fields.items() if key != "source_file"} | {
        "id": {"type": "integer", "readOnly": True},
        "created_date": {"type": "string", "format": "date-time", "readOnly": True},
        "parent": {"allOf": [reference(f"{owner}Read")], "nullable": True},
    }
    schemas[f"{name}StatusEnum"] = {"type": "string", "enum": ["new", "done", f"special-{number}"]}
    schemas[f"{name}Label"] = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "color": {"type": "string", "pattern": "^#"}},
        "required": ["name"],
    }
    schemas[f"{name}Read"] = {"type": "object", "properties": read, "required": [*read]}
    schemas[f"{name}WriteRequest"] = {"type": "object", "properties": fields, "required": ["name"]}
    schemas[f"Patched{name}WriteRequest"] = {"type": "object", "properties": fields}
    schemas[f"Paginated{name}ReadList"] = {
        "type": "object",
        "properties": {
            "count": {"type": "integer"},
            "next": {"type": "string", "format": "uri", "nullable": True},
            "previous": {"type": "string", "format": "uri", "nullable": True},
            "results": {"type": "array", "items": reference(f"{name}Read")},
        },
        "required": ["count", "next", "previous", "results"],
    }


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(contract(), indent=1), encoding="utf-8")
