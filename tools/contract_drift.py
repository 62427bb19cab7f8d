"""Say where the contract and the schema that a CVAT server publishes differ.

    python tools/contract_drift.py --server https://cvat.example.com
    python tools/contract_drift.py --schema schema.json

Exit status 1: they differ. The contract requires more fields of responses than CVAT's own schema,
on purpose, so that is no difference; nor are descriptions.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import yaml  # noqa: E402 - after the path, as the next four

from cvat_sdk.api_client import ApiClient, Configuration  # noqa: E402
from tools.dialect import Loader  # noqa: E402
from tools.enrich import METHODS  # noqa: E402
from tools.text import Json  # noqa: E402


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--server", metavar="URL", help="a CVAT server; CVAT_ACCESS_TOKEN logs in")
    source.add_argument("--schema", metavar="FILE", help="its schema, as JSON or YAML")
    parser.add_argument("--contract", metavar="FILE", default=ROOT / "openapi.yaml", type=Path)
    options = parser.parse_args(arguments)
    theirs = (
        _published(options.server) if options.server else Path(options.schema).read_text("utf-8")
    )
    found = list(differences(_parse(options.contract.read_text("utf-8")), _parse(theirs)))
    print("\n".join([*found, f"{len(found)} differences"]))
    return 1 if found else 0


def _published(server: str) -> str:
    configuration = Configuration(host=server, access_token=os.environ.get("CVAT_ACCESS_TOKEN"))
    with ApiClient(configuration) as client:
        _, response = client.call_api(
            "/api/schema/",
            "GET",
            query_params={"scheme": "json"},
            header_params={"Accept": "application/vnd.oai.openapi+json"},
        )
    return bytes(response.data).decode()


def _parse(text: str) -> Json:
    # JSON is YAML, and the loader reads YAML 1.2: no "no" becomes False.
    parsed: Json = yaml.load(text, Loader)
    return parsed


def differences(ours: Json, theirs: Json) -> Iterator[str]:
    """Yield a line for each difference: operations first, then schemas."""
    known, published = _operations(ours), _operations(theirs)
    yield from _missing(known, published, "operation")
    for name in sorted(known.keys() & published.keys()):
        for difference in _operation_differences(known[name], published[name]):
            yield f"{name}: {difference}"
    known, published = _schemas(ours), _schemas(theirs)
    yield from _missing(known, published, "schema")
    for name in sorted(known.keys() & published.keys()):
        for difference in _schema_differences(name, known[name], published[name]):
            yield f"{name}: {difference}"


def _missing(ours: Any, theirs: Any, kind: str) -> Iterator[str]:
    yield from (f"the contract lacks the {kind} {name}" for name in sorted(set(theirs) - set(ours)))
    yield from (f"the server lacks the {kind} {name}" for name in sorted(set(ours) - set(theirs)))


def _operations(document: Json) -> dict[str, Json]:
    found = {}
    for path, item in document["paths"].items():
        for method in (name for name in METHODS if name in item):
            operation = {**item[method]}
            every = [*item.get("parameters", ()), *operation.get("parameters", ())]
            operation["parameters"] = [_resolved(document, parameter) for parameter in every]
            operation["requestBody"] = _resolved(document, operation.get("requestBody", {}))
            operation["responses"] = {
                status: _resolved(document, response)
                for status, response in operation["responses"].items()
            }
            found[f"{method.upper()} {path}"] = operation
    return found


def _schemas(document: Json) -> dict[str, Json]:
    schemas: dict[str, Json] = document.get("components", {}).get("schemas", {})
    return schemas


def _resolved(document: Json, node: Json) -> Json:
    while "$ref" in node:
        target: Any = document
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key]
        node = target
    return node


def _operation_differences(ours: Json, theirs: Json) -> Iterator[str]:
    known, published = (
        {f"{p['name']!r} in {p['in']}": p for p in operation["parameters"]}
        for operation in (ours, theirs)
    )
    yield from _missing(known, published, "parameter")
    for name in sorted(known.keys() & published.keys()):
        for field in ("required", "deprecated"):
            yield from _changed(
                f"parameter {name}: {field}",
                known[name].get(field, False),
                published[name].get(field, False),
            )
        yield from _changed(
            f"parameter {name}", _type(known[name]["schema"]), _type(published[name]["schema"])
        )
    known, published = ({"body": op["requestBody"], **op["responses"]} for op in (ours, theirs))
    yield from _missing(known, published, "response")
    for name in sorted(known.keys() & published.keys()):
        types = ({m: _type(c.get("schema", {})) for m, c in each.get("content", {}).items()}
                 for each in (known[name], published[name]))  # fmt: skip
        yield from _changed(name if name == "body" else f"response {name}", *types)


def _schema_differences(name: str, ours: Json, theirs: Json) -> Iterator[str]:
    known, published = ours.get("properties", {}), theirs.get("properties", {})
    yield from _missing(known, published, "field")
    for field in sorted(known.keys() & published.keys()):
        yield from _changed(field, _type(known[field]), _type(published[field]))
    if not known and not published:
        yield from _changed("type", _type(ours), _type(theirs))
    if name.endswith("Request") and name != "Request":  # which is what a background request is
        required = (sorted(schema.get("required", ())) for schema in (ours, theirs))
        yield from _changed("required fields", *required)


def _type(schema: Json) -> str:
    """Return the type of a schema as text: what a value may be, without what describes it."""
    inner = schema.get("allOf") or []
    if len(inner) == 1:
        text = _type(inner[0])
    elif "$ref" in schema:
        text = schema["$ref"].rpartition("/")[2]
    elif "enum" in schema:
        text = " | ".join(sorted(map(repr, schema["enum"])))
    elif schema.get("type") == "array":
        text = f"list of {_type(schema.get('items', {}))}"
    else:
        alternatives = schema.get("oneOf") or schema.get("anyOf") or []
        text = " | ".join(sorted(map(_type, alternatives))) or schema.get("type", "anything")
    constraints = [f"{key} {schema[key]}" for key in sorted(_CONSTRAINTS & schema.keys())]
    return ", ".join([text + " or null" * bool(schema.get("nullable")), *constraints])


_CONSTRAINTS = {"format", "maxLength", "maximum", "minLength", "minimum", "pattern"}


def _changed(what: str, ours: Any, theirs: Any) -> Iterator[str]:
    if ours != theirs:
        yield f"{what}: {ours} in the contract, {theirs} on the server"


if __name__ == "__main__":
    sys.exit(main())
