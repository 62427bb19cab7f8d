"""What Mustache has no word for is added to the contract as `x-python`, for openapi-generator."""

from __future__ import annotations

import copy
import re
import textwrap
from keyword import iskeyword
from typing import Any
from urllib.parse import urljoin

from tools import text
from tools.text import class_name, key_of, quoted

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
FORM = "multipart/form-data"
# What is said of a value beside a reference.
BESIDE = {"default", "deprecated", "description", "example", "nullable", "readOnly", "writeOnly",
          "x-secret", "x-visible-keys"}  # fmt: skip

LEFT_OUT = {"anyOf", "default", "enum", "example", "oneOf", "uniqueItems"}


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
    aliases = [
        {"name": alias, "class": class_name(key), "module": text.words(class_name(key))}
        for alias, key in contract.get("x-aliases", {}).items()
    ]
    contract["x-python"] = {
        "title": quoted(contract["info"]["title"]),
        "servers": named,
        "aliases": aliases,
    }
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


class Schemas:
    """The contract's components with those for what stands inline, and the classes made of them."""

    def __init__(self, contract: Json) -> None:
        self.classes: Json = {}
        self.raw: Json = contract.setdefault("components", {}).setdefault("schemas", {})
        for key in list(self.raw):
            self.raw[key] = self.hoisted(self.raw[key], class_name(key), top=True)

    def kind(self, schema: Json) -> str | None:
        if "enum" in schema:
            return "enumeration"
        if len(self._options(schema)) > 1:
            return "union"
        return "model" if schema.get("properties") else None

    def _options(self, schema: Json) -> list[Json]:
        """The alternatives that are not null."""
        options = schema.get("oneOf") or schema.get("anyOf") or []
        return [one for one in options if self.raw.get(key_of(one), one).get("enum") != [None]]

    def _resolved(self, schema: Json) -> Json:
        """A reference to a class, or a schema that needs none, with what is said beside it."""
        while True:
            options = self._options(schema)
            inner = [self.raw[key_of(schema)]] if "$ref" in schema else schema.get("allOf", options)
            null = len(options) < len(schema.get("oneOf") or schema.get("anyOf") or ())
            if "$ref" in schema:
                null = inner[0].get("nullable") or None in inner[0].get("enum", ())
            schema = {**schema, "nullable": True} if null else schema
            if len(inner) != 1 or ("$ref" in schema and self.kind(inner[0])):
                return schema
            schema = {**inner[0], **{key: schema[key] for key in schema.keys() & BESIDE}}

    def hoisted(self, schema: Json, name: str, *, top: bool = False) -> Json:
        """A schema whose inline objects and alternatives are components, for they need a class."""
        schema = copy.deepcopy(schema)
        for wire, field in schema.get("properties", {}).items():
            schema["properties"][wire] = self.hoisted(field, name + text.pascal(wire))
        for keyword in ("items", "additionalProperties"):
            if isinstance(schema.get(keyword), dict):
                schema[keyword] = self.hoisted(schema[keyword], f"{name}Item")
        for keyword in {"oneOf", "anyOf"} & schema.keys():
            options = enumerate(schema[keyword], 1)
            schema[keyword] = [self.hoisted(one, f"{name}Option{n}") for n, one in options]
        if top or self.kind(schema) not in ("model", "union"):
            return schema
        while text.words(name) in map(text.words, self.raw):
            name += "2"
        beside = {k: v for k, v in schema.items() if k in BESIDE}
        self.raw[name] = {k: v for k, v in schema.items() if k not in BESIDE - {"description"}}
        return {"allOf": [{"$ref": f"#/components/schemas/{name}"}], **beside}

    def references(self, node: Any) -> set[str]:
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            return {key_of(node)} & self.raw.keys()
        parts = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        return set[str]().union(*map(self.references, parts))

    def reached(self, node: Any) -> set[str]:
        """The components that it names, and those that they name."""
        found: set[str] = set()
        while new := self.references([node, *map(self.raw.get, found)]) - found:
            found |= new
        return found

    def node(self, given: Json) -> Json:
        """A schema with `x-python`, without what the generator fails on or misreads."""
        schema = self._resolved(given)
        values = [schema[key] for key in ("example", "default") if key in schema]
        shown = "default" in schema and text.cell(quoted(schema["default"]))
        extra: Json = {"given": values[:1], "default": shown}
        if "$ref" in schema:
            return self._reference(schema, extra)
        node = {k: schema[k] for k in schema.keys() - LEFT_OUT}
        kind = node.get("type")
        if None in schema.get("enum", ()):
            node["nullable"] = True
        if self.kind(schema) == "enumeration" and schema["enum"] != [None]:
            node["enum"] = [value for value in schema["enum"] if value is not None]
            node["type"] = "string"
            extra["literal"] = quoted(node["enum"])[1:-1]
            extra["one_of"] = text.cell(extra["literal"])
        elif kind == "array":
            node["items"] = self.node(node["items"])
        elif kind == "object":
            value = node.get("additionalProperties")
            node["additionalProperties"] = self.node(value if isinstance(value, dict) else {})
        for key in [k for k in node if re.match("pattern|m(in|ax)(Length|Items|Properties)", k)]:
            if node.get("format") in text.FORMATS or "enum" in node or not node[key]:
                del node[key]
        for key in {"minimum", "maximum"} & node.keys():
            if kind == "integer" and abs(node[key]) >= 2**63:  # of msgspec
                del node[key]
        if "pattern" in node:
            extra["pattern"] = quoted(node["pattern"])
            extra["matches"] = text.cell(f"`{node['pattern']}`")
        extra["any"] = "type" not in node
        return {**node, "x-python": extra}

    def _reference(self, schema: Json, extra: Json) -> Json:
        """A reference within allOf: what stands beside a `$ref` is dropped by readers."""
        key, target = key_of(schema), self.raw[key_of(schema)]
        about = text.lead(schema.get("description") or target.get("description", ""))
        node = {k: schema[k] for k in schema.keys() & (BESIDE - {"default", "example"})}
        node |= {"description": about, "x-python": extra}
        if target.get("enum") == [None]:
            return {**node, "nullable": True}
        other = "str" if "enum" in target else "Mapping[str, Any]"
        extra |= {"ref": class_name(key), "plain": other}
        return {**node, "allOf": [{"$ref": schema["$ref"]}]}

    def class_schema(self, key: str, other: set[str]) -> Json:
        """The schema of a class, in which no field is required that is not of both directions."""
        raw, name, kind = self.raw[key], class_name(key), self.kind(self.raw[key])
        about = raw.get("description", "").strip("\n")
        lines = text.wrapped(about or f"`{name}` of the contract.", 4)
        lines += ["", "Deprecated."] if raw.get("deprecated") else []
        extra: Json = {"union": kind == "union", "sent": "readOnly" in other, "open": False}
        extra |= {"lines": lines, "prose": text.prose(about) or False}
        schema: Json = {"x-python": extra, "deprecated": raw.get("deprecated", False)}
        if kind == "enumeration":
            values = [value for value in dict.fromkeys(raw["enum"]) if value is not None]
            schema |= {"type": "string", "enum": values or ["null"]}
            item = r"^\s*[-*] +`([^`]*)`(?: *[-:–] *| +)(.+)$"
            said, members = dict(re.findall(item, about, flags=re.MULTILINE)), Json()
            for value in values:
                code, doc = quoted(value), text.docstring(said.get(value, ""), 4)
                one = text.member(value, {"mro", "name", "value", *dir(str), *members})
                members[one] = {"name": one, "literal": code, "cell": text.cell(code), "doc": doc}
            extra["members"] = list(members.values())
        elif kind == "union":
            schema["oneOf"] = [self.node(option) for option in self._options(raw)]
        else:
            schema |= self._model(raw, extra, other)
        extra["links"] = sorted(map(class_name, self.references(schema)))
        for used in sorted(self.references(schema) - {key}):
            imported = {"class": class_name(used), "module": text.words(class_name(used))}
            when = "late" if key in self.reached(self.raw[used]) else "early"
            extra[when] = [*extra.get(when, ()), imported]
        return schema

    def _is_secret(self, schema: Json) -> bool:
        """Whether a schema, or one that it is composed of, is that of a secret."""
        schema = {**self.raw.get(key_of(schema), {}), **schema}
        if schema.get("format") == "password" or schema.get("x-secret"):
            return True
        parts = [schema.get("items"), schema.get("additionalProperties")]
        parts += [part for name in ("oneOf", "anyOf") for part in schema.get(name, ())]
        # Models mask theirs themselves.
        parts = [] if "properties" in schema else parts
        return any(isinstance(part, dict) and self._is_secret(part) for part in parts)

    def _model(self, raw: Json, extra: Json, other: set[str]) -> Json:
        fields = {wire: self.node(field) for wire, field in raw["properties"].items()}
        for wire, field in fields.items():
            # Of `convMask` and `conv_mask` in one model each keeps its own name.
            name = wire if (name := text.variable(wire, text.FIELDS)) in fields else name
            about, shown = field.get("description", ""), field.get("x-visible-keys")
            secret = self._is_secret(raw["properties"][wire])
            field["x-python"] |= {
                "name": name,
                "wire": wire != name and quoted(wire),
                "doc": text.docstring(text.lead(about), 4),
                "cell": text.cell(about),
                "secret": quoted(tuple(shown)) if shown else (secret or shown == []) and "True",
            }
        described = [one for one in fields.values() if extra["sent"] and one.get("description")]
        extra["lines"] += [""] if described else []
        for field in described:
            lead = f":param {field['x-python']['name']}: {text.lead(field['description'])}"
            extra["lines"] += text.wrapped(lead, 4, hanging=4)
        needed = [one for one in fields if one in raw.get("required", ())]
        required = [one for one in needed if not any(map(fields[one].get, other))]
        schema: Json = {"type": "object", "properties": fields, "required": required}
        value = raw.get("additionalProperties", False)
        extra["open"] = value is not False
        extra["constructor"] = extra["open"] or extra["sent"]
        if extra["open"]:
            schema["additionalProperties"] = self.node(value if isinstance(value, dict) else {})
        extra["secrets"] = any(field["x-python"]["secret"] for field in fields.values())
        return schema
