"""What Mustache has no word for, put into the contract as `x-python` before the generator reads it.

Each key, and what openapi-generator lacks:

``lines`` ``doc``       docstrings, wrapped: Mustache cannot wrap, and the generator drops what is
                        said beside a `$ref` and of tags
``cell`` ``comment`` ``prose`` ``summary`` ``default`` ``one_of`` ``matches``
                        texts for tables, comments and pages: it escapes them for other languages
``path`` ``wire`` ``literal`` ``pattern`` ``secret`` ``code``
                        texts as Python source, for the same reason
``name``                it refuses names that its own models have, such as `json`
``example``             the documented examples; it makes its own up at random
``ref`` ``plain``       the class that a `$ref` names and what else stands for one in a call: it
                        tells models from other types in some places only
``prefix``              where a type is found if a member of the class has its name
``sent``                constraints bind what is sent, not what is received
``members``             enumerations: it has no descriptions of members
``security`` ``auth``   alternatives of schemes: it flattens them
``several`` ``more``    results that differ by status: it knows one
``early`` ``late`` ``links``
                        imports from our packages, in an order that cycles allow; links of a page
``packed``              arguments of a call in lines that fit
``unlinked`` ``unconstrained``
                        flags for partials: Mustache passes no arguments

What it fails on or misreads, see `schemas`: inline objects, `enum: [null]`, objects without
properties, defaults that do not fit; and it takes forms to pieces, see `_body`.
"""

from __future__ import annotations

import copy
import textwrap
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from tools import names, text
from tools.examples import Examples
from tools.schemas import Schemas, refs

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def enriched(contract: Json, source: str) -> Json:
    """The contract as openapi-generator is to read it.

    :param contract: as the dialect allows it
    :param source: the name of its file
    """
    contract = copy.deepcopy(contract)
    schemas = Schemas(contract)
    components = contract["components"]
    apis: dict[str, list[Json]] = {}
    for operation in _operations(contract, schemas):
        apis.setdefault(operation["tags"][0], []).append(operation)
    nodes = [operation for api in apis.values() for operation in api]
    sent = schemas.reached([[one["parameters"], one.get("requestBody")] for one in nodes])
    schemas.relax(sent, schemas.reached([one["responses"] for one in nodes]))
    components["schemas"] = {
        key: schemas.class_schema(key, sent=key in sent)
        for key in sorted(schemas.raw)
        if schemas.kind(schemas.raw[key])
    }
    tags = {tag["name"]: tag for tag in contract.get("tags", ())}
    for tag, api in apis.items():
        _Api(contract, schemas, tags.get(tag, {"name": tag}), api)
    for name, scheme in components.get("securitySchemes", {}).items():
        scheme["x-python"] = {"code": _scheme(name, scheme)}
    contract["servers"] = [
        {**server, "url": urljoin("http://localhost/", server["url"]).rstrip("/")}
        for server in contract.get("servers") or [{"url": "/"}]
    ]
    title = text.quoted(contract["info"]["title"])
    servers = [_server(server) for server in contract["servers"]]
    return {**contract, "x-python": {"source": source, "title": title, "servers": servers}}


def _scheme(name: str, scheme: Json) -> str:
    if scheme["type"] != "apiKey":
        basic = scheme["type"] == "http" and scheme["scheme"].lower() == "basic"
        return f"{'HttpBasic' if basic else 'HttpBearer'}({text.quoted(name)})"
    code = ", ".join(map(text.quoted, (name, scheme["in"], scheme["name"])))
    for key in ("prefix", "csrf_header"):
        if value := scheme.get("x-" + key.replace("_", "-")):
            code += f", {key}={text.quoted(value)}"
    return f"ApiKey({code})"


def _server(server: Json) -> str:
    code = text.quoted(server["url"])
    if variables := {
        name: (variable["default"], tuple(variable["enum"]))
        if variable.get("enum")
        else variable["default"]
        for name, variable in server.get("variables", {}).items()
    }:
        code += f", variables={text.quoted(variables)}"
    if about := text.one_line(server.get("description", "")):
        code += f", description={text.quoted(about)}"
    return f"Server({code})"


def _operations(contract: Json, schemas: Schemas) -> Iterator[Json]:
    """The operations, each with all its parameters, and components for what stands inline."""
    for path, item in contract["paths"].items():
        shared = [_part(contract, one) for one in item.pop("parameters", ())]
        for method in METHODS:
            if (operation := item.get(method)) is None:
                continue
            own = [_part(contract, one) for one in operation.get("parameters", ())]
            said = {(one["in"], one["name"]): one for one in [*shared, *own]}
            operation["parameters"] = list(copy.deepcopy(said).values())
            operation["tags"] = operation.get("tags") or ["default"]
            given = operation.get("operationId") or f"{method} {path}"
            operation["x-python"] = {
                "name": operation.get("x-python-name") or names.method(operation["tags"][0], given),
                "path": path,
                "method": method.upper(),
            }
            holders = dict(operation["responses"])
            holders |= {"Request": operation["requestBody"]} if "requestBody" in operation else {}
            for kind, holder in holders.items():
                whole = _part(contract, holder)
                suffix = kind if kind == "Request" else f"{kind}Response"
                for entry in whole.get("content", {}).values():
                    name = names.class_name(given) + suffix
                    entry["schema"] = schemas.hoist(entry.get("schema", {}), name)
                if kind == "Request":
                    operation["requestBody"] = whole
                else:
                    operation["responses"][kind] = whole
            yield operation


def _part(contract: Json, part: Json) -> Json:
    """A parameter, body, response or header; of a component a copy."""
    while "$ref" in part:
        _, section, name = part["$ref"].removeprefix("#/").split("/")
        part = contract["components"][section][name.replace("~1", "/").replace("~0", "~")]
    return copy.deepcopy(part)


class _Api:
    """The operations of a tag, made ready."""

    def __init__(self, contract: Json, schemas: Schemas, tag: Json, operations: list[Json]) -> None:
        self._contract = contract
        self._schemas = schemas
        self._examples = Examples(contract["components"]["schemas"])
        about = tag.get("description") or f"The operations of `{tag['name']}`."
        linked: set[str] = set()
        for operation in sorted(operations, key=lambda one: one["x-python"]["name"]):
            schemas.hidden = {one["x-python"]["name"] for one in operations}
            self._operation(operation)
            schemas.hidden = set()
            # The generator removes what stands before the first underscore.
            operation["operationId"] = (
                f"{names.words(tag['name']).replace('_', '')}_{operation['x-python']['name']}"
            )
            used = refs(operation)
            operation["x-python"] |= {
                "tag": text.escaped(text.one_line(tag["name"])),
                "api_doc": text.docstring(text.wrapped(about, 4)),
                "property_doc": text.docstring(text.wrapped(about, 8)),
                "links": [one for one in used if one not in linked],
            }
            linked |= set(used)

    def _operation(self, operation: Json) -> None:
        extra = operation["x-python"]
        for parameter in operation["parameters"]:
            self._parameter(parameter)
        arguments = list(operation["parameters"])
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
        security = [tuple(alternative) for alternative in security if alternative]
        summary = text.one_line(operation.get("summary", ""))
        about = operation.get("description", "").strip("\n")
        source = f"{extra['method']} {extra['path']}"
        stop = "" if summary.endswith((".", "!", "?")) or not summary else "."
        lines = text.wrapped("\n\n".join(filter(None, (summary + stop, about))), 8)
        lines[1:1] = ["", "Deprecated."] if operation.get("deprecated") else []
        packed = _packed(extra["name"], [one["x-python"]["name"] for one in arguments])
        code = "\n".join(line for one in arguments for line in one["x-python"]["example"])
        extra |= {
            "lines": lines if lines != [""] else [f"Call ``{text.escaped(source)}``."],
            "source": text.escaped(source),
            "path": text.quoted(extra["path"]),
            "path_cell": text.cell(extra["path"]),
            "cell": text.cell(summary),
            "summary": text.html(summary) or False,
            "prose": text.prose(about) or False,
            "security": bool(security) and text.quoted(tuple(security)),
            "auth": ", ".join(sorted({text.cell(one) for some in security for one in some}))
            or False,
            "several": any(result != results[0] for result in results),
            "has_packed": bool(packed),
            "packed": packed,
            "modules": [one for one in ("datetime", "decimal", "uuid") if f"{one}." in code],
            "has_optional": any(not one.get("required") for one in arguments),
            "unlinked": {"bare": True},
        }

    def _argument(self, node: Json, name: str, wire: str, about: str, told: str) -> Json:
        node["x-python"] |= {
            "name": name,
            "wire": wire != name and text.quoted(wire),
            "sent": True,
            "unlinked": {"bare": True},
            "doc": text.wrapped(f":param {name}: {told}", 8, hanging=4),
            "cell": text.cell(about),
            "comment": text.comment(about),
            "example": self._examples.statement(name, node, wire),
        }
        extra: Json = node["x-python"]
        return extra

    def _parameter(self, parameter: Json) -> None:
        node = parameter["schema"] = self._schemas.node(parameter["schema"])
        values = [parameter.pop("example")] if "example" in parameter else []
        for one in parameter.pop("examples", {}).values():
            values += [_part(self._contract, one).get("value")]
        node["x-python"]["given"] = [*values, *node["x-python"]["given"]][:1]
        wire, about = parameter["name"], parameter.get("description", "")
        told = text.one_line(about) or f"`{wire}` in the {parameter['in']}"
        told += " (deprecated)" if parameter.get("deprecated") else ""
        name = parameter.get("x-python-name") or names.parameter(wire)
        parameter["x-python"] = self._argument(node, name, wire, about, told)

    def _body(self, body: Json) -> Json:
        """Make a body one of JSON: the generator makes a parameter of each part of a form."""
        content = {media: entry["schema"] for media, entry in body["content"].items()}
        usable = [one for one in content if "urlencoded" not in one] or list(content)
        given = content[min(usable, key=lambda media: "json" not in media)]
        media = [one for one in usable if content[one] == given]
        node = self._schemas.node(given)
        name = names.words(node["x-python"].get("ref", "body"))
        about = body.get("description", "")
        told = text.one_line(text.lead(about or node.get("description", "")) or "the request body")
        told = told.split(". ")[0] + ("." if ". " in told else "")
        name = body.get("x-python-name", name)
        extra = self._argument(node, name, name, about, told)
        extra["content_types"] = text.quoted(tuple(media))
        extra["media"] = ", ".join(media)
        body |= {"content": {"application/json": {"schema": node}}, "x-python": extra}
        return body

    def _response(self, response: Json) -> None:
        for media, entry in response.get("content", {}).items():
            response["content"][media] = {"schema": self._schemas.node(entry["schema"])}
        headers = [
            f"* {text.cell(name)} - {text.cell(_part(self._contract, one).get('description', ''))}"
            for name, one in response.pop("headers", {}).items()
        ]
        response["x-python"] = {
            "cell": text.cell(response["description"]),
            "headers": " <br> ".join(headers) or "-",
        }


def _packed(name: str, arguments: list[str]) -> list[str]:
    """The arguments of a call in lines, when they do not fit on its own."""
    end = "," if len(arguments) == 1 else ""
    call = f"return self.{name}_endpoint.call(({', '.join(arguments)}{end}), kwargs)"
    room = text.WIDTH - 8
    return textwrap.wrap(", ".join(arguments) + ",", room - 4) if len(call) > room else []
