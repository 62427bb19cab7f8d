"""What Mustache has no word for, put into the contract as `x-python` before the generator reads it.

Each key, and what openapi-generator lacks:

``lines`` ``doc``      docstrings, wrapped: Mustache cannot wrap, and the generator drops what is
                       said beside a `$ref` and of tags
``cell`` ``comment`` ``prose`` ``default`` ``one_of`` ``matches`` ``wire_cell``
                       texts for tables, comments and pages: it escapes for other languages
``wire`` ``literal`` ``pattern`` ``secret`` ``title`` ``servers``, those of schemes
                       texts as Python source, for the same reason
``name``               it refuses names that its own models have, such as `json`
``example`` ``modules`` the documented examples, and what they import: it makes its own up
``ref`` ``plain``      the class that a `$ref` names and what else stands for one in a call: it
                       tells models from other types in some places only
``prefix``             where a type is found when a member of the class has its name
``sent``               constraints bind what is sent, not what is received
``members``            enumerations with descriptions of their members
``security`` ``auth``  alternatives of schemes: it flattens them
``several`` ``more``   results that differ by status: it knows one
``early`` ``late`` ``links``
                       imports from our packages, in an order that cycles allow; links of a page
``packed``             the arguments of a call in lines that fit
``union`` ``open`` ``secrets`` ``deprecated`` ``has_optional`` ``unlinked`` ``unconstrained``
                       flags: Mustache compares nothing and passes no arguments to partials

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
from tools.schemas import Schemas, refs

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
    operations = list(_operations(contract, schemas))
    sent = schemas.reached([[one["parameters"], one.get("requestBody")] for one in operations])
    schemas.relax(sent, "readOnly")
    schemas.relax(schemas.reached([one["responses"] for one in operations]), "writeOnly")
    keys = [key for key in sorted(schemas.raw) if schemas.kind(schemas.raw[key])]
    components["schemas"] = {key: schemas.class_schema(key, sent=key in sent) for key in keys}
    tags = {tag["name"]: tag for tag in contract.get("tags", ())}
    for name in {operation["tags"][0] for operation in operations}:
        own = [operation for operation in operations if operation["tags"][0] == name]
        _Api(contract, schemas).enrich(tags.get(name, {"name": name}), own)
    for name, scheme in components.get("securitySchemes", {}).items():
        told = {"in": scheme.get("in"), "key": scheme.get("name"), "name": name}
        told |= {"prefix": scheme.get("x-prefix"), "csrf_header": scheme.get("x-csrf-header")}
        scheme["x-python"] = {key: value and text.quoted(value) for key, value in told.items()}
    servers = contract.get("servers") or [{"url": "/"}]
    for server in servers:
        server["url"] = urljoin("http://localhost/", server["url"]).rstrip("/")
    contract["servers"] = servers
    contract["x-python"] = {
        "title": text.quoted(contract["info"]["title"]),
        "servers": [
            {
                key: text.quoted(one[key]) if one.get(key) else False
                for key in ("url", "description")
            }
            for one in servers
        ],
    }
    contract["info"] = {"title": source, "version": "1"}
    return contract


def _operations(contract: Json, schemas: Schemas) -> Iterator[Json]:
    """The operations, each with all its parameters, and components for what stands inline."""
    for path, item in contract["paths"].items():
        shared = item.pop("parameters", [])
        for method in (one for one in METHODS if one in item):
            operation = item[method]
            tags = operation.setdefault("tags", ["default"]) or ["default"]
            name = operation.get("x-python-name") or names.method(tags[0], operation["operationId"])
            operation["x-python"] = {"name": name, "path": path, "method": method.upper()}
            stem = names.class_name(operation["operationId"])
            parts = [_part(contract, one) for one in [*shared, *operation.get("parameters", ())]]
            operation["parameters"] = list(
                {(one["in"], one["name"]): one for one in parts}.values()
            )
            for part in operation["parameters"]:
                part["schema"] = schemas.hoist(
                    part["schema"], stem + names.class_name(part["name"])
                )
            holders = {"Request": (operation, "requestBody")} if "requestBody" in operation else {}
            for status in operation["responses"]:
                holders[f"{status}Response"] = operation["responses"], status
            for suffix, (holder, key) in holders.items():
                holder[key] = part = _part(contract, holder[key])
                # One type for a body: of media types that differ, those of JSON.
                media = sorted(part.get("content", {}), key=lambda one: "json" not in one)
                given = [part["content"][one].get("schema", {}) for one in media]
                same = [one for one, schema in zip(media, given, strict=True) if schema == given[0]]
                if media:
                    schema = schemas.hoist(given[0], stem + suffix)
                    part["content"] = {
                        one: {"schema": schema} for one in part["content"] if one in same
                    }
            yield operation


def _part(contract: Json, part: Json) -> Json:
    """A copy of a parameter, body, response or header, or of the component that it refers to."""
    while "$ref" in part:
        _, section, name = part["$ref"].removeprefix("#/").split("/")
        part = contract["components"][section][name.replace("~1", "/").replace("~0", "~")]
    return copy.deepcopy(part)


class _Api:
    """Makes the operations of a tag ready."""

    def __init__(self, contract: Json, schemas: Schemas) -> None:
        self._contract = contract
        self._schemas = schemas
        self._classes = contract["components"]["schemas"]

    def enrich(self, tag: Json, operations: list[Json]) -> None:
        about = tag.get("description") or f"The operations of `{tag['name']}`."
        linked: set[str] = set()
        for operation in sorted(operations, key=lambda one: str(one["x-python"]["name"])):
            self._schemas.hidden = {one["x-python"]["name"] for one in operations}
            self._operation(operation)
            self._schemas.hidden = set()
            # The generator removes what stands before the first underscore.
            prefix = names.words(tag["name"]).replace("_", "")
            operation["operationId"] = f"{prefix}_{operation['x-python']['name']}"
            used = refs(operation)
            operation["x-python"] |= {
                "tag": text.escaped(text.lead(tag["name"])),
                "api_doc": text.docstring(about, 4),
                "property_doc": text.docstring(about, 8),
                "links": [one for one in used if one not in linked],
            }
            linked |= set(used)

    def _operation(self, operation: Json) -> None:
        extra = operation["x-python"]
        for parameter in operation["parameters"]:
            self._parameter(parameter)
        arguments = [*operation["parameters"]]
        if "requestBody" in operation:
            arguments.append(self._body(operation["requestBody"]))
        arguments.sort(key=lambda one: not one.get("required"))
        for response in operation["responses"].values():
            self._response(response)
        successes = [one for status, one in operation["responses"].items() if status[0] == "2"]
        for response in successes[:-1]:
            response["x-python"]["more"] = True
        results = [next(iter(one.get("content", {}).values()), None) for one in successes]
        security = operation.pop("security", self._contract.get("security", []))
        security = [tuple(alternative) for alternative in security]
        schemes = sorted({text.cell(one) for alternative in security for one in alternative})
        summary = text.lead(operation.get("summary", ""))
        about = operation.get("description", "").strip("\n")
        source = f"{extra['method']} {extra['path']}"
        sentence = summary if summary.endswith((".", "!", "?")) or not summary else f"{summary}."
        whole = "\n\n".join(filter(None, (sentence, about))) or f"Call ``{source}``."
        lines = text.wrapped(whole, 8)
        lines[1:1] = ["", "Deprecated."] if operation.get("deprecated") else []
        packed = _packed(extra["name"], [one["x-python"]["name"] for one in arguments])
        code = "\n".join(line for one in arguments for line in one["x-python"]["example"])
        extra |= {
            "lines": lines,
            "cell": text.cell(summary) or False,
            "prose": text.prose(about) or False,
            "security": bool(security) and text.quoted(tuple(security)),
            "auth": ", ".join(schemes) or False,
            "several": any(result != results[0] for result in results),
            "packed": packed,
            "modules": [one for one in ("datetime", "decimal", "uuid") if f"{one}." in code],
            "has_optional": any(not one.get("required") for one in arguments),
            "unlinked": {"bare": True},
        }

    def _argument(self, node: Json, name: str, wire: str, about: str, told: str) -> Json:
        extra: Json = node["x-python"]
        return extra | {
            "name": name,
            "wire": wire != name and text.quoted(wire),
            "sent": True,
            "unlinked": {"bare": True},
            "doc": text.wrapped(f":param {name}: {told}", 8, hanging=4),
            "cell": text.cell(about),
            "comment": text.comment(about),
            "example": joined(f"{name} = ", example(node, wire, self._classes) or ["None"], ""),
        }

    def _parameter(self, parameter: Json) -> None:
        node = parameter["schema"] = self._schemas.node(parameter["schema"])
        shown = [_part(self._contract, one) for one in parameter.pop("examples", {}).values()]
        values = [parameter.pop("example")] if "example" in parameter else []
        values += [one["value"] for one in shown if "value" in one]
        node["x-python"]["given"] = [*values, *node["x-python"]["given"]][:1]
        wire, about = parameter["name"], parameter.get("description", "")
        told = " ".join(about.split()) or f"`{wire}` in the {parameter['in']}"
        told += " (deprecated)" if parameter.get("deprecated") else ""
        name = parameter.get("x-python-name") or names.variable(wire, names.PARAMETERS)
        node["x-python"] = self._argument(node, name, wire, about, told)
        parameter["x-python"] = node["x-python"]

    def _body(self, body: Json) -> Json:
        """Make a body one of JSON: the generator makes a parameter of each part of a form."""
        # A form of both kinds is sent as multipart.
        media = [one for one in body["content"] if "urlencoded" not in one] or [*body["content"]]
        node = self._schemas.node(body["content"][media[0]]["schema"])
        name = body.get("x-python-name") or names.words(node["x-python"].get("ref", "body"))
        media = ["application/octet-stream" if "*" in one else one for one in media]
        about = body.get("description", "")
        told = text.lead(about or node.get("description", "")) or "the request body"
        told = told.split(". ")[0] + ("." if ". " in told else "")
        node["x-python"] = self._argument(node, name, name, about, told)
        node["x-python"] |= {"content_types": text.quoted(tuple(media)), "media": ", ".join(media)}
        body |= {"content": {"application/json": {"schema": node}}, "x-python": node["x-python"]}
        return body

    def _response(self, response: Json) -> None:
        for media, entry in response.get("content", {}).items():
            response["content"][media] = {"schema": self._schemas.node(entry["schema"])}
        headers = {name: _part(self._contract, one).get("description", "")
                   for name, one in response.pop("headers", {}).items()}  # fmt: skip
        told = [f"* {text.cell(name)} - {text.cell(about)}" for name, about in headers.items()]
        cell = text.cell(response["description"])
        response["x-python"] = {"cell": cell, "headers": " <br> ".join(told) or "-"}


def _packed(name: str, arguments: list[str]) -> list[str]:
    """The arguments of a call in lines, when they do not fit on its own."""
    end = "," if len(arguments) == 1 else ""
    call = f"return self.{name}_endpoint.call(({', '.join(arguments)}{end}), kwargs)"
    room = text.WIDTH - 8
    return textwrap.wrap(", ".join(arguments) + ",", room - 4) if len(call) > room else []
