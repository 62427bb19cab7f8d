"""The dialect of contracts: the part of OpenAPI 3.0 that CVAT's API and drf-spectacular use."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tools.text import Json, class_name, method, words

Pointer = tuple[str, ...]

TABLE = """
document: openapi!:text info!:info paths!:{path} components:components servers:[server]
  security:[{[text]}] tags:[tag] externalDocs:any x-aliases:{word}
info: title!:text version!:text description:text termsOfService:text contact:any license:any
server: url!:text description:text
tag: name!:text description:text externalDocs:any
path: summary:text description:text parameters:[&parameter] get:operation put:operation
  post:operation delete:operation options:operation head:operation patch:operation trace:operation
operation: operationId!:text responses!:{&response} tags:[text] summary:text description:text
  externalDocs:any parameters:[&parameter] requestBody:&body deprecated:flag security:[{[text]}]
  callbacks:any x-timeout:number
parameter: name!:text in!:path|query|header schema!:schema required:flag description:text
  deprecated:flag example:any examples:any
parameter.path: required!:true
parameter.query: style:form explode:true
header: schema!:schema required:flag description:text deprecated:flag example:any examples:any
body: content!:{media} required:flag description:text
response: description!:text content:{media} headers:{&header}
media: schema:schema example:any examples:any
components: schemas:{schema} parameters:{parameter} requestBodies:{&body} responses:{&response}
  headers:{&header} examples:any securitySchemes:{&scheme}
scheme: type!:http|apiKey|oauth2|openIdConnect description:text
scheme.http: scheme!:auth bearerFormat:text
scheme.apiKey: name!:word in!:header|query|cookie x-prefix:word x-csrf-header:word
scheme.oauth2: flows:any
scheme.openIdConnect: openIdConnectUrl:text
schema: type:string|integer|number|boolean|array|object title:text description:text format:text
  default:any example:any nullable:flag readOnly:flag writeOnly:flag deprecated:flag
  externalDocs:any allOf:[schema] oneOf:[schema] anyOf:[schema] discriminator:any x-secret:flag
  x-visible-keys:[text]
schema.string: enum:[text/null] pattern:pattern minLength:count maxLength:count
schema.integer schema.number: minimum:number maximum:number exclusiveMinimum:flag
  exclusiveMaximum:flag
schema.array: items!:schema minItems:count maxItems:count uniqueItems:flag
schema.object: properties:{schema} required:[text] additionalProperties:flag/schema
  minProperties:count maxProperties:count
"""
# The keywords allowed in each place, with "!" if required, and their values: one of VALUES, a
# place, or words separated by "|"; in a list [] or a mapping {}; "&" where a $ref is allowed. Rows
# such as `parameter.path` depend on `in` or `type`. Values of the kind `any` have no effect.

ROWS: dict[str, dict[str, str]] = {
    name: {key: kind for key, _, kind in (item.partition(":") for item in row.split())}
    for places, _, row in (line.partition(": ") for line in TABLE.replace("\n  ", " ").split("\n"))
    for name in places.split()
}
ANY_TYPE = {key.rstrip("!"): kind for name, row in ROWS.items() if name.startswith("schema.")
            for key, kind in row.items()}  # fmt: skip
SECTIONS = {"body": "requestBodies", "scheme": "securitySchemes"}
KEYS = {"paths": r'/[^\s"\\]*', "responses": "default|[1-5]([0-9]{2}|XX)",
        "content": r"[\w.+*-]+/[\w.+*-]+( *; *[\w.+=-]+)*", "components": "[a-zA-Z0-9._-]+",
        "properties": r'[^"\\\x00-\x1f]+'}  # fmt: skip
SENDABLE = r"application/(.*\+)?json|multipart/|application/x-www-form|text/|\*/\*|.*/octet-stream"
COMPOSED = ("allOf", "oneOf", "anyOf", "items", "additionalProperties")


def _is_pattern(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(re.compile(value))
    except (re.error, OverflowError, RecursionError):
        return False


VALUES: dict[str, tuple[Any, str]] = {
    "any": (lambda _: True, ""),
    "text": (lambda v: isinstance(v, str), "is not a string; quote it"),
    "word": (
        lambda v: re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", str(v)),
        "is not a token; rename it",
    ),
    "flag": (lambda v: isinstance(v, bool), "is not a boolean; write true or false"),
    "true": (lambda v: v is True, "is not true; write true"),
    "number": (lambda v: type(v) in (int, float), "is not a number; write one"),
    "count": (lambda v: type(v) is int and v >= 0, "is not a count; write 0 or more"),
    "pattern": (_is_pattern, "is not a pattern of Python's `re`; rewrite it"),
    "text/null": (lambda v: v is None or isinstance(v, str), "is not a string; quote it"),
    "auth": (lambda v: re.match("(?i)basic$|bearer", str(v)), "is not supported; write bearer"),
}


class Loader(yaml.CSafeLoader):
    """Reads plain words as YAML 1.2 does: `no` and `12:30` are text, and `07` is 7."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012 - PyYAML's own, of YAML 1.1


Loader.add_constructor(
    "tag:yaml.org,2002:int", lambda _, node: int(node.value, 10 if node.value[1:].isdigit() else 0)
)
for kind, pattern in {  # Numbers that JSON and a float cannot hold are text.
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]{1,99}|0o[0-7]{1,99}|0x[0-9a-fA-F]{1,99}",
    "float": r"[-+]?(\.[0-9]+|[0-9]{1,99}(\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?",
}.items():
    resolver = re.compile(rf"(?:{pattern})\Z")
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", resolver, None)


@dataclass
class Document:
    """A contract: its value, the line of each part of it, and what is refused in it."""

    file: str
    value: Any = None
    lines: dict[Pointer, int] = field(default_factory=dict)
    findings: list[tuple[int, str]] = field(default_factory=list)

    def refuse(self, place: Pointer, message: str) -> None:
        """Add a finding, at the line of the place or of what it stands in."""
        owners = (place[:size] for size in range(len(place), -1, -1))
        line = next((self.lines[owner] for owner in owners if owner in self.lines), 1)
        text = f"{self.file}:{line}: {' > '.join(place) or 'document'}: {message}"
        self.findings.append((line, " ".join(text.split())))


def load(path: Path) -> Document:
    """Read a contract, YAML 1.2 or JSON. If it cannot be read, that is one of its findings."""
    document = Document(path.name)
    try:
        text = path.read_text(encoding="utf-8-sig")
        if text.lstrip().startswith("{"):  # PyYAML takes neither tabs nor escaped surrogates.
            pairs = r"(?i)(?<!\\)\\ud[89ab]..\\ud[c-f].."
            text = re.sub(pairs, lambda pair: json.loads(f'"{pair[0]}"'), text.replace("\t", " "))
        loader = Loader(text)
        node = loader.get_single_node()
        document.value = _value(document, loader, node, ()) if node else {}
    except (OSError, ValueError, RecursionError, yaml.YAMLError) as error:
        if mark := getattr(error, "problem_mark", None):
            document.lines[()] = mark.line + 1
        document.refuse((), f"cannot be read: {getattr(error, 'problem', None) or error}")
    return document


def _value(document: Document, loader: Loader, node: yaml.Node, place: Pointer) -> Any:
    """The value of a node, an alias written out wherever it stands."""
    document.lines.setdefault(place, node.start_mark.line + 1)
    if len(document.lines) > 300_000:
        raise ValueError("its aliases expand to too much; write them out")
    if isinstance(node, yaml.SequenceNode):
        return [_value(document, loader, one, (*place, str(i))) for i, one in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        return loader.construct_object(node)
    found: dict[str, Any] = {}
    for key, part in node.value:
        at = (*place, str(key.value))
        document.lines[at] = key.start_mark.line + 1
        if at[-1] in found:
            document.refuse(at, "is defined twice; remove one")
        found[at[-1]] = _value(document, loader, part, at)
    return found


def check(document: Document) -> list[str]:
    """Return the findings in a document, a line each, in the order of its lines."""
    version = str(_as(dict, document.value).get("openapi", "3.0."))
    if not version.startswith("3.0."):
        document.findings = []
        document.refuse(("openapi",), f"{version} is not supported; write OpenAPI 3.0.3")
    elif document.value is not None or not document.findings:
        try:
            _Check(document).value("document", document.value, ())
        except RecursionError:
            document.refuse((), "is nested too deeply; flatten it")
    return [text for _, text in sorted({*document.findings})]


def _as(kind: Any, value: Any) -> Any:
    return value if isinstance(value, kind) else kind()


def _key(node: Any) -> str:
    return str(_as(dict, node).get("$ref", "")).rpartition("/")[2]


class _Check:
    """A walk over a document. Methods called as a place check what TABLE cannot say of it."""

    def __init__(self, document: Document) -> None:
        self.root = _as(dict, document.value)
        self.refuse = document.refuse
        self.names: dict[Pointer, Pointer] = {}

    def section(self, name: str) -> Any:
        return _as(dict, _as(dict, self.root.get("components")).get(name))

    def name(self, scope: Pointer, name: str, place: Pointer) -> None:
        """Refuse a name that is another's in Python, or none."""
        name = re.sub(r"\W+", "_", name).strip("_")
        first = self.names.setdefault((*scope, name), place)
        if not name:
            self.refuse(place, "has no letter or digit; rename it")
        elif first != place:
            self.refuse(place, f"is {name} in Python, as is {' > '.join(first)}; rename one")

    def value(self, kind: str, value: Any, at: Pointer) -> None:
        if kind == "flag/schema":
            kind = "flag" if isinstance(value, bool) else "schema"
        place = kind.strip("&[]{}")
        if isinstance(value, dict) and "$ref" in value and kind in ("schema", f"&{place}"):
            self.reference(place, value, at)
        elif kind in VALUES:
            if not VALUES[kind][0](value):
                self.refuse(at, VALUES[kind][1])
        elif kind not in ROWS and kind[0] not in "[{&":
            if value not in kind.split("|"):
                self.refuse(at, f"{value!r} is not supported; write {kind.replace('|', ' or ')}")
        elif kind[0] == "[" and isinstance(value, list):
            for index, part in enumerate(value):
                self.value(kind[1:-1], part, (*at, str(index)))
        elif kind[0] == "[" or not isinstance(value, dict):
            self.refuse(at, f"is not a {'list' if kind[0] == '[' else 'mapping'}; write one")
        elif kind[0] == "{":
            self.items(kind[1:-1], value, at)
        else:
            self.keywords(place, value, at)
            getattr(self, place, lambda *_: None)(value, at)

    def items(self, kind: str, value: Json, at: Pointer) -> None:
        where = at[0] if at[:-1] == ("components",) else " ".join(at[-1:])
        for key, part in value.items():
            if not re.fullmatch(KEYS.get(where, ".*"), key, re.DOTALL):
                self.refuse((*at, key), f"is not a valid key in {where}; rename it")
            self.value(kind, part, (*at, key))

    def keywords(self, place: str, node: Json, at: Pointer) -> None:
        kind = node.get("in" if place == "parameter" else "type")
        by_kind = ANY_TYPE if place == "schema" and kind is None else {}
        row = ROWS[place] | ROWS.get(f"{place}.{kind}", by_kind)
        taken = {keyword.rstrip("!"): value for keyword, value in row.items()}
        for keyword, part in node.items():
            if keyword in taken:
                self.value(taken[keyword], part, (*at, keyword))
            elif not keyword.startswith("x-"):
                near = difflib.get_close_matches(keyword, taken, 1, 0.8)
                hint = f"did you mean {near[0]}?" if near else "remove it"
                self.refuse((*at, keyword), f"is not supported; {hint}")
        for keyword in row:
            if keyword.endswith("!") and keyword[:-1] not in node:
                self.refuse(at, f"lacks {keyword[:-1]}; add it")

    def reference(self, place: str, node: Json, at: Pointer) -> None:
        target, section = str(node["$ref"]), SECTIONS.get(place, f"{place}s")
        if not target.startswith(f"#/components/{section}/"):
            self.refuse(at, f"{target!r} is not supported; write #/components/{section}/…")
        elif _key(node) not in self.section(section):
            self.refuse(at, f"{target} does not exist; add it")
        for keyword in node:
            if keyword not in ("$ref", "description") and not keyword.startswith("x-"):
                hint = "write allOf: [{$ref: …}]" if place == "schema" else "remove it"
                self.refuse((*at, keyword), f"has no effect beside $ref; {hint}")

    def document(self, node: Json, at: Pointer) -> None:
        self.security(node, at)
        schemas = self.section("schemas")
        for key in schemas:
            place, made_of = ("components", "schemas", key), [key]
            self.name(("schemas",), words(class_name(key)), place)
            for part in made_of:  # It grows.
                made_of += [one for one in self.parts(schemas.get(part)) if one not in made_of[1:]]
            if key in made_of[1:]:
                self.refuse(place, "contains itself; put an object in between")

        for alias, key in _as(dict, node.get("x-aliases")).items():
            self.name(("schemas",), words(class_name(alias)), ("x-aliases", alias))
            if key not in schemas:
                self.refuse(("x-aliases", alias), f"{key} is not a schema; name one")

    def parts(self, schema: Any) -> list[str]:
        """The components that a schema is made of without an object between."""
        if key := _key(schema):
            return [key]
        if isinstance(schema, dict):
            schema = [schema.get(key) for key in COMPOSED[: 3 if "properties" in schema else 5]]
        return [name for part in _as(list, schema) for name in self.parts(part)]

    def security(self, node: Json, at: Pointer) -> None:
        for index, alternative in enumerate(_as(list, node.get("security"))):
            for name in _as(dict, alternative).keys() - self.section("securitySchemes").keys():
                where = (*at, "security", str(index), name)
                self.refuse(where, "is not a security scheme; add it to the components")

    def operation(self, node: Json, at: Pointer) -> None:
        self.security(node, at)
        tag = str((_as(list, node.get("tags")) or ["default"])[0])
        self.name(("tags",), words(class_name(tag)), ("tags", tag))
        self.name(("tag", tag), method(tag, str(node.get("operationId"))), at)
        owners, there = (self.root["paths"][at[1]], node), self.section("parameters")
        given = (one for owner in owners for one in _as(list, owner.get("parameters")))
        found = (_as(dict, there.get(_key(one), one)) for one in given)
        parameters = {(str(one.get("in")), str(one.get("name"))) for one in found}
        for place, name in parameters:
            self.name((*at, place), name, (*at, "parameters", name))
        declared = {name for place, name in parameters if place == "path"}
        for name in sorted(declared ^ {*re.findall(r"{([^}]*)}", at[1])}):
            missing = "parameters" if name not in declared else "path"
            self.refuse(at, f"lacks {name} in its {missing}; add it")

    def body(self, node: Json, at: Pointer) -> None:
        if not any(re.match(SENDABLE, media) for media in _as(dict, node.get("content"))):
            self.refuse(at, "has no media type that can be sent; write application/json")

    def schema(self, node: Json, at: Pointer) -> None:
        properties = _as(dict, node.get("properties"))
        for name in properties:
            self.name((*at, "properties"), name, (*at, "properties", name))
        composed = {"allOf", "oneOf", "anyOf"} & node.keys()
        for name in () if composed else _as(list, node.get("required")):
            if name not in properties:
                self.refuse((*at, "required"), f"{name!r} is not a property; add it")
        parts = ["$ref" in _as(dict, one) for one in _as(list, node.get("allOf"))]
        if "allOf" in node and (properties or parts != [True]):
            self.refuse(
                (*at, "allOf"), "combines schemas; write one with all properties, or one $ref"
            )
        if composed - {"allOf"} and properties:
            self.refuse((*at, "properties"), "has no effect beside oneOf; write it in each schema")
