"""The operations that `openapi.yaml` describes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from keyword import iskeyword
from typing import Any
from urllib.parse import unquote

import yaml

from cvat_sdk.api_client import models
from tests.support.interpreter import ROOT

JSON = "application/json"
FORM = "multipart/form-data"
METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Operation:
    """An operation, and how the client calls it."""

    api: str
    """The attribute of the client that has the operation."""
    name: str
    method: str
    path: str
    summary: str
    parameters: tuple[dict[str, Any], ...]
    """Its parameters of path, query and header, as the contract has them."""
    bodies: dict[str, Any]
    """The schemas of its body by media type; none without a body."""
    body_required: bool
    accept: str | None
    success: tuple[int, str | None, Any]
    """The status, media type and schema of its first successful response."""
    timeout: int | None
    """Its read timeout in seconds; None for the default."""

    @property
    def content_types(self) -> tuple[str, ...]:
        return tuple(self.bodies)

    @property
    def body_schema(self) -> str:
        schema: dict[str, str] = next(iter(self.bodies.values()), {})
        return schema.get("$ref", "").rpartition("/")[2]

    @property
    def body_argument(self) -> str:
        return snake_case(self.body_schema)

    @property
    def body_model(self) -> Any:
        return getattr(models, self.body_schema)

    @property
    def is_form_only(self) -> bool:
        """Whether the body is sent only as a form, whose fields are arguments of their own."""
        return [*self.bodies] == [FORM]

    def body_arguments(self, body: dict[str, Any]) -> dict[str, Any]:
        """The arguments that send a body."""
        return body if self.is_form_only else {self.body_argument: body}

    def argument(self, name: str) -> str:
        """The argument for a parameter."""
        name = snake_case(name)
        return f"_{name}" if iskeyword(name) else name

    def path_values(self, path: str) -> dict[str, str] | None:
        """The path parameters of a path; None when it is not of this operation."""
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(self.path))
        match = re.fullmatch(pattern, path)
        return {name: unquote(text) for name, text in match.groupdict().items()} if match else None


def snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).replace("-", "_").lower()


@cache
def load_contract() -> dict[str, Any]:
    text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
    document: dict[str, Any] = yaml.load(text, yaml.CSafeLoader)
    return document


def resolved(document: Any, node: dict[str, Any]) -> dict[str, Any]:
    """The part of a document that a reference names, or the node itself."""
    found = document
    for key in node["$ref"].split("/")[1:] if "$ref" in node else ():
        found = found[key]
    return found if "$ref" in node else node


def load_operations() -> list[Operation]:
    document = load_contract()
    operations = [
        _operation(document, path, method, item)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]
    # As a server does: `/api/users/self` is no user's id.
    return sorted(operations, key=lambda operation: "{" in operation.path)


def _operation(document: Any, path: str, method: str, item: dict[str, Any]) -> Operation:
    described = item[method]
    tag = described["tags"][0]
    given = [*item.get("parameters", ()), *described.get("parameters", ())]
    body = resolved(document, described.get("requestBody", {}))
    successes = [
        (int(status), media, schema.get("schema"))
        for status, response in described["responses"].items()
        if status.startswith("2")
        for media, schema in [*response.get("content", {"": {}}).items()]
    ]
    accept = dict.fromkeys(media for _, media, _ in successes if media)
    status, media, schema = successes[0]
    return Operation(
        f"{tag}_api",
        described["operationId"].removeprefix(f"{tag}_"),
        method.upper(),
        path,
        described.get("summary") or described.get("description"),
        tuple(resolved(document, one) for one in given),
        {kind: one["schema"] for kind, one in body.get("content", {}).items()},
        body.get("required", False),
        ", ".join(accept) or None,
        (status, media or None, schema),
        described.get("x-timeout"),
    )
