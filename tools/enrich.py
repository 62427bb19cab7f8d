"""What Mustache has no word for, put into the contract as `x-python` before the generator reads it.

Each key, and what openapi-generator lacks:

``lines`` ``doc``      docstrings, wrapped: Mustache cannot wrap, and the generator drops what is
                       said beside a `$ref` and of tags
``cell`` ``prose`` ``default`` ``one_of`` ``matches``
                       texts for tables and pages: it escapes for other languages
``wire`` ``literal`` ``pattern`` ``secret`` ``title`` ``servers``
                       texts as Python source, for the same reason
``name``               it refuses names that its own models have, such as `json`
``example`` ``modules`` the documented examples, and what they import: it makes its own up
``ref`` ``plain``      the class that a `$ref` names and what else stands for one in a call: it
                       tells models from other types in some places only
``sent``               constraints bind what is sent, not what is received
``members``            enumerations with descriptions of their members
``security`` ``auth``  alternatives of schemes: it flattens them
``packed``             the arguments of a call in lines that fit
``any`` ``union`` ``open`` ``secrets`` ``deprecated``
                       flags: Mustache compares nothing

What it fails on or misreads is rewritten: inline objects, `enum: [null]`, objects without
properties, defaults that do not fit (`schemas`), and forms, which it takes to pieces (`_body`).
"""

from __future__ import annotations

import copy
import textwrap
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from tools import names, text
from tools.examples import example, joined
from tools.schemas import Schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def enriched(contract: Json, source: str) -> Json:
    """The contract as openapi-generator is to read it.

    :param contract: as the dialect allows it
    :param source: the name of its file
    """
    contract = copy.deepcopy(contract)
    schemas, components = Schemas(contract), contract["components"]
    classes = schemas.classes
    operations = list(_operations(contract, schemas))
    sent = schemas.reached([[one["parameters"], one.get("requestBody")] for one in operations])
    received = schemas.reached([one["responses"] for one in operations])
    for key in (key for key in sorted(schemas.raw) if schemas.kind(schemas.raw[key])):
        classes[key] = schemas.class_schema(key, sent=key in sent, received=key in received)
    components["schemas"] = classes
    for operation in operations:
        _enrich_operation(operation, contract, schemas)
    servers = contract.get("servers") or [{"url": "/"}]
    for server in servers:
        server["url"] = urljoin("http://localhost/", server["url"]).rstrip("/")
    quoted = [{key: text.quoted(server[key]) for key in server} for server in servers]
    title = text.quoted(contract["info"]["title"])
    contract |= {"servers": servers, "x-python": {"title": title, "servers": quoted}}
    contract["info"] = {"title": source, "version": "1"}
    return contract


def _operations(contract: Json, schemas: Schemas) -> Iterator[Json]:
    """The operations, each with all its parameters, and components for what stands inline."""
    for path, item in contract["paths"].items():
        shared = item.pop("parameters", [])
        for method in (one for one in METHODS if one in item):
            operation = item[method]
            tags = operation.setdefault("tags", ["default"]) or ["default"]
            name = names.method(tags[0], operation["operationId"])
            operation["x-python"] = {"name": name, "source": f"{method.upper()} {path}"}
            given = [_part(contract, one) for one in [*shared, *operation.get("parameters", ())]]
            unique = {(one["in"], one["name"]): one for one in given}
            operation["parameters"] = list(unique.values())
            stem, responses = names.pascal(operation["operationId"]), operation["responses"]
            holders = {f"{status}Response": (responses, status) for status in responses}
            if "requestBody" in operation:
                holders["Request"] = operation, "requestBody"
            for suffix, (holder, key) in holders.items():
                holder[key] = part = _part(contract, holder[key])
                _give_one_schema(part.get("content", {}), stem + suffix, schemas)
            yield operation


def _part(contract: Json, part: Json) -> Json:
    """A copy of a parameter, body, response or header, or of the component that it refers to."""
    while "$ref" in part:
        _, section, name = part["$ref"].removeprefix("#/").split("/")
        part = contract["components"][section][name.replace("~1", "/").replace("~0", "~")]
    return copy.deepcopy(part)


def _give_one_schema(content: Json, name: str, schemas: Schemas) -> None:
    """Leave one type: where media types have different schemas, those with JSON's."""
    json_first = sorted(content, key=lambda media: "json" not in media)
    given = [content[media].get("schema", {}) for media in json_first]
    for media, schema in zip(json_first, given, strict=True):
        if schema != given[0]:
            del content[media]
    if given:
        schema = schemas.hoisted(given[0], name)
        content |= {media: {"schema": schema} for media in content}


def _enrich_operation(operation: Json, contract: Json, schemas: Schemas) -> None:
    extra, tag = operation["x-python"], operation["tags"][0]
    arguments = [_parameter(one, schemas) for one in operation["parameters"]]
    if "requestBody" in operation:
        arguments.append(_body(operation["requestBody"], schemas))
    arguments.sort(key=lambda one: not one.get("required"))
    examples = "".join(line for one in arguments for line in one["x-python"]["example"])
    for response in operation["responses"].values():
        _enrich_response(response, contract, schemas)
    security = [tuple(one) for one in operation.pop("security", contract.get("security", []))]
    summary = text.lead(operation.get("summary", ""))
    about = operation.get("description", "").strip("\n")
    tags = {one["name"]: one.get("description") for one in contract.get("tags", ())}
    about_tag = tags.get(tag) or f"The operations of `{tag}`."
    extra |= {
        "lines": _docstring(operation, summary, about),
        "cell": text.cell(summary) or False,
        "prose": text.prose(about) or False,
        "security": bool(security) and text.quoted(tuple(security)),
        "auth": ", ".join(sorted({text.cell(one) for some in security for one in some})) or False,
        "packed": _packed(extra["name"], [one["x-python"]["name"] for one in arguments]),
        "modules": [one for one in ("datetime", "decimal", "uuid") if f"{one}." in examples],
        "tag": text.escaped(text.lead(tag)),
        "api_doc": text.docstring(about_tag, 4),
        "property_doc": text.docstring(about_tag, 8),
    }
    # The generator removes what stands before the first underscore.
    operation["operationId"] = f"{names.words(tag).replace('_', '')}_{extra['name']}"


def _docstring(operation: Json, summary: str, about: str) -> list[str]:
    sentence = summary if summary.endswith((".", "!", "?")) or not summary else f"{summary}."
    source = f"Call ``{operation['x-python']['source']}``."
    lines = text.wrapped("\n\n".join(filter(None, (sentence, about))) or source, 8)
    lines[1:1] = ["", "Deprecated."] if operation.get("deprecated") else []
    return lines


def _argument(node: Json, name: str, wire: str, about: str, lead: str, schemas: Schemas) -> Json:
    extra: Json = node["x-python"]
    return extra | {
        "name": name,
        "wire": wire != name and text.quoted(wire),
        "sent": True,
        "doc": text.wrapped(f":param {name}: {lead}", 8, hanging=4),
        "cell": text.cell(about),
        "example": joined(f"{name} = ", example(node, wire, schemas.classes) or ["None"], ""),
    }


def _parameter(parameter: Json, schemas: Schemas) -> Json:
    node = parameter["schema"] = schemas.node(parameter["schema"])
    if "example" in parameter:
        node["x-python"]["given"] = [parameter.pop("example")]
    wire, about = parameter["name"], parameter.get("description", "")
    lead = " ".join(about.split()) or f"`{wire}` in the {parameter['in']}"
    lead += " (deprecated)" if parameter.get("deprecated") else ""
    name = names.variable(wire, names.PARAMETERS)
    parameter["x-python"] = node["x-python"] = _argument(node, name, wire, about, lead, schemas)
    return parameter


def _body(body: Json, schemas: Schemas) -> Json:
    """Make a body one of JSON: the generator makes a parameter of each part of a form."""
    # A form of both kinds is sent as multipart.
    media = [one for one in body["content"] if "urlencoded" not in one] or [*body["content"]]
    node = schemas.node(body["content"][media[0]]["schema"])
    name = names.words(node["x-python"].get("ref", "body"))
    media = ["application/octet-stream" if "*" in one else one for one in media]
    about = body.get("description", "")
    lead = text.lead(about or node.get("description", "")) or "the request body"
    first, stop, _ = lead.partition(". ")
    node["x-python"] = _argument(node, name, name, about, first + stop.strip(), schemas)
    node["x-python"] |= {"content_types": text.quoted(tuple(media)), "media": ", ".join(media)}
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


def _packed(name: str, arguments: list[str]) -> list[str]:
    """The arguments of a call in lines, when they do not fit on its own."""
    end = "," if len(arguments) == 1 else ""
    call = f"return self.{name}_endpoint.call(({', '.join(arguments)}{end}), kwargs)"
    room = text.WIDTH - 8
    return textwrap.wrap(", ".join(arguments) + ",", room - 4) if len(call) > room else []
