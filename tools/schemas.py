"""The schemas of a contract as openapi-generator and the templates need them; see `enrich`."""

from __future__ import annotations

import itertools
import re
from typing import Any

from tools import names, text
from tools.examples import TYPES, key_of

Json = dict[str, Any]

BASES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool",
         "array": "list", "object": "dict"}  # fmt: skip
FORMATS = {"binary": "FileInput", "byte": "bytes", "date": "datetime.date", "uuid": "uuid.UUID",
           "date-time": "datetime.datetime", "decimal": "decimal.Decimal"}  # fmt: skip
"""The types of texts that are no `str`, as in the type mappings of generator-config.yaml."""

SIZES = {"pattern", "minLength", "maxLength", "minItems", "maxItems", "minProperties",
         "maxProperties"}  # fmt: skip
BESIDE = {"description", "nullable", "readOnly", "writeOnly", "deprecated", "default", "example",
          "x-secret", "x-visible-keys", "x-python-name"}  # fmt: skip
"""What is said of a value beside a reference."""

LARGEST = 2**63 - 1
"""msgspec takes no larger bound of a whole number; none that matters is."""


class Schemas:
    """The schemas of classes, and every place that holds a schema."""

    def __init__(self, contract: Json) -> None:
        self.raw: Json = contract.setdefault("components", {}).setdefault("schemas", {})
        self.hidden: set[str] = set()
        for key in list(self.raw):
            self.raw[key] = self.hoist(self.raw[key], names.class_name(key), top=True)

    def kind(self, schema: Json) -> str | None:
        """What kind of class a schema needs, if any."""
        if "enum" in schema:
            values = {type(value) for value in schema["enum"]} - {type(None)}
            return "enumeration" if values in ({str}, {int}, set()) else None
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
            inner = self.raw[key_of(schema)] if "$ref" in schema else None
            if inner and self.kind(inner):
                null = inner.get("nullable") or None in inner.get("enum", ())
                return {**schema, "nullable": True} if null else schema
            if len(options) == 1 and len(schema.get("oneOf", schema.get("anyOf", ()))) > 1:
                schema = {**schema, "nullable": True}
            found = [inner] if inner is not None else schema.get("allOf") or options
            if len(found) != 1:
                return schema
            beside = {key: value for key, value in schema.items() if key in BESIDE}
            schema = {**found[0], **beside}

    def hoist(self, schema: Json, name: str, *, top: bool = False) -> Json:
        """Give objects and alternatives that stand inline a component: they need a class."""
        schema = dict(schema)
        lone = len(schema.get("allOf") or self._options(schema)) == 1
        for keyword in ("properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf"):
            inner = schema.get(keyword)
            if keyword == "properties" and inner:
                schema[keyword] = {wire: self.hoist(one, name + names.pascal(wire))
                                   for wire, one in inner.items()}  # fmt: skip
            elif isinstance(inner, dict):
                schema[keyword] = self.hoist(
                    inner, name + ("Item" if keyword == "items" else "Value")
                )
            elif isinstance(inner, list):
                schema[keyword] = [
                    self.hoist(one, name if lone else f"{name}Option{number}", top=top and lone)
                    for number, one in enumerate(inner, 1)
                ]
        if top or self.kind(schema) not in ("model", "union"):
            return schema
        taken = {names.module(key) for key in self.raw}
        key = next(one for one in names.numbered(name) if names.module(one) not in taken)
        self.raw[key] = {k: v for k, v in schema.items() if k not in BESIDE - {"description"}}
        beside = {k: v for k, v in schema.items() if k in BESIDE}
        return {"allOf": [{"$ref": f"#/components/schemas/{key}"}], **beside}

    def reached(self, *nodes: Any) -> set[str]:
        """The components that parts of the contract refer to, and those that they refer to."""
        found: set[str] = set()
        waiting = list(nodes)
        while waiting:
            one = waiting.pop()
            if isinstance(one, list):
                waiting += one
            elif isinstance(one, dict):
                key = key_of(one) if isinstance(one.get("$ref"), str) else ""
                waiting += [one[k] for k in one if k not in ("example", "default")]
                waiting += [self.raw[key]] if key in self.raw and key not in found else []
                found |= {key} & self.raw.keys()
        return found

    def relax(self, sent: set[str], received: set[str]) -> None:
        """Require nothing that the contract requires only the other way."""
        for keys, flag in ((sent, "readOnly"), (received, "writeOnly")):
            for schema in (self.raw[key] for key in keys):
                fields = schema.get("properties", {})
                schema["required"] = [one for one in schema.get("required", ())
                                      if not fields.get(one, {}).get(flag)]  # fmt: skip

    def node(self, given: Json) -> Json:
        """A schema with `x-python`, without what the generator fails on or misreads."""
        schema = self._resolved(given)
        values = [schema[key] for key in ("example", "default") if key in schema]
        extra: Json = {
            "given": values[:1],
            "default": "default" in schema and text.cell(text.quoted(schema["default"])),
        }
        if "$ref" in schema:
            return self._reference(schema, extra)
        node = {k: v for k, v in schema.items() if k not in ("default", "example", "uniqueItems")}
        kind = node.get("type", "")
        form = FORMATS.get(node.get("format", "")) if kind == "string" else None
        if "enum" in node:
            literals = [value for value in node.pop("enum") if value is not None]
            if self.kind(schema) and literals:
                node |= {
                    "enum": literals,
                    "type": "string" if isinstance(literals[0], str) else "integer",
                }
                extra["literal"] = text.quoted(literals)[1:-1]
                extra["one_of"] = text.cell(extra["literal"])
        elif kind == "array":
            node["items"] = self.node(node.get("items", {}))
        elif kind == "object":
            value = node.get("additionalProperties")
            node["additionalProperties"] = self.node(value if isinstance(value, dict) else {})
        for key in SIZES & node.keys():
            if form or "enum" in node or not node[key]:
                del node[key]
        for key in {"minimum", "maximum"} & node.keys():
            if kind == "integer" and abs(node[key]) > LARGEST:
                del node[key]
        if "pattern" in node:
            extra["pattern"] = text.pattern(node["pattern"])
            extra["matches"] = text.cell(f"`{node['pattern']}`")
        base = form or BASES.get(kind, "Any")
        extra["prefix"] = "_" if "." in base else "builtins."
        if base.partition(".")[0] not in self.hidden:
            del extra["prefix"]
        return {**node, "x-python": extra}

    def _reference(self, schema: Json, extra: Json) -> Json:
        """A reference as one part of allOf, for beside `$ref` a reader drops what is said."""
        target = self.raw[key_of(schema)]
        about = schema.get("description") or target.get("description", "")
        node = {k: v for k, v in schema.items() if k in BESIDE - {"default", "example"}}
        node |= {"description": text.lead(about), "x-python": extra}
        if target.get("enum") == [None]:
            return {**node, "nullable": True}
        extra["ref"] = names.class_name(key_of(schema))
        number = "enum" in target and isinstance(target["enum"][0], int)
        plain = "int" if number else "str" if "enum" in target else "Mapping[str, Any]"
        extra["plain"] = plain
        return {**node, "allOf": [{"$ref": schema["$ref"]}]}

    def class_schema(self, key: str, *, sent: bool) -> Json:
        """The schema of a class."""
        raw, name = self.raw[key], names.class_name(key)
        kind = self.kind(raw)
        about = raw.get("description", "").strip("\n")
        extra: Json = {
            **dict.fromkeys(("open", "discriminator", "secrets", "deprecated"), False),
            "kind": kind,
            "union": kind == "union",
            "sent": sent,
            "prose": text.prose(about) or False,
            "source": text.escaped(key.replace("~", "~0").replace("/", "~1")),
            "unconstrained": {"sent": False},
        }
        lines = text.wrapped(about or f"`{name}` of the contract.", 4)
        lines += ["", "Deprecated."] if raw.get("deprecated") else []
        schema: Json = {"x-python": extra, "deprecated": raw.get("deprecated", False)}
        if kind == "enumeration":
            schema |= self._enumeration(raw, extra)
        elif kind == "union":
            schema["oneOf"] = [self.node(option) for option in self._options(raw)]
            extra["discriminator"] = self._discriminator(raw)
        else:
            schema |= self._model(raw, extra)
            fields = [field["x-python"] for field in schema["properties"].values()]
            told = [
                f":param {one['name']}: {one['lead']}" for one in fields if sent and one["lead"]
            ]
            lines += [""] if told else []
            lines += [line for one in told for line in text.wrapped(one, 4, hanging=4)]
        used = refs(schema)
        back = {names.class_name(one) for one in self.raw if key in self.reached(self.raw[one])}
        imports = [{"class": one, "module": names.module(one)} for one in used if one != name]
        extra |= {
            "lines": lines,
            "links": used,
            "early": [one for one in imports if one["class"] not in back],
            "late": [one for one in imports if one["class"] in back],
        }
        return schema

    @staticmethod
    def _enumeration(raw: Json, extra: Json) -> Json:
        values = [value for value in dict.fromkeys(raw["enum"]) if value is not None]
        base = type(values[0]) if values else str
        told = dict(re.findall(r"^\s*[-*] +`([^`]*)`(?: *[-:–] *| +)(.+)$",
                               raw.get("description", ""), flags=re.MULTILINE))  # fmt: skip
        members: Json = {}
        for value, chosen in itertools.zip_longest(values, raw.get("x-enum-varnames", ())):
            members[
                chosen or names.member(value, {"mro", "name", "value", *dir(base), *members})
            ] = value
        extra["null"] = not values
        extra["members"] = [
            {
                "name": name,
                "literal": text.quoted(value),
                "cell": text.cell(text.quoted(value)),
                "doc": text.docstring(text.wrapped(told.get(str(value), ""), 4)),
            }
            for name, value in members.items()
        ]
        return {"type": "integer" if base is int else "string", "enum": values or ["null"]}

    def _discriminator(self, raw: Json) -> Json | bool:
        given = raw.get("discriminator")
        if not given:
            return False
        mapping = {key_of(one): key_of(one) for one in self._options(raw)}
        mapping |= {value: key_of({"$ref": one}) for value, one in given.get("mapping", {}).items()}
        return {
            "code": text.quoted(given["propertyName"]),
            "cell": text.cell(given["propertyName"]),
            "mapping": [f"{text.quoted(v)}: {names.class_name(k)}" for v, k in mapping.items()],
        }

    def _model(self, raw: Json, extra: Json) -> Json:
        made = {wire: given.get("x-python-name") or names.field(wire)
                for wire, given in raw["properties"].items()}  # fmt: skip
        claims = list(made.values())
        self.hidden = set(claims)
        fields = {}
        for wire, name in made.items():
            # Of fields whose names collide each keeps its own; the generator needs other keys.
            clash = claims.count(name) > 1
            node = self.node(raw["properties"][wire])
            fields[f"{name}_{len(fields)}" if clash else wire] = node
            about, shown = node.get("description", ""), node.get("x-visible-keys")
            secret = node.get("format") == "password" or node.get("x-secret", False)
            node["x-python"] |= {
                "name": wire if clash else name,
                "key": wire,
                "wire": not clash and wire != name and text.quoted(wire),
                "wire_cell": not clash and wire != name and text.cell(f"`{wire}`"),
                "required": wire in raw.get("required", ()),
                "function": "_field" if "field" in self.hidden else "field",
                "lead": text.one_line(text.lead(about)),
                "doc": text.docstring(text.wrapped(text.lead(about), 4)),
                "cell": text.cell(about),
                "secret": text.quoted(tuple(shown)) if shown is not None else secret and "None",
            }
        self.hidden = set()
        value = raw.get("additionalProperties", False)
        schema: Json = {"type": "object", "properties": fields}
        schema["required"] = [key for key, one in fields.items() if one["x-python"]["required"]]
        if value is not False:
            extra["open"] = True
            schema["additionalProperties"] = self.node(value if isinstance(value, dict) else {})
        extra["secrets"] = any(one["x-python"]["secret"] for one in fields.values())
        extra["deprecated"] = any(one.get("deprecated") for one in fields.values())
        return schema


def refs(*nodes: Any) -> list[str]:
    """The classes that parts of the contract name."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, dict):
            found |= {node["x-python"]["ref"]} if "ref" in node.get("x-python", {}) else set()
        inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        found |= set(refs(*inner)) if inner else set()
    return sorted(found)
