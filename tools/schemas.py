"""The schemas of a contract as openapi-generator and the templates need them; see `enrich`."""

from __future__ import annotations

import itertools
import re
from typing import Any

from tools import names, text
from tools.examples import key_of

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
    """The schemas of classes, and every place that holds a schema.

    :ivar raw: the components as the contract has them, and those for what stands inline
    :ivar hidden: names that the class at hand gives a meaning of their own
    """

    def __init__(self, contract: Json) -> None:
        self.raw: Json = contract.setdefault("components", {}).setdefault("schemas", {})
        self.hidden: set[str] = set()
        for key in list(self.raw):
            self.raw[key] = self.hoist(self.raw[key], self.name(key), top=True)

    def name(self, key: str) -> str:
        """The class of a component."""
        name: str = self.raw[key].get("x-python-name") or names.class_name(key)
        return name

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
            inner = [self.raw[key_of(schema)]] if "$ref" in schema else schema.get("allOf", options)
            null = len(options) < len(schema.get("oneOf") or schema.get("anyOf") or ())
            if "$ref" in schema:
                null = inner[0].get("nullable") or None in inner[0].get("enum", ())
            schema = {**schema, "nullable": True} if null else schema
            if len(inner) != 1 or ("$ref" in schema and self.kind(inner[0])):
                return schema
            schema = {**inner[0], **{key: schema[key] for key in schema.keys() & BESIDE}}

    def hoist(self, schema: Json, name: str, *, top: bool = False) -> Json:
        """Give objects and alternatives that stand inline a component, for they need a class."""
        schema = self._joined(schema) if len(schema.get("allOf", ())) > 1 else dict(schema)
        lone = len(schema.get("allOf") or self._options(schema)) == 1
        for wire, inner in schema.get("properties", {}).items():
            hoisted = self.hoist(inner, name + names.class_name(f"x {wire}")[1:])
            schema["properties"] = {**schema["properties"], wire: hoisted}
        for keyword in {"items", "additionalProperties"} & schema.keys():
            if isinstance(schema[keyword], dict):
                schema[keyword] = self.hoist(schema[keyword], f"{name}Item")
        for keyword in {"allOf", "oneOf", "anyOf"} & schema.keys():
            schema[keyword] = [
                self.hoist(inner, name if lone else f"{name}Option{number}", top=top and lone)
                for number, inner in enumerate(schema[keyword], 1)
            ]
        if top or self.kind(schema) not in ("model", "union"):
            return schema
        taken = {names.words(self.name(key)) for key in self.raw}
        key = next(one for one in names.numbered(name) if names.words(one) not in taken)
        beside = {k: v for k, v in schema.items() if k in BESIDE}
        self.raw[key] = {k: v for k, v in schema.items() if k not in BESIDE - {"description"}}
        return {"allOf": [{"$ref": f"#/components/schemas/{key}"}], **beside}

    def _joined(self, schema: Json) -> Json:
        """One object with all that its parts have, for the generator takes `allOf` for a parent."""
        parts = [self._joined(self.raw.get(key_of(part), part)) for part in schema.get("allOf", ())]
        joined: Json = {"properties": {}, "required": []}
        for part in (*parts, schema):
            own = part if part is schema else {k: part[k] for k in part.keys() - BESIDE}
            fields = {**joined["properties"], **part.get("properties", {})}
            needed = [*joined["required"], *part.get("required", ())]
            joined |= {**own, "properties": fields, "required": list(dict.fromkeys(needed))}
        return {key: value for key, value in joined.items() if key != "allOf"}

    def reached(self, *nodes: Any) -> set[str]:
        """The components that parts of the contract refer to, and those that they refer to."""
        found: set[str] = set()
        waiting = list(nodes)
        while waiting:
            one = waiting.pop()
            if isinstance(one, dict):
                key = key_of({"$ref": one["$ref"]}) if isinstance(one.get("$ref"), str) else ""
                waiting += [self.raw[key]] if key in self.raw.keys() - found else []
                waiting += [one[k] for k in one.keys() - {"example", "default"}]
                found |= {key} & self.raw.keys()
            waiting += one if isinstance(one, list) else []
        return found

    def relax(self, keys: set[str], flag: str) -> None:
        """Require no field with this flag."""
        for schema in (self.raw[key] for key in keys):
            fields, required = schema.get("properties", {}), schema.get("required", [])
            schema["required"] = [one for one in required if not fields.get(one, {}).get(flag)]

    def node(self, given: Json) -> Json:
        """A schema with `x-python`, without what the generator fails on or misreads."""
        schema = self._resolved(given)
        values = [schema[key] for key in ("example", "default") if key in schema]
        shown = "default" in schema and text.cell(text.quoted(schema["default"]))
        extra: Json = {"given": values[:1], "default": shown}
        if "$ref" in schema:
            return self._reference(schema, extra)
        node = {k: schema[k] for k in schema.keys() - {"default", "example", "enum", "uniqueItems"}}
        kind = node.get("type", "")
        form = FORMATS.get(node.get("format", "")) if kind == "string" else None
        if None in schema.get("enum", ()):
            node["nullable"] = True
        if self.kind(schema) == "enumeration" and schema["enum"] != [None]:
            node["enum"] = [value for value in schema["enum"] if value is not None]
            node["type"] = "string" if isinstance(node["enum"][0], str) else "integer"
            extra["literal"] = text.quoted(node["enum"])[1:-1]
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
            extra["pattern"] = text.quoted(node["pattern"])
            extra["matches"] = text.cell(f"`{node['pattern']}`")
        base = form or BASES.get(node.get("type", ""), "Any")
        extra["any"] = base == "Any"
        if base.partition(".")[0] in self.hidden:
            extra["prefix"] = "_" if "." in base else "builtins."
        return {**node, "x-python": extra}

    def _reference(self, schema: Json, extra: Json) -> Json:
        """A reference within allOf: what stands beside a `$ref` is dropped by readers."""
        key, target = key_of(schema), self.raw[key_of(schema)]
        about = text.lead(schema.get("description") or target.get("description", ""))
        node = {k: schema[k] for k in schema.keys() & (BESIDE - {"default", "example"})}
        node |= {"description": about, "x-python": extra}
        if target.get("enum") == [None]:
            return {**node, "nullable": True}
        number = "enum" in target and isinstance(target["enum"][0], int)
        other = "int" if number else "str" if "enum" in target else "Mapping[str, Any]"
        extra |= {"ref": self.name(key), "plain": other}
        return {**node, "allOf": [{"$ref": schema["$ref"]}]}

    def class_schema(self, key: str, *, sent: bool) -> Json:
        """The schema of a class."""
        raw, name = self.raw[key], self.name(key)
        kind = self.kind(raw)
        about = raw.get("description", "").strip("\n")
        extra: Json = {"name": name, "union": kind == "union", "sent": sent, "open": False,
                       "prose": text.prose(about) or False,
                       "unconstrained": {"sent": False}}  # fmt: skip
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
            fields = [field["x-python"] for field in schema["properties"].values() if sent]
            told = [f":param {one['name']}: {one['lead']}" for one in fields if one["lead"]]
            lines += [""] if told else []
            lines += [line for one in told for line in text.wrapped(one, 4, hanging=4)]
        used = refs(schema)
        named = {self.name(one): one for one in self.raw}
        back = {one for one in used if key in self.reached(self.raw[named[one]])}
        imports = [{"class": one, "module": names.words(one)} for one in used if one != name]
        early = [one for one in imports if one["class"] not in back]
        late = [one for one in imports if one["class"] in back]
        extra |= {"lines": lines, "links": used, "early": early, "late": late}
        return schema

    def _discriminator(self, raw: Json) -> Json | bool:
        if "discriminator" not in raw:
            return False
        field, mapping = raw["discriminator"]["propertyName"], {}
        for option in self._options(raw):
            mapping[key_of(option)] = key_of(option)
        for value, target in raw["discriminator"].get("mapping", {}).items():
            mapping[value] = key_of({"$ref": target})
        classes = [f"{text.quoted(value)}: {self.name(key)}" for value, key in mapping.items()]
        return {"code": text.quoted(field), "cell": text.cell(field), "mapping": classes}

    @staticmethod
    def _enumeration(raw: Json, extra: Json) -> Json:
        values = [value for value in dict.fromkeys(raw["enum"]) if value is not None]
        base = type(values[0]) if values else str
        item = r"^\s*[-*] +`([^`]*)`(?: *[-:–] *| +)(.+)$"
        told = dict(re.findall(item, raw.get("description", ""), flags=re.MULTILINE))
        members: Json = {}
        for value, chosen in itertools.zip_longest(values, raw.get("x-enum-varnames", ())):
            in_use = {"mro", "name", "value", *dir(base), *members}
            code = text.quoted(value)
            doc = text.docstring(told.get(str(value), ""), 4)
            member = {"literal": code, "cell": text.cell(code), "doc": doc}
            members[chosen or names.member(value, in_use)] = member
        extra["members"] = [{"name": name, **member} for name, member in members.items()]
        return {"type": "integer" if base is int else "string", "enum": values or ["null"]}

    def _model(self, raw: Json, extra: Json) -> Json:
        made = [one.get("x-python-name") or names.variable(wire, names.FIELDS)
                for wire, one in raw["properties"].items()]  # fmt: skip
        self.hidden = set(made)
        fields: Json = {}
        for wire, name in zip(raw["properties"], made, strict=True):
            # Of fields whose names collide each keeps its own; the generator needs other keys.
            clash = made.count(name) > 1
            node = self.node(raw["properties"][wire])
            fields[f"{name}_{len(fields)}" if clash else wire] = node
            about, shown = node.get("description", ""), node.get("x-visible-keys")
            secret = node.get("format") == "password" or node.get("x-secret", False)
            other = not clash and wire != name
            node["x-python"] |= {
                "name": wire if clash else name,
                "key": wire,
                "wire": other and text.quoted(wire),
                "wire_cell": other and text.cell(f"`{wire}`"),
                "required": wire in raw.get("required", ()),
                "function": "_field" if "field" in made else "field",
                "lead": text.lead(about),
                "doc": text.docstring(text.lead(about), 4),
                "cell": text.cell(about),
                "secret": text.quoted(tuple(shown)) if shown is not None else secret and "None",
            }
        self.hidden = set()
        needed = [key for key, field in fields.items() if field["x-python"]["required"]]
        schema: Json = {"type": "object", "properties": fields, "required": needed}
        value = raw.get("additionalProperties", False)
        if value is not False:
            extra["open"] = True
            schema["additionalProperties"] = self.node(value if isinstance(value, dict) else {})
        extra["secrets"] = any(field["x-python"]["secret"] for field in fields.values())
        extra["deprecated"] = any(field.get("deprecated") for field in fields.values())
        return schema


def refs(*nodes: Any) -> list[str]:
    """The classes that parts of the contract name."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, dict):
            found |= {node.get("x-python", {}).get("ref", "")} - {""}
        inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        found |= set(refs(*inner)) if inner else set()
    return sorted(found)
