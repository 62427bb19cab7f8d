"""Each operation of CVAT's whole API is called over a real socket; `test_cvat.py` runs this file.

It is a test module of its own process, for its client, in the folder that GENERATED_CLIENT names,
has the name of ours.
"""

from __future__ import annotations

import datetime
import enum
import json
import os
import re
import threading
import uuid
import warnings
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

import cvat_sdk
from tests.contracts import cvat

cvat_sdk.__path__.insert(0, str(Path(os.environ["GENERATED_CLIENT"], "cvat_sdk")))

from cvat_sdk.api_client import ApiClient, Configuration  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

FACTS = cvat.facts()
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
        name = schema["$ref"]
        return value_of(FACTS["schemas"][name], skipped, (*within, name))
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
                if not part.get(skipped) and not _recurs(part, within)
            }
        case "object":
            return {"key": value_of(schema.get("additionalProperties", {}), skipped, within)}
        case "array":
            return [value_of(schema["items"], skipped, within)] * 2
        case "string":
            text = TEXTS.get(schema.get("format", ""), "a&b é/%")
            if isinstance(text, str) and not re.search(schema.get("pattern", ""), text):
                return "42"
            return text
        case "integer" | "number":
            number = 7 if schema["type"] == "integer" else 0.5
            return max(schema.get("minimum", 0), min(schema.get("maximum", number), number))
        case "boolean":
            return True
    return {"any": ["thing"]}


def _recurs(schema: dict[str, Any], within: tuple[str, ...]) -> bool:
    """Whether a schema names one that it is part of."""
    inner = schema.get("items", schema)
    return any(part.get("$ref") in within for part in [inner, *inner.get("allOf", ())])


def holds_file(value: Any) -> bool:
    return value == FILE or (
        isinstance(value, (dict, list))
        and any(map(holds_file, value.values() if isinstance(value, dict) else value))
    )


def needs_file(schema: dict[str, Any]) -> bool:
    """Whether a body must have a file, which JSON cannot hold."""
    schema = FACTS["schemas"][schema["$ref"]]
    return any(
        holds_file(value_of(schema["properties"][key])) for key in schema.get("required", ())
    )


CALLS = [
    (name, media)
    for name, fact in FACTS["operations"].items()
    for media, schema in fact.get("body", {"content": {"": {}}})["content"].items()
    if media != "application/json" or not needs_file(schema)
]


def argument(name: str) -> str:
    """The argument for a parameter."""
    name = name.lower().replace("-", "_")
    return f"{name}_" if iskeyword(name) else name


def wire(value: Any) -> str:
    """A parameter's value, or a form's, as text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def read(value: Any) -> Any:
    """What a call returned as JSON, files as their bytes."""
    if hasattr(value, "to_dict"):
        wires = type(value).__struct_encode_fields__
        known = dict(zip(type(value).__struct_fields__, wires, strict=True))
        return {known.get(name, name): read(part) for name, part in value.to_dict().items()}
    if isinstance(value, dict):
        return {name: read(part) for name, part in value.items()}
    if isinstance(value, list):
        return [read(part) for part in value]
    if isinstance(value, datetime.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, enum.Enum):
        return value.value
    return value.read() if hasattr(value, "read") else value


def form(body: bytes, content_type: str) -> list[tuple[str, bytes]]:
    """The parts of a multipart body: names and contents."""
    message = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    return [
        (str(part.get_param("name", header="Content-Disposition")), part.get_payload(decode=True))
        for part in message.get_payload()
    ]


def parts(fields: dict[str, Any]) -> list[tuple[str, bytes]]:
    """The parts that fields are sent as: lists one by one, objects as JSON."""
    found: list[tuple[str, bytes]] = []
    for name, value in fields.items():
        for index, item in enumerate(value if isinstance(value, list) else [value]):
            part = f"{name}[{index}]" if isinstance(value, list) else name
            if isinstance(item, (dict, list)):
                text = json.dumps(item, separators=(",", ":"), ensure_ascii=False)
                found.append((part, text.encode()))
            else:
                found.append((part, item if isinstance(item, bytes) else wire(item).encode()))
    return found


class Echo(BaseHTTPRequestHandler):
    """Keeps the last request and sends `response`."""

    protocol_version = "HTTP/1.1"
    response: tuple[int, str, bytes]
    request: tuple[str, str, Any, bytes]

    def respond(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.headers.get("Transfer-Encoding"):
            raise AssertionError("the bodies here have a known length")
        Echo.request = (self.command, self.path, self.headers, body)
        status, media, content = Echo.response
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = respond

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def client() -> Iterator[ApiClient]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        with ApiClient(Configuration(host=f"http://127.0.0.1:{server.server_port}")) as client:
            yield client
        server.shutdown()
        thread.join()


def test_every_operation_is_called() -> None:
    assert {name for name, _ in CALLS} == FACTS["operations"].keys()


@pytest.mark.parametrize(("name", "media"), CALLS)
def test_a_call_sends_and_reads_what_the_facts_say(
    client: ApiClient, name: str, media: str
) -> None:
    fact = FACTS["operations"][name]
    parameters = {
        (one["in"], one["name"]): "a-1"
        if one["in"] == "header" and one["schema"] == {"type": "string"}
        else value_of(one["schema"])
        for one in fact.get("parameters", ())
    }
    arguments = {argument(key): value for (_, key), value in parameters.items()}
    if media:
        schema = fact["body"]["content"][media]
        body = value_of(schema, "readOnly")
        if media == "application/json":
            body = {key: value for key, value in body.items() if not holds_file(value)}
        arguments[re.sub("(?<=[a-z])(?=[A-Z])", "_", schema["$ref"]).lower()] = body
        arguments["_content_type"] = media
    status, schemas = next((s, r) for s, r in fact["responses"].items() if s.startswith("2"))
    wanted = value_of(next(iter(schemas.values())), "writeOnly") if schemas else None
    content = wanted if isinstance(wanted, bytes) else json.dumps(wanted).encode()
    content = content if schemas else b""
    kinds = sorted(schemas or [""], key=lambda kind: "json" not in kind)
    Echo.response = (int(status), kinds[0], content)

    api = getattr(client, f"{fact['tag']}_api")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        data, response = getattr(api, name.removeprefix(f"{fact['tag']}_"))(**arguments)

    method, target, headers, sent = Echo.request
    path = fact["path"]
    for (place, key), value in parameters.items():
        if place == "path":
            path = path.replace(f"{{{key}}}", quote(wire(value), safe=""))
        elif place == "header":
            assert headers[key] == wire(value)
    assert (method, urlsplit(target).path) == (fact["method"], path)
    assert sorted(parse_qsl(urlsplit(target).query)) == sorted(
        (key, wire(value)) for (place, key), value in parameters.items() if place == "query"
    )
    if media == "application/json":
        assert json.loads(sent) == body
    elif media:
        assert sorted(form(sent, headers["Content-Type"])) == sorted(parts(body))
    else:
        assert sent == b""
    assert response.status == int(status)
    assert read(data) == wanted
