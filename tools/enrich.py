"""What Mustache has no word for, put into the contract as `x-python` before the generator reads it.

Each key, and what openapi-generator lacks:

``doc``, ``lines``    docstrings with their quotes, wrapped: Mustache cannot wrap
``cell``, ``comment``, ``prose``, ``notes``
                      texts escaped for a table, a comment, a page; remarks with separators
``wire``, ``path``, ``pattern``, ``literal``, ``code``
                      texts as Python source: the generator escapes them for other languages
``example``           the documented examples: the generator makes its own up at random
``ref``, ``plain``    the class that a `$ref` names, which it tells from a type only here and there,
                      and what else stands for it in a call
``prefix``            where a type is found when a member of the class has its name
``sent``              requests hold the class: constraints bind these only
``members``           the values of an enumeration with names, descriptions, quotes
``secrets``           fields whose values no text may show
``security``          alternatives of schemes: the generator flattens them
``several``           successes differ by status: the generator knows one
``links``             the models that a part of a page is the first to name

What it fails on or misreads is rewritten: see `_Schemas.hoist`, `_Schemas.node`, `_Schemas.relax`.
"""

from __future__ import annotations

import builtins
import copy
import itertools
import keyword
import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin

from tools import examples, text

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
BASES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool",
         "array": "list", "object": "dict"}  # fmt: skip
FORMATS = {
    "binary": "FileInput",
    "byte": "bytes",
    "date": "datetime.date",
    "date-time": "datetime.datetime",
    "decimal": "decimal.Decimal",
    "uuid": "uuid.UUID",
}
"""The types of texts that are no `str`, as in the type mappings of generator-config.yaml."""

SIZES = ("pattern", "minLength", "maxLength", "minItems", "maxItems", "minProperties",
         "maxProperties")  # fmt: skip
ANNOTATIONS = ("description", "nullable", "readOnly", "writeOnly", "deprecated", "default",
               "example", "x-secret", "x-visible-keys")  # fmt: skip
"""What is said of a property beside a reference."""

LARGEST = 2**63 - 1
"""msgspec takes no larger bound of a whole number; none that matters is."""

MODULE_NAMES = {
    "Annotated", "Any", "FileInput", "Literal", "Mapping", "Meta", "Model", "OneOf", "OpenIntEnum",
    "OpenModel", "OpenStrEnum", "TypeAlias", "UNSET", "UnsetType",
}  # fmt: skip
CLASS_NAMES = MODULE_NAMES | {"ApiClient", "Configuration"} | set(dir(builtins))
FIELD_NAMES = MODULE_NAMES | {
    "additional_properties", "builtins", "from_dict", "get", "self", "staticmethod", "to_dict",
    "to_str",
}  # fmt: skip
PARAMETER_NAMES = {"kwargs", "options", "self"}


def words(name: str) -> str:
    """A name in small letters with underscores, as openapi-generator makes it for Python."""
    name = re.sub(r"[\W_]+", "_", name.replace("[]", ""))
    name = re.sub(r"([A-Z]+)([A-Z][a-z][a-z]+)", r"\1_\2", name)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", name).lower().strip("_")


def class_name(key: str) -> str:
    """The name of a schema's class."""
    name = "".join(word[0].upper() + word[1:] for word in re.split(r"[\W_]+", key) if word)
    name = name if name[:1].isalpha() else f"Model{name}"
    return f"{name}Model" if name in CLASS_NAMES or keyword.iskeyword(words(name)) else name


def python_name(wire: str, in_use: Iterable[str]) -> str:
    """The name of a field or parameter."""
    name = words(wire)
    name = name if name[:1].isalpha() else f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in in_use else name


def member_name(value: str | int, in_use: Iterable[str]) -> str:
    """The name of an enumeration's member."""
    name = re.sub(r"\W+", "_", str(value).replace("-", "MINUS_", isinstance(value, int))).upper()
    name = name.strip("_") or ("EMPTY" if not value else "VALUE")
    name = name if name[0].isalpha() else f"VALUE_{name}"
    taken = itertools.chain([name], (f"{name}_{number}" for number in itertools.count(2)))
    return next(one for one in taken if one not in in_use)


def enriched(contract: Json, source: str) -> tuple[Json, Json]:
    """The contract as openapi-generator is to read it, and the names for its configuration.

    :param contract: as the dialect allows it
    :param source: the name of its file
    """
    contract = copy.deepcopy(contract)
    schemas = _Schemas(contract)
    operations = list(_operations(contract))
    for operation in operations:
        schemas.hoist_operation(operation)
    schemas.relax(operations)
    schemas.annotate()
    _Operations(contract, schemas, operations)
    components = contract.get("components", {})
    contract["components"] = {
        "schemas": {key: schemas.classes[key] for key in sorted(schemas.classes)},
        "securitySchemes": {
            name: {**scheme, "x-python": {"code": _scheme(name, scheme)}}
            for name, scheme in sorted(components.get("securitySchemes", {}).items())
        },
    }
    contract["servers"] = [
        {**server, "url": urljoin("http://localhost/", server["url"]).rstrip("/")}
        for server in contract.get("servers") or [{"url": "/"}]
    ]
    contract["x-python"] = {
        "source": source,
        "title": text.quoted(contract["info"]["title"]),
        "servers": [_server(server) for server in contract["servers"]],
    }
    contract["info"] = {"title": "contract", "version": "1"}
    return contract, schemas.names


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
    variables = {
        name: (variable["default"], tuple(variable["enum"]))
        if variable.get("enum")
        else variable["default"]
        for name, variable in server.get("variables", {}).items()
    }
    code = text.quoted(server["url"])
    code += f", variables={text.quoted(variables)}" if variables else ""
    about = text.one_line(server.get("description", ""))
    return f"Server({code}{f', description={text.quoted(about)}' if about else ''})"


def _operations(contract: Json) -> Iterator[Json]:
    """The operations, each with all its parameters and what it refers to."""
    for path, item in contract["paths"].items():
        shared = [_part(contract, one) for one in item.pop("parameters", ())]
        for method in item.keys() & set(METHODS):
            operation = item[method]
            own = [_part(contract, one) for one in operation.get("parameters", ())]
            said = {(one["in"], one["name"]): one for one in [*shared, *own]}
            operation["parameters"] = list(copy.deepcopy(said).values())
            if "requestBody" in operation:
                operation["requestBody"] = _part(contract, operation["requestBody"])
            operation["responses"] = {
                status: _part(contract, response)
                for status, response in operation["responses"].items()
            }
            operation["x-python"] = {"path": path, "method": method.upper()}
            operation.setdefault("security", contract.get("security", []))
            yield operation


def _part(contract: Json, part: Json) -> Json:
    """A parameter, body, response or header, or a copy of the component it refers to."""
    while "$ref" in part:
        _, section, name = part["$ref"].removeprefix("#/").split("/")
        part = contract["components"][section][name.replace("~1", "/").replace("~0", "~")]
    return copy.deepcopy(part)


def _content(holder: Json | None) -> Json:
    """The schemas of a body or response by media type."""
    content = (holder or {}).get("content", {})
    return {media: entry["schema"] for media, entry in content.items() if "schema" in entry}


class _Schemas:
    """The schemas of a contract: those of classes, and every place that holds one."""

    def __init__(self, contract: Json) -> None:
        self.contract = contract
        self.raw: Json = contract.get("components", {}).get("schemas", {})
        self.classes: Json = {}
        self.sent: set[str] = set()
        self.names: Json = {"modelNameMappings": {}, "nameMappings": {}, "parameterNameMappings": {}}
        self.hidden: frozenset[str] = frozenset()
        for key in list(self.raw):
            self.raw[key] = self.hoist(self.raw[key], class_name(key), top=True)

    # -- what a schema is ------------------------------------------------------------------------

    def kind(self, schema: Json) -> str | None:
        """What kind of class a schema needs: object, enum, union or none."""
        if "enum" in schema:
            values = {type(value) for value in schema["enum"]} - {type(None)}
            return "enum" if values in ({str}, {int}, set()) else None
        if len(self.options(schema)) > 1:
            return "union"
        return "object" if schema.get("properties") else None

    def options(self, schema: Json) -> list[Json]:
        """The alternatives that are not null."""
        options = schema.get("oneOf") or schema.get("anyOf") or []
        return [one for one in options if self.target(one).get("enum") != [None]]

    def target(self, schema: Json) -> Json:
        """The schema, or the component that it refers to."""
        return self.raw[_key(schema)] if "$ref" in schema else schema

    def resolved(self, schema: Json) -> Json:
        """A reference to a class, or a schema that needs none, with what is said beside it."""
        schema = dict(schema)
        while True:
            options = self.options(schema)
            if "$ref" in schema:
                inner = self.target(schema)
                if inner.get("nullable") or None in inner.get("enum", ()):
                    schema["nullable"] = True
                if self.kind(inner):
                    null = inner["enum"] == [None] if "enum" in inner else False
                    return {**schema, "$ref": None} if null else schema
            elif len(schema.get("allOf", ())) == 1:
                (inner,) = schema["allOf"]
            elif len(options) == 1:
                (inner,) = options
                if len(schema.get("oneOf") or schema.get("anyOf")) > 1:
                    schema["nullable"] = True
            else:
                return schema
            schema = {**inner, **{key: schema[key] for key in ANNOTATIONS if key in schema}}

    # -- rewriting -------------------------------------------------------------------------------

    def hoist(self, schema: Json, name: str, *, top: bool = False) -> Json:
        """Give objects and alternatives that stand inline a component: they need a class."""
        schema = dict(schema)
        for wire, inner in schema.get("properties", {}).items():
            schema["properties"] = dict(schema["properties"])
            schema["properties"][wire] = self.hoist(inner, name + class_name(f"x {wire}")[1:])
        for keyword_, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if isinstance(schema.get(keyword_), dict):
                schema[keyword_] = self.hoist(schema[keyword_], name + suffix)
        for keyword_ in ("allOf", "oneOf", "anyOf"):
            if keyword_ in schema:
                lone = len(schema[keyword_]) == 1
                schema[keyword_] = [
                    self.hoist(inner, name if lone else f"{name}Option{number}", top=top and lone)
                    for number, inner in enumerate(schema[keyword_], 1)
                ]
        if top or self.kind(schema) not in ("object", "union"):
            return schema
        names = itertools.chain([name], (f"{name}{number}" for number in itertools.count(2)))
        taken = {words(class_name(key)) for key in self.raw}
        key = next(one for one in names if words(one) not in taken)
        self.raw[key] = {k: v for k, v in schema.items() if k not in ANNOTATIONS[1:]}
        beside = {k: v for k, v in schema.items() if k in ANNOTATIONS}
        return {"allOf": [{"$ref": f"#/components/schemas/{key}"}], **beside}

    def hoist_operation(self, operation: Json) -> None:
        """Give a component to what stands inline in bodies and responses."""
        place = operation["x-python"]
        stem = operation.get("operationId") or f"{place['method'].lower()} {place['path']}"
        holders = {"Request": operation.get("requestBody"), **operation["responses"]}
        for name, holder in holders.items():
            suffix = name if name == "Request" else f"{name}Response"
            for entry in (holder or {}).get("content", {}).values():
                if "schema" in entry:
                    entry["schema"] = self.hoist(entry["schema"], class_name(stem) + suffix)

    def relax(self, operations: list[Json]) -> None:
        """Require nothing that is required only the other way.

        The generator requires a read-only field of what is sent.
        """
        bodies = [operation.get("requestBody") for operation in operations]
        parameters = [operation["parameters"] for operation in operations]
        self.sent = self._reached([*bodies, *parameters])
        received = self._reached([operation["responses"] for operation in operations])
        for keys, flag in ((self.sent, "readOnly"), (received, "writeOnly")):
            for schema in (self.raw[key] for key in keys if "required" in self.raw[key]):
                fields = schema.get("properties", {})
                needed = [one for one in schema["required"] if not fields.get(one, {}).get(flag)]
                schema["required"] = needed

    def _reached(self, node: Any) -> set[str]:
        """The components that a part of the contract refers to, and those that they refer to."""
        found: set[str] = set()
        waiting = [node]
        while waiting:
            one = waiting.pop()
            if isinstance(one, list):
                waiting += one
            elif isinstance(one, dict):
                waiting += [value for key, value in one.items() if key != "example"]
                key = _key(one) if isinstance(one.get("$ref"), str) else ""
                if key in self.raw and key not in found:
                    found.add(key)
                    waiting.append(self.raw[key])
        return found

    # -- x-python --------------------------------------------------------------------------------

    def node(self, given: Json, constants: str = "") -> Json:
        """A schema with `x-python`, without what the generator fails on.

        It fails on a default or example of the wrong type, has no type for `enum: [null]`, and
        takes an object without properties for anything.
        """
        schema = self.resolved(given)
        values = [schema[key] for key in ("example", "default") if key in schema]
        extra: Json = {"given": values[:1]}
        node = {k: v for k, v in schema.items() if k not in ("default", "example", "examples")}
        node["x-python"] = extra
        if "$ref" in node:
            self._refer(node, extra)
            return node
        kind = self.kind(node)
        node.pop("oneOf" if kind != "union" else "", None)
        if "enum" in node:
            values = [value for value in node.pop("enum") if value is not None]
            if kind and values:
                node |= {"enum": values, "type": "string" if isinstance(values[0], str) else "integer"}
                extra["literal"] = text.quoted(values)[1:-1]
        kinds = BASES.keys() & {node.get("type")}
        if node.get("type") == "array":
            node["items"] = self.node(node.get("items", {}))
        elif node.get("type") == "object":
            value = node.get("additionalProperties", True)
            node["additionalProperties"] = self.node(value if isinstance(value, dict) else {})
        form = FORMATS.get(node.get("format", "")) if node.get("type") == "string" else None
        for size in SIZES:
            if form or not node.get(size):
                node.pop(size, None)
        for bound in ("minimum", "maximum"):
            if node.get("type") == "integer" and bound in node:
                if abs(node[bound]) > LARGEST:
                    del node[bound]
        if "pattern" in node:
            extra["pattern"] = text.pattern(node["pattern"])
        base = form or (BASES[kinds.pop()] if kinds else "Any")
        if base.partition(".")[0] in self.hidden:
            extra["prefix"] = "_" if "." in base else "builtins."
        return node

    def _refer(self, node: Json, extra: Json) -> None:
        reference = node.pop("$ref")
        for key in ("allOf", "oneOf", "anyOf"):
            node.pop(key, None)
        if reference is None:
            node["nullable"] = True
            return
        target = self.raw[_key({"$ref": reference})]
        kind = self.kind(target)
        extra["ref"] = class_name(_key({"$ref": reference}))
        extra["plain"] = "Mapping[str, Any]"
        if kind == "enum":
            extra["plain"] = "int" if isinstance(target["enum"][0], int) else "str"
        node["allOf"] = [{"$ref": reference}]
        if "description" not in node and "description" in target:
            node["description"] = text.first_paragraph(target["description"])
        elif "description" in node:
            node["description"] = text.first_paragraph(node["description"])

    def annotate(self) -> None:
        """Make the schemas of classes ready."""
        for key in list(self.raw):
            kind = self.kind(self.raw[key])
            if kind:
                self.names["modelNameMappings"][key] = class_name(key)
                self.classes[key] = self._class(key, kind)

    def _class(self, key: str, kind: str) -> Json:
        raw = self.raw[key]
        name = class_name(key)
        description = raw.get("description", "").strip("\n")
        source = key.replace("~", "~0").replace("/", "~1")
        about = description or f"`{name}` of the contract."
        about += "\n\nDeprecated." if raw.get("deprecated") else ""
        extra: Json = {
            "about": {"object": "model", "enum": "enumeration"}.get(kind, kind),
            "source": text.escaped(f"#/components/schemas/{source}"),
            "prose": text.prose(description) or False,
            "sent": key in self.sent,
            "union": kind == "union",
            **dict.fromkeys(("open", "discriminator", "deprecated", "secrets", "has_secrets"), False),
        }
        lines = [*text.wrapped(about, 4), ""]
        schema: Json = {k: raw[k] for k in ("type", "deprecated", "discriminator") if k in raw}
        if kind == "enum":
            self._enumerate(schema, extra, raw)
        elif kind == "union":
            schema["oneOf"] = [self.node(option) for option in self.options(raw)]
        else:
            fields = self._fields(raw)
            schema |= {"type": "object", "properties": fields, "required": raw.get("required", [])}
            value = raw.get("additionalProperties", False)
            if value is not False:
                extra |= {"open": True, "unconstrained": {"sent": False}}
                schema["additionalProperties"] = self.node(value if value is not True else {})
            self._say_fields(fields, extra)
            if extra["sent"] and fields:
                for field in fields.values():
                    if lead := field["x-python"]["lead"]:
                        said = f":param {field['x-python']['name']}: {lead}"
                        lines += text.wrapped(said, 4, hanging=4)
                lines += [""]
        extra["lines"] = [*lines, f"Source: ``{extra['source']}``"]
        extra["links"] = sorted({one["ref"] for one in extras(schema) if "ref" in one})
        back = {class_name(k) for k in self.raw if key in self._reached(self.raw[k])}
        imports = [{"class": one, "module": words(one)} for one in extra["links"] if one != name]
        extra["early"] = [one for one in imports if one["class"] not in back]
        extra["late"] = [one for one in imports if one["class"] in back]
        schema["x-python"] = extra
        return schema

    def _enumerate(self, schema: Json, extra: Json, raw: Json) -> None:
        values = [value for value in dict.fromkeys(raw["enum"]) if value is not None]
        number = bool(values) and isinstance(values[0], int)
        names: dict[str, Any] = {}
        in_use = {"mro", "name", "value", *dir(int if number else str)}
        for value, chosen in itertools.zip_longest(values, raw.get("x-enum-varnames", ())):
            names[chosen or member_name(value, {*in_use, *names})] = value
        told = _member_descriptions(raw.get("description", ""))
        extra["null"] = not values
        extra["members"] = [
            {
                "name": name,
                "literal": text.quoted(value),
                "cell": text.cell(text.quoted(value)),
                "doc": text.docstring(text.wrapped(told.get(str(value), ""), 4)) if told else [],
            }
            for name, value in names.items()
        ]
        schema |= {"type": "integer" if number else "string", "enum": values or ["null"]}

    def _fields(self, raw: Json) -> Json:
        properties = raw["properties"]
        names = {wire: python_name(wire, FIELD_NAMES) for wire in properties}
        self.names["nameMappings"] |= names
        self.hidden = frozenset(names.values())
        fields = {}
        for wire, given in properties.items():
            node = fields[wire] = self.node(given)
            extra = node["x-python"]
            description = node.get("description", "")
            required = wire in raw.get("required", ())
            secret = node.get("format") == "password" or node.get("x-secret")
            visible = node.get("x-visible-keys")
            notes = remarks(node, required=required)
            if "default" in (rest := self.resolved(given)):
                notes.insert(1 - required, f"the server's default is {text.quoted(rest['default'])}")
            notes += [told for key, told in (("readOnly", "read-only"), ("writeOnly", "write-only"),
                                             ("deprecated", "deprecated")) if node.get(key)]
            notes += ["masked where a model is shown"] if secret or visible is not None else []
            notes += [f"`{wire}` on the wire"] if names[wire] != wire else []
            lead = text.first_paragraph(description)
            extra |= {
                "name": names[wire],
                "wire": names[wire] != wire and text.quoted(wire),
                "lead": text.one_line(lead),
                "doc": text.docstring(text.wrapped(lead, 4)),
                "cell": text.cell(description),
                "notes": joined(notes),
                "secret": (text.quoted(tuple(visible)) if visible is not None else "None" if secret
                           else ""),
                "field": "_field" if "field" in self.hidden else "field",
            }  # fmt: skip
        self.hidden = frozenset()
        return fields

    @staticmethod
    def _say_fields(fields: Json, extra: Json) -> None:
        found = {field["x-python"]["name"]: field for field in fields.values()}
        secrets = {name: field["x-python"]["secret"] for name, field in found.items()}
        extra["secrets"] = [f"{text.quoted(name)}: {code}" for name, code in secrets.items() if code]
        extra["has_secrets"] = bool(extra["secrets"])
        deprecated = tuple(name for name, field in found.items() if field.get("deprecated"))
        extra["deprecated"] = bool(deprecated) and text.quoted(deprecated)


def _key(schema: Json) -> str:
    """The component that a schema refers to."""
    name: str = schema["$ref"].removeprefix("#/components/schemas/")
    return name.replace("~1", "/").replace("~0", "~")


def _member_descriptions(description: str) -> dict[str, str]:
    """What an enumeration's description says of each value: "* `value` - what it is"."""
    item = r"^\s*[-*] +`([^`]*)`(?: *[-:–] *| +)(.+)$"
    return dict(re.findall(item, description, flags=re.MULTILINE))


def extras(node: Any) -> Iterator[Json]:
    """Every `x-python` in a part of the contract."""
    if isinstance(node, dict):
        if "x-python" in node:
            yield node["x-python"]
        for value in node.values():
            yield from extras(value)
    elif isinstance(node, list):
        for value in node:
            yield from extras(value)


def remarks(node: Json, *, required: bool) -> list[str]:
    """What a value must satisfy besides being of its type."""
    found = [] if required else ["[optional]"]
    each = ""
    while True:
        if "enum" in node:
            found.append(f"one of {node['x-python']['literal']}")
        if bounds := _bounds(node):
            found.append(each + bounds)
        inner = node.get("items") or node.get("additionalProperties")
        if not isinstance(inner, dict):
            return found
        node, each = inner, f"each {each}"


def _bounds(node: Json) -> str:
    unit = "characters" if node.get("type") == "string" else "entries"
    low, high = (
        next((node[f"{side}{what}"] for what in ("Length", "Items", "Properties")
              if f"{side}{what}" in node), None)
        for side in ("min", "max")
    )  # fmt: skip
    told = [f"{low} to {high} {unit}"] if low is not None and high is not None else []
    if not told and low is not None:
        told = ["not empty" if low == 1 else f"at least {low} {unit}"]
    if not told and high is not None:
        told = [f"at most {high} {unit}"]
    for key, inclusive, exclusive in (("minimum", "at least", "more than"),
                                      ("maximum", "at most", "less than")):  # fmt: skip
        if key in node:
            told.append(f"{exclusive if node.get(f'exclusive{key.title()}') else inclusive} {node[key]}")
    told += [f"a multiple of {node['multipleOf']}"] if "multipleOf" in node else []
    told += [f"matches `{node['pattern']}`"] if "pattern" in node else []
    return ", ".join(told)


def joined(notes: list[str]) -> str:
    """Remarks in the last column of a table."""
    return "; ".join(map(text.cell, notes)).replace(r"\[optional\]", "[optional]")


class _Operations:
    """The operations, made ready API by API."""

    def __init__(self, contract: Json, schemas: _Schemas, operations: list[Json]) -> None:
        self.schemas = schemas
        self.linked: dict[str, set[str]] = {}
        told = {tag["name"]: tag.get("description", "") for tag in contract.get("tags", ())}
        apis: dict[str, list[Json]] = {}
        for operation in operations:
            operation["tags"] = operation.get("tags") or ["default"]
            apis.setdefault(operation["tags"][0], []).append(operation)
        for tag, own in apis.items():
            for operation in own:
                place = operation["x-python"]
                given = operation.get("operationId") or f"{place['method']} {place['path']}"
                place["name"] = words(given).removeprefix(f"{words(tag)}_")
            about = told.get(tag) or f"The operations of `{tag}`."
            names = {operation["x-python"]["name"] for operation in own}
            linked: set[str] = set()
            for operation in sorted(own, key=lambda one: one["x-python"]["name"]):
                schemas.hidden = frozenset(names)
                self._operation(operation, words(tag))
                operation["x-python"] |= {
                    "api_lines": text.docstring(text.wrapped(about, 4)),
                    "property_lines": text.docstring(text.wrapped(about, 8)),
                    "tag": text.escaped(text.one_line(tag)),
                }
                used = {one["ref"] for one in extras([operation[key] for key in (
                    "parameters", "responses", "requestBody") if key in operation]) if "ref" in one}
                operation["x-python"]["links"] = sorted(used - linked)
                linked |= used

    def _operation(self, operation: Json, tag: str) -> None:
        place = operation["x-python"]
        operation["operationId"] = f"{tag.replace('_', '')}_{place['name']}"
        summary = text.one_line(operation.pop("summary", ""))
        description = operation.pop("description", "").strip("\n")
        for parameter in operation["parameters"]:
            self._parameter(parameter)
        parameters = list(operation["parameters"])
        if body := operation.get("requestBody"):
            operation["requestBody"] = body = self._body(body)
            operation["x-codegen-request-body-name"] = body["x-python"]["name"]
            parameters.append(body)
        parameters.sort(key=lambda one: not one.get("required"))
        for response in operation["responses"].values():
            self._response(response)
        for response in [one for status, one in operation["responses"].items() if status[0] == "2"][:-1]:
            response["x-python"]["more"] = True
        successes = [one for status, one in operation["responses"].items() if status[0] in "2d"]
        results = [next(iter(_content(one).values()), None) for one in successes]
        security = [tuple(alternative) for alternative in operation.pop("security") if alternative]
        sentence = summary + ("" if not summary or summary.endswith((".", "!", "?")) else ".")
        about = "\n\n".join(filter(None, (sentence, description)))
        about = about or f"Call ``{place['method']} {place['path']}``."
        lines = text.wrapped(about, 8)
        lines[1:1] = ["", "Deprecated."] if operation.get("deprecated") else []
        place |= {
            "cell": text.cell(summary),
            "summary": text.html(summary) or False,
            "prose": text.prose(description) or False,
            "lines": lines,
            "source": text.escaped(f"{place['method']} {place['path']}"),
            "path_cell": text.cell(place["path"]),
            "path": text.quoted(place["path"]),
            "security": bool(security) and text.quoted(tuple(security)),
            "auth": ", ".join(sorted({text.cell(name) for some in security for name in some})) or False,
            "several": any(result != results[0] for result in results),
            "packed": (packed := _packed(place["name"], [one["x-python"]["name"] for one in parameters])),
            "has_packed": bool(packed),
            "unlinked": {"bare": True},
            "has_optional": any(not one.get("required") for one in parameters),
            "modules": [module for module in ("datetime", "decimal", "uuid") if any(
                f"{module}." in line for one in parameters for line in one["x-python"]["example"])],
        }  # fmt: skip

    def _parameter(self, parameter: Json) -> None:
        given = parameter["schema"]
        node = parameter["schema"] = self.schemas.node(given)
        wire = parameter["name"]
        name = python_name(wire, PARAMETER_NAMES)
        self.schemas.names["parameterNameMappings"][wire] = name
        description = parameter.pop("description", "")
        told = text.one_line(description) or f"`{wire}` in the {parameter['in']}"
        told += " (deprecated)" if parameter.get("deprecated") else ""
        values = [one["value"] for one in parameter.pop("examples", {}).values() if "value" in one]
        values = [parameter.pop("example")] if "example" in parameter else values
        node["x-python"]["given"] = values[:1] or node["x-python"]["given"]
        notes = remarks(node, required=parameter.get("required", False))
        if "default" in (rest := self.schemas.resolved(given)):
            notes.insert(1, f"if omitted the server will use the default value of {rest['default']!r}")
        notes += ["deprecated"] if parameter.get("deprecated") else []
        parameter["x-python"] = node["x-python"] = {
            **node["x-python"],
            "sent": True,
            "unlinked": {"bare": True},
            "name": name,
            "wire": name != wire and text.quoted(wire),
            "doc": text.wrapped(f":param {name}: {told}", 8, hanging=4),
            "cell": text.cell(description),
            "comment": text.comment(description),
            "notes": joined(notes),
            "example": examples.statement(name, node, wire, self.schemas.classes),
        }

    def _body(self, body: Json) -> Json:
        """A body for which the generator makes one parameter: a form it takes to pieces."""
        content = _content(body)
        media = [one for one in content if not one.endswith("x-www-form-urlencoded")] or [*content]
        media.sort(key=lambda one: "json" not in one)
        node = self.schemas.node(content[media[0]])
        media = [one for one in content if one in media and content[one] == content[media[0]]]
        extra = node["x-python"]
        name = words(extra["ref"]) if "ref" in extra else "body"
        about = body.get("description") or node.get("description") or "the request body"
        told = re.split(r"(?<=[.!?]) ", text.one_line(text.first_paragraph(about)))[0]
        notes = remarks(node, required=body.get("required", False))
        extra |= {
            "sent": True,
            "unlinked": {"bare": True},
            "wire": False,
            "name": name,
            "doc": text.wrapped(f":param {name}: {told}", 8, hanging=4),
            "cell": text.cell(body.get("description", "")),
            "comment": text.comment(body.get("description", "")),
            "notes": joined(notes),
            "content_types": text.quoted(tuple(media)),
            "media": ", ".join(media),
            "example": examples.statement(name, node, name, self.schemas.classes),
        }
        return {
            "required": body.get("required", False),
            "content": {"application/json": {"schema": node}},
            "x-python": extra,
        }

    def _response(self, response: Json) -> None:
        for entry in response.get("content", {}).values():
            if "schema" in entry:
                entry["schema"] = self.schemas.node(entry["schema"])
            entry.pop("example", None), entry.pop("examples", None)
        headers = {
            name: _part(self.schemas.contract, header)
            for name, header in response.pop("headers", {}).items()
        }
        response["x-python"] = {
            "cell": text.cell(response["description"]),
            "headers": " <br> ".join(
                f"* {text.cell(name)} - {text.cell(header.get('description', ''))}"
                for name, header in headers.items()
            ) or "-",
        }  # fmt: skip
        response["description"] = ""


def _packed(name: str, arguments: list[str]) -> list[str]:
    """The arguments of a call in lines, when they do not fit on its own."""
    call = f"return self.{name}_endpoint.call(({', '.join(arguments)},), kwargs)"
    room = text.WIDTH - 8 + (len(arguments) != 1)
    return textwrap.wrap(", ".join(arguments) + ",", text.WIDTH - 12) if len(call) > room else []
