"""The schemas of a contract, and the classes that are made of them."""

from __future__ import annotations

import copy
import re
from typing import Any

from tools import text
from tools.text import Json, class_name, key_of, quoted

# What is said of a value beside a reference.
BESIDE = {"default", "deprecated", "description", "example", "nullable", "readOnly", "writeOnly",
          "x-secret", "x-visible-keys"}  # fmt: skip

LEFT_OUT = {"anyOf", "default", "enum", "example", "oneOf", "uniqueItems"}


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

    def alias(self, key: str) -> Json:
        """The schema of a class by another name: an enumeration, for which a file is written."""
        name = class_name(key)
        alias = {"class": name, "module": text.words(name)}
        return {"type": "string", "enum": ["alias"], "x-python": {"alias": alias, "links": [name]}}

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
