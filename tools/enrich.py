"""What Mustache has no word for is added to the contract as `x-python`, for openapi-generator."""

from __future__ import annotations

import copy
import textwrap
from keyword import iskeyword
from urllib.parse import urljoin

from tools import text
from tools.schemas import Schemas
from tools.text import Json, class_name, key_of, quoted

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
FORM = "multipart/form-data"


def enriched(contract: Json, source: str) -> Json:
    """A contract of the dialect, from a file of this name, as openapi-generator is to read it."""
    contract = copy.deepcopy(contract)
    schemas = Schemas(contract)
    operations = _operations(contract, schemas)
    sent = schemas.reached([[one["parameters"], one.get("requestBody")] for one in operations])
    used = {
        "readOnly": sent,
        "writeOnly": schemas.reached([one["responses"] for one in operations]),
    }
    for key in (key for key in sorted(schemas.raw) if schemas.kind(schemas.raw[key])):
        other = {keyword for keyword, keys in used.items() if key in keys}
        schemas.classes[key] = schemas.class_schema(key, other)
    contract["components"]["schemas"] = schemas.classes
    for operation in operations:
        _enrich_operation(operation, contract, schemas)
    servers = contract.get("servers") or [{"url": "/"}]
    for server in servers:
        server["url"] = urljoin("http://localhost/", server["url"]).rstrip("/")
    named = [{key: quoted(server[key]) for key in server} for server in servers]
    for alias, key in contract.get("x-aliases", {}).items():
        schemas.classes[alias] = schemas.alias(key)
    contract["x-python"] = {"title": quoted(contract["info"]["title"]), "servers": named}
    contract |= {"servers": servers, "info": {"title": source, "version": "1"}}
    return contract


def _operations(contract: Json, schemas: Schemas) -> list[Json]:
    """The operations, each with all its parameters, and components for what stands inline."""
    operations = []
    for path, item in contract["paths"].items():
        shared = item.pop("parameters", [])
        for method, operation in [(one, item[one]) for one in METHODS if one in item]:
            operation["tags"] = tags = operation.get("tags") or ["default"]
            name = text.method(tags[0], operation["operationId"])
            source = text.escaped(f"{method.upper()} {path}")
            operation["x-python"] = {"name": name, "path": quoted(path), "source": source}
            given = [_part(contract, one) for one in [*shared, *operation.get("parameters", ())]]
            operation["parameters"] = [*{(one["in"], one["name"]): one for one in given}.values()]
            stem, responses = text.pascal(operation["operationId"]), operation["responses"]
            for one in operation["parameters"]:
                one["schema"] = schemas.hoisted(one["schema"], stem + text.pascal(one["name"]))
            holders = [(responses, status, f"{status}Response") for status in responses]
            for holder, key, suffix in [*holders, (operation, "requestBody", "Request")]:
                if key in holder:
                    holder[key] = part = _part(contract, holder[key])
                    part["content"] = _one_schema(part.get("content", {}), stem + suffix, schemas)
            operations.append(operation)
    return operations


def _part(contract: Json, part: Json) -> Json:
    """A copy of a parameter, body, response or header, or of the component that it refers to."""
    while "$ref" in part:
        _, section, name = part["$ref"].removeprefix("#/").split("/")
        part = contract["components"][section][name]
    return copy.deepcopy(part)


def _one_schema(content: Json, name: str, schemas: Schemas) -> Json:
    """The media types whose schema is JSON's, for a method takes and returns one type."""
    given = {media: content[media].get("schema", {}) for media in content}
    first = given.get(min(content, key=lambda media: "json" not in media, default=""), {})
    schema = schemas.hoisted(first, name) if content else {}
    return {media: {"schema": schema} for media in given if given[media] == first}


def _enrich_operation(operation: Json, contract: Json, schemas: Schemas) -> None:
    extra, tag = operation["x-python"], operation["tags"][0]
    arguments = [_parameter(one, schemas) for one in operation["parameters"]]
    if "requestBody" in operation:
        arguments += _body(operation["requestBody"], schemas)
    arguments.sort(key=lambda one: not one.get("required"))
    for response in operation["responses"].values():
        _enrich_response(response, contract, schemas)
    extra |= _results(operation["responses"])
    passed = [one["x-python"]["name"] for one in arguments]
    call = f"return self.{extra['name']}_endpoint.call(({', '.join(passed)},), kwargs)"
    long = len(call) - (len(passed) > 1) > text.WIDTH - 8
    # A server tries every scheme, so all that are configured are sent, of every alternative.
    alternatives = operation.pop("security", contract.get("security", []))
    schemes = sorted({name for alternative in alternatives for name in alternative})
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
        "security": bool(schemes) and quoted(tuple(schemes)),
        "auth": ", ".join(map(text.cell, schemes)) or False,
        "packed": textwrap.wrap(", ".join(passed) + ",", text.WIDTH - 12) if long else [],
        "links": sorted(map(class_name, schemas.references(operation))),
        "tag": text.escaped(text.lead(tag)),
        "api_doc": text.docstring(about_tag, 4),
        "property_doc": text.docstring(about_tag, 8),
    }
    # The generator removes what stands before the first underscore.
    operation["operationId"] = f"{text.words(tag).replace('_', '')}_{extra['name']}"


def _argument(node: Json, name: str, wire: str, about: str, lead: str, schemas: Schemas) -> Json:
    return {
        **node["x-python"],
        "name": name,
        "wire": wire != name and quoted(wire),
        "sent": True,
        "doc": text.wrapped(f":param {name}: {lead}", 8, hanging=4),
        "cell": text.cell(about),
        "example": f"{name} = {text.example(node, wire, schemas.classes) or None}".split("\n"),
    }


def _parameter(parameter: Json, schemas: Schemas) -> Json:
    node = parameter["schema"] = schemas.node(parameter["schema"])
    if "example" in parameter:
        node["x-python"]["given"] = [parameter.pop("example")]
    wire, about = parameter["name"], parameter.get("description", "")
    lead = " ".join(about.split()) or f"`{wire}` in the {parameter['in']}"
    lead += " (deprecated)" if parameter.get("deprecated") else ""
    # As the published cvat-sdk has it; a field is `from_`.
    name = f"_{wire}" if iskeyword(wire) else text.variable(wire, text.PARAMETERS)
    parameter["x-python"] = node["x-python"] = _argument(node, name, wire, about, lead, schemas)
    return parameter


def _body(body: Json, schemas: Schemas) -> list[Json]:
    """The arguments that make a body: its fields if it is sent only as a form, else the body.

    The generator makes parameters of the fields of every form, so what may be JSON is made JSON.
    """
    content = body["content"]
    form = schemas.raw.get(key_of(content.get(FORM, {}).get("schema", {})), {})
    if content.keys() == {FORM} and "properties" in form:
        fields = [
            {
                "name": wire,
                "in": "form",
                "schema": field,
                "required": wire in form.get("required", ()),
            }
            | {key: field[key] for key in ("description", "deprecated") if key in field}
            for wire, field in form["properties"].items()
        ]
        arguments = [_parameter(field, schemas) for field in fields]
        content[FORM]["schema"] = {
            "type": "object",
            "properties": {one["name"]: one["schema"] for one in arguments},
            "required": form.get("required", []),
        }
        return arguments
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
    return [body]


def _enrich_response(response: Json, contract: Json, schemas: Schemas) -> None:
    for media, entry in response.get("content", {}).items():
        response["content"][media] = {"schema": schemas.node(entry["schema"])}
    headers = [(one, _part(contract, part)) for one, part in response.pop("headers", {}).items()]
    rows = [
        f"* {text.cell(one)} - {text.cell(part.get('description', ''))}" for one, part in headers
    ]
    response["x-python"] = {"headers": " <br> ".join(rows) or "-"}
    response["x-python"]["cell"] = text.cell(response["description"])


def _results(responses: Json) -> Json:
    """Mark successes with data of another type than the first, whose type is the generator's."""
    types = {
        status: [*responses[status].get("content", {}).values()][:1]
        for status in sorted(responses)
        if status[0] in "2d" and status not in ("204", "205")
    }
    first = next(iter(types.values()), [])
    others = [status for status in types if status.isdigit() and types[status] != first]
    for status in others:
        responses[status]["x-python"]["other"] = True
    return {"others": bool(others), "parsed": bool(first or others)}
