"""Exchanges recorded between clients and a real CVAT server."""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

_TESTS = Path(__file__).parents[1]
COPIES = _TESTS / "recordings"
ALL_APIS = COPIES / "all_apis.jsonl"
"""Exchanges of all of CVAT's API, a line each, without the headers that say nothing."""


@dataclass(frozen=True)
class Message:
    """One half of an exchange: its headers by their lower-case names, and its body."""

    headers: dict[str, str]
    body: bytes

    @property
    def content_type(self) -> str | None:
        return self.headers.get("content-type")

    @property
    def media_type(self) -> str:
        return (self.content_type or "").partition(";")[0].strip()

    @property
    def text(self) -> str:
        return self.body.decode(errors="replace")

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Exchange:
    name: str
    method: str
    path: str
    query: str
    request: Message
    status: int
    reason: str
    response: Message

    @property
    def args(self) -> list[tuple[str, str]]:
        return parse_qsl(self.query, keep_blank_values=True)

    @property
    def number(self) -> str:
        return self.name[:3]


def load(path: Path) -> Exchange:
    return _exchange(path.stem, json.loads(path.read_text(encoding="utf-8")))


def _exchange(name: str, recorded: dict[str, Any]) -> Exchange:
    request, response = recorded["request"], recorded["response"]
    return Exchange(
        name,
        request["method"],
        request["path"],
        request["query"] or "",
        _message(request),
        response["status"],
        response["reason"],
        _message(response),
    )


def exchanges() -> list[Exchange]:
    """Those of the folder that CVAT_RECORDINGS names, else all that are kept here."""
    given = os.environ.get("CVAT_RECORDINGS")
    return copies(Path(given)) if given else [*copies(), *all_apis()]


def copies(folder: Path = COPIES) -> list[Exchange]:
    """Those on cloud storages and functions, and some of others."""
    return [load(path) for path in sorted(folder.glob("*.json"))]


def all_apis() -> list[Exchange]:
    """Those of all of CVAT's API."""
    lines = map(json.loads, ALL_APIS.read_text(encoding="utf-8").splitlines())
    return [_exchange(line.pop("name"), line) for line in lines]


def _message(recorded: dict[str, Any]) -> Message:
    body = recorded.get("body") or ""
    raw = base64.b64decode(body) if recorded.get("base64") else body.encode()
    return Message({name.lower(): value for name, value in recorded["headers"]}, raw)
