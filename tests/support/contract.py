"""The operations that `openapi.yaml` describes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import yaml

from cvat_sdk.api_client import models
from tests.support.interpreter import ROOT


@dataclass(frozen=True)
class Operation:
    """An operation, and how the client calls it."""

    api: str
    """The attribute of the client that has the operation."""
    name: str
    method: str
    path: str
    parameters: tuple[dict[str, Any], ...]
    """Its parameters of path, query and header, as the contract has them."""
    content_types: tuple[str, ...]
    """The media types of its body; none without a body."""
    body_required: bool
    body_schema: str
    accept: str | None

    @property
    def body_argument(self) -> str:
        return snake_case(self.body_schema)

    @property
    def body_model(self) -> Any:
        return getattr(models, self.body_schema)

    def path_values(self, path: str) -> dict[str, str] | None:
        """The path parameters of a path; None when it is not of this operation."""
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(self.path))
        match = re.fullmatch(pattern, path)
        return {name: unquote(text) for name, text in match.groupdict().items()} if match else None


def snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).replace("-", "_").lower()


def load_operations() -> list[Operation]:
    document = yaml.safe_load((ROOT / "openapi.yaml").read_text(encoding="utf-8"))

    def resolved(node: dict[str, Any]) -> dict[str, Any]:
        found: Any = document
        for key in node["$ref"].split("/")[1:] if "$ref" in node else ():
            found = found[key]
        return found if "$ref" in node else node

    operations = []
    for path, item in document["paths"].items():
        for method in item.keys() & {"get", "post", "put", "patch", "delete"}:
            described = item[method]
            tag = described["tags"][0]
            given = [*item.get("parameters", ()), *described.get("parameters", ())]
            body = resolved(described.get("requestBody", {}))
            bodies = body.get("content", {})
            schema = next((media["schema"]["$ref"] for media in bodies.values()), "")
            responses = described["responses"]
            accept = [
                media
                for status, response in responses.items()
                if status.startswith("2")
                for media in response.get("content", ())
            ]
            operations.append(
                Operation(
                    f"{tag}_api",
                    described["operationId"].removeprefix(f"{tag}_"),
                    method.upper(),
                    path,
                    tuple(map(resolved, given)),
                    tuple(bodies),
                    body.get("required", False),
                    schema.rpartition("/")[2],
                    ", ".join(accept) or None,
                )
            )
    return operations
