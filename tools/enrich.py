"""What Mustache has no word for is added to the contract as `x-python`, for openapi-generator."""

from __future__ import annotations

import copy
import textwrap
from typing import Any
from urllib.parse import urljoin

from tools import text
from tools.schemas import FORMATS, Schemas
from tools.text import key_of, quoted

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TYPES = {"string": str, "integer": int, "number": float, "boolean": bool, "array": list}
VALUES: Json = {"integer": 1, "number": 3.14, "boolean": True}


def enriched(contract: Json, source: str) -> Json:
    """A contract of the dialect, from a file of this name, as openapi-generator is to read it."""
    contract = copy.deepcopy(contract)
    schemas = Schemas(contract)
    operations = _operations(contract, schemas)
    sent = schemas.reached([[one["parameters"], one.get("requestBody")] for one in operations])
    received = schemas.reached([one["responses"] for one in operations])
    for key in (key for key in sorted(schemas.raw) if schemas.kind(schemas.raw[key])):
        schemas.classes[key] = schemas.class_schema(key, key in sent, key in received)
    contract["components"]["schemas"] = schemas.classes
    for operation in operations:
        _enrich_operation(operation, contract, schemas)
    servers = contract.get("servers") or [{"url": "/"}]
    for server in servers:
        server["url"] = urljoin("http://localhost/", server["url"]).rstrip("/")
    named = [{key: quoted(server[key]) for key in server} for server in servers]
    title = quoted(contract["info"]["title"])
    contract |= {"servers": servers, "x-python": {"title": title, "servers": named}}
    contract["info"] = {"title": source, "version": "1"}
    return contract


def _operations(contract: Json, schemas: Schemas) -> list[Json]:
    """The operations, each with all its parameters, and components for what stands inline."""
    operations = []
    for path, item in contract["paths"].items():
        shared = item.pop("parameters", [])
        for method in (one for one in METHODS if one in item):
            operation = item[method]
            tags = operation.setdefault("tags", ["default"]) or ["default"]
            name = text.method(tags[0], operation["operationId"])
            operation["x-python"] = {"name": name, "source": f"{method.upper()} {path}"}
            given = [_part(contract, one) for one in [*shared, *operation.get("parameters", ())]]
            unique = {(one["in"], one["name"]): one for one in given}
            operation["parameters"] = list(unique.values())
            stem, responses = text.pascal(operation["operationId"]), operation["responses"]
            holders = {f"{status}Response": (responses, status) for status in responses}
            if "requestBody" in operation:
                holders["Request"] = operation, "requestBody"
            for suffix, (holder, key) in holders.items():
                holder[key] = part = _part(contract, holder[key])
                _give_one_schema(part.get("content", {}), stem + suffix, schemas)
            operations.append(operation)
    return operations


def _part(contract: Json, part: Json) -> Json:
    """A copy of a parameter, body, response or header, or of the component that it refers to."""
    while "$ref" in part:
        _, section, name = part["$ref"].removeprefix("#/").split("/")
        part = contract["components"][section][name.replace("~1", "/").replace("~0", "~")]
    return copy.deepcopy(part)


def _give_one_schema(content: Json, name: str, schemas: Schemas) -> None:
    """Leave one type: of media types with other schemas than JSON's, none."""
    first = min(content, key=lambda media: "json" not in media, default="")
    given = {media: content[media].get("schema", {}) for media in content}
    schema = schemas.hoisted(given[first], name) if content else {}
    content.clear()
    content |= {media: {"schema": schema} for media in given if given[media] == given[first]}


def _enrich_operation(operation: Json, contract: Json, schemas: Schemas) -> None:
    extra, tag = operation["x-python"], operation["tags"][0]
    arguments = [_parameter(one, schemas) for one in operation["parameters"]]
    if "requestBody" in operation:
        arguments.append(_body(operation["requestBody"], schemas))
    arguments.sort(key=lambda one: not one.get("required"))
    examples = "".join(line for one in arguments for line in one["x-python"]["example"])
    for response in operation["responses"].values():
        _enrich_response(response, contract, schemas)
    passed = [one["x-python"]["name"] for one in arguments]
    call = f"return self.{extra['name']}_endpoint.call(({', '.join(passed)},), kwargs)"
    long = len(call) - (len(passed) > 1) > text.WIDTH - 8
    security = [tuple(one) for one in operation.pop("security", contract.get("security", []))]
    summary = text.lead(operation.get("summary", ""))
    about = operation.get("description", "").strip("\n")
    sentence = summary if not summary or summary.endswith((".", "!", "?")) else f"{summary}."
    whole = "\n\n".join(filter(None, (sentence, about))) or f"Call ``{extra['source']}``."
    lines = text.wrapped(whole, 8)
    lines[1:1] = ["", "Deprecated."] if operation.get("deprecated") else []
    tags = {one["name"]: one.get("description") for one in contract.get("tags", ())}
    about_tag = tags.get(tag) or f"The operations of `{tag}`."
    extra |= {
        "lines": lines,
        "cell": text.cell(summary) or False,
        "prose": text.prose(about) or False,
        "security": bool(security) and quoted(tuple(security)),
        "auth": ", ".join(sorted({text.cell(one) for some in security for one in some})) or False,
        "packed": textwrap.wrap(", ".join(passed) + ",", text.WIDTH - 12) if long else [],
        "modules": [one for one in ("datetime", "decimal", "uuid") if f"{one}." in examples],
        "links": sorted(map(text.class_name, schemas.references(operation))),
        "tag": text.escaped(text.lead(tag)),
        "api_doc": text.docstring(about_tag, 4),
        "property_doc": text.docstring(about_tag, 8),
    }
    # The generator removes what stands before the first underscore.
    operation["operationId"] = f"{text.words(tag).replace('_', '')}_{extra['name']}"


def _argument(node: Json, name: str, wire: str, about: str, lead: str, schemas: Schemas) -> Json:
    extra: Json = node["x-python"]
    return extra | {
        "name": name,
        "wire": wire != name and quoted(wire),
        "sent": True,
        "doc": text.wrapped(f":param {name}: {lead}", 8, hanging=4),
        "cell": text.cell(about),
        "example": f"{name} = {example(node, wire, schemas.classes) or None}".split("\n"),
    }


def _parameter(parameter: Json, schemas: Schemas) -> Json:
    node = parameter["schema"] = schemas.node(parameter["schema"])
    if "example" in parameter:
        node["x-python"]["given"] = [parameter.pop("example")]
    wire, about = parameter["name"], parameter.get("description", "")
    lead = " ".join(about.split()) or f"`{wire}` in the {parameter['in']}"
    lead += " (deprecated)" if parameter.get("deprecated") else ""
    name = text.variable(wire, text.PARAMETERS)
    parameter["x-python"] = node["x-python"] = _argument(node, name, wire, about, lead, schemas)
    return parameter


def _body(body: Json, schemas: Schemas) -> Json:
    """Make a body one of JSON: the generator makes a parameter of each part of a form."""
    # A form of both kinds is sent as multipart.
    media = [one for one in body["content"] if "urlencoded" not in one] or [*body["content"]]
    node = schemas.node(body["content"][media[0]]["schema"])
    name = text.words(node["x-python"].get("ref", "body"))
    media = ["application/octet-stream" if "*" in one else one for one in media]
    about = body.get("description", "")
    lead = text.lead(about or node.get("description", "")) or "the request body"
    first, stop, _ = lead.partition(". ")
    node["x-python"] = _argument(node, name, name, about, first + stop.strip(), schemas)
    node["x-python"] |= {"content_types": quoted(tuple(media)), "media": ", ".join(media)}
    body |= {"content": {"application/json": {"schema": node}}, "x-python": node["x-python"]}
    return body


def _enrich_response(response: Json, contract: Json, schemas: Schemas) -> None:
    for media, entry in response.get("content", {}).items():
        response["content"][media] = {"schema": schemas.node(entry["schema"])}
    headers = {name: _part(contract, one).get("description", "")
               for name, one in response.pop("headers", {}).items()}  # fmt: skip
    rows = [f"* {text.cell(name)} - {text.cell(about)}" for name, about in headers.items()]
    cell = text.cell(response["description"])
    response["x-python"] = {"cell": cell, "headers": " <br> ".join(rows) or "-"}


def example(node: Json, name: str, classes: Json, within: tuple[str, ...] = ()) -> str:
    """Python code for a value of a schema with `x-python`; none if it would hold its own class."""
    key, given, kind = key_of(node), node["x-python"]["given"], node.get("type", "")
    schema = classes.get(key, node)
    if "enum" in schema:
        code = quoted(next((one for one in given if one in schema["enum"]), schema["enum"][0]))
        return f"{node['x-python']['ref']}({code})" if key else code
    if key:
        return "" if key in within else _instance(node, schema, classes, (*within, key))
    if kind == "string" and node.get("format") in FORMATS:
        return FORMATS[node["format"]]
    if given and type(given[0]) is TYPES.get(kind):
        return quoted(given[0])
    if kind == "array":
        item = example(node["items"], name, classes, within)
        return _block("[", [f"{item},"] * node.get("minItems", 1) if item else [], "]")
    if kind == "object":
        value = example(node["additionalProperties"], "key", classes, within)
        return '{"key": None}' if value == "None" else _block("{", [f'"key": {value},'], "}")
    if kind == "string":
        return quoted(f"{name}_example"[: node.get("maxLength")])
    return quoted(max(VALUES[kind], node.get("minimum", 0)) if kind in VALUES else None)


def _instance(node: Json, schema: Json, classes: Json, within: tuple[str, ...]) -> str:
    if "oneOf" in schema:
        options = (example(option, "value", classes, within) for option in schema["oneOf"])
        return next(filter(None, options), "None")
    lines = []
    for wire, field in schema["properties"].items():
        value = example(field, wire, classes, within)
        optional = not value or field.get("readOnly") or field.get("deprecated")
        if wire in schema["required"] or not optional:
            lines.append(f"{field['x-python']['name']}={value or None},")
    return _block(f"{node['x-python']['ref']}(", lines, ")")


def _block(opened: str, lines: list[str], closed: str) -> str:
    inner = textwrap.indent("\n".join(lines), "    ")
    return f"{opened}\n{inner}\n{closed}" if lines else opened + closed
