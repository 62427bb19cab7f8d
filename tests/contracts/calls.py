"""Call each operation of CVAT's client once over a real socket: ``python calls.py FOLDER``.

It runs in a process of its own, for the client has the name of ours, and prints what differs from
the facts. Values are made from the schemas of the facts.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
import threading
import uuid
import warnings
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cvat_sdk  # noqa: E402
from tests.contracts import cvat  # noqa: E402

cvat_sdk.__path__.insert(0, str(Path(sys.argv[1]) / "cvat_sdk"))

from cvat_sdk.api_client import ApiClient, Configuration, apis  # noqa: E402

FACTS = cvat.facts()
TEXTS = {
    "date-time": "2020-02-29T12:30:00Z",
    "date": "2020-02-29",
    "uuid": "01234567-89ab-4cde-8fff-0123456789ab",
    "email": "a@example.org",
    "uri": "https://example.org/a?b=c",
}
FILE = object()


class Handler(BaseHTTPRequestHandler):
    """Keeps the last request and answers with what `response` holds."""

    protocol_version = "HTTP/1.1"
    response: tuple[int, str, bytes]
    request: tuple[str, str, Any, bytes]

    def respond(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        Handler.request = (self.command, self.path, self.headers, body)
        status, media, content = Handler.response
        self.send_response(status)
        if media:
            self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = respond

    def log_message(self, *_: Any) -> None:
        pass


def sample(schema: Any, skip: str, within: tuple[str, ...] = ()) -> Any:
    """A JSON value that fits a schema, without the fields that have the flag `skip`."""
    if "$ref" in schema:
        name = schema["$ref"]
        again = name in within
        return None if again else sample(FACTS["schemas"][name], skip, (*within, name))
    for keyword in ("allOf", "oneOf", "anyOf"):
        if keyword in schema:
            return sample(schema[keyword][0], skip, within)
    if "enum" in schema:
        return schema["enum"][-1]
    kind = schema.get("type")
    if kind == "object":
        found = {}
        for name, inner in schema.get("properties", {}).items():
            value = sample(inner, skip, within)
            if not inner.get(skip) and value is not None:
                found[name] = value
        extra = schema.get("additionalProperties")
        return found or ({"key": sample(extra, skip, within)} if isinstance(extra, dict) else {})
    if kind == "array":
        item = sample(schema["items"], skip, within)
        return [] if item is None else [item]
    if kind == "string":
        if schema.get("format") == "binary":
            return FILE
        usual = TEXTS.get(schema.get("format", ""), "a&b é")[: schema.get("maxLength")]
        return next(t for t in (usual, "a1", "7") if re.search(schema.get("pattern", ""), t))
    return {"integer": schema.get("minimum", 7), "number": 0.5, "boolean": True}.get(kind, "any")


def holds_file(value: Any) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return value is FILE or any(map(holds_file, inner))


def argument(value: Any, form: str | None = None) -> Any:
    """A JSON value as a caller gives it."""
    if value is FILE:
        return b"file"
    if isinstance(value, dict):
        return {key: argument(one) for key, one in value.items()}
    if isinstance(value, list):
        return [argument(one) for one in value]
    if form == "date-time":
        return datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    if form == "date":
        return datetime.date.fromisoformat(value)
    return uuid.UUID(value) if form == "uuid" else value


def text(value: Any) -> str:
    return msgspec.json.encode(value).decode() if isinstance(value, (bool, dict, list)) else str(value)


def file(answer: Any) -> Any:
    """What msgspec makes of the bytes of a file."""
    return "ZmlsZQ==" if answer is FILE else answer


def parts(headers: Any, body: bytes) -> dict[str, list[str]]:
    """The parts of a form by their names."""
    head = f"Content-Type: {headers['Content-Type']}\r\n\r\n".encode()
    found: dict[str, list[str]] = {}
    for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts():
        content = part.get_payload(decode=True)
        name = re.sub(r"\[\d+\]$", "", part.get_param("name", header="content-disposition"))
        found.setdefault(name, []).append(content.decode())
    return found


def check(name: str, fact: Any, api: Any, operation: Any) -> list[str]:
    """Call one operation; what was sent or read otherwise than the facts have it."""
    expected: dict[str, dict[str, str]] = {"path": {}, "query": {}, "header": {}}
    arguments: dict[str, Any] = {}
    known = {(p["in"], p["name"]): p for p in fact.get("parameters", ())}
    body: Any = None
    for parameter in operation.parameters:
        place = type(parameter).__name__.removesuffix("Param").lower()
        if place == "body":
            schema = next(iter(fact["body"]["content"].values()))
            body = sample(schema, "readOnly")
            arguments[parameter.python_name] = argument(body)
            continue
        schema = known[place, parameter.name]["schema"]
        value = "a1" if place == "header" and "enum" not in schema else sample(schema, "readOnly")
        value = True if schema.get("type") == "boolean" else value
        expected[place][parameter.name] = text(value)
        arguments[parameter.python_name] = argument(value, schema.get("format"))
    status, content = next(
        ((int(s), c) for s, c in fact["responses"].items() if s[0] == "2" and c),
        (next(int(s) for s in fact["responses"] if s[0] == "2"), None),
    )
    media = next((one for one in content if one.endswith("json")), "") if content else ""
    schema = content[media] if content else None
    answer = sample(schema, "writeOnly") if schema else None
    raw = b"" if schema is None else b"file" if answer is FILE else json.dumps(answer).encode()
    Handler.response = (status, media, raw)
    data, _ = getattr(api, operation.name)(**arguments)
    method, target, headers, sent = Handler.request
    split = urlsplit(target)
    path = fact["path"]
    for wire, value in expected["path"].items():
        path = path.replace(f"{{{wire}}}", value)
    pairs = [
        ("method", method, fact["method"]),
        ("path", unquote(split.path), path),
        ("query", dict(parse_qsl(split.query, keep_blank_values=True)), expected["query"]),
        ("headers", {key: headers[key] for key in expected["header"]}, expected["header"]),
        ("data", msgspec.to_builtins(data), None if schema is None else file(answer)),
    ]
    if body is not None and "multipart" in headers["Content-Type"]:
        wanted = {
            key: ["file" if one is FILE else text(one)
                  for one in (value if isinstance(value, list) else [value])]
            for key, value in body.items() if value != []
        }  # fmt: skip
        pairs.append(("form", {k: v for k, v in parts(headers, sent).items() if k in wanted}, wanted))
    elif body is not None:
        pairs.append(("body", json.loads(sent), body))
    return [f"{name}: {what}: {have!r}, not {want!r}" for what, have, want in pairs if have != want]


def main() -> int:
    """Call all; the status is 1 if anything differs."""
    warnings.simplefilter("ignore", DeprecationWarning)
    problems: list[str] = []
    called = set()
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        host = f"http://127.0.0.1:{server.server_port}"
        with ApiClient(Configuration(host=host, username="u", password="p")) as client:
            for api_name in apis.__all__:
                tag = api_name.removesuffix("Api").lower()
                for attribute, operation in vars(getattr(apis, api_name)).items():
                    name = f"{tag}_{attribute.removesuffix('_endpoint')}"
                    if attribute.endswith("_endpoint") and name in FACTS["operations"]:
                        called.add(name)
                        api = getattr(client, f"{tag}_api")
                        try:
                            problems += check(name, FACTS["operations"][name], api, operation)
                        except Exception as error:  # noqa: BLE001 (each is a finding)
                            problems.append(f"{name}: {type(error).__name__}: {error}")
        server.shutdown()
        thread.join()
    problems += [f"{name}: not called" for name in FACTS["operations"].keys() - called]
    print("\n".join(problems))
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
