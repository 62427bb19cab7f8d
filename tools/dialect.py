"""The dialect of contracts: the part of OpenAPI 3.0 that CVAT's API and drf-spectacular use."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass, field
from keyword import kwlist
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

import yaml

from tools import names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Place = tuple[str, ...]

TABLE = """
document: openapi!:text info!:info paths!:{path} components:components servers:[server]
  security:[{[text]}] tags:[tag] externalDocs:any
info: title!:text version!:text description:text termsOfService:text contact:any license:any
server: url!:text description:text
tag: name!:text description:text externalDocs:any x-python-name:name
path: summary:text description:text parameters:[&parameter] get:operation put:operation
  post:operation delete:operation options:operation head:operation patch:operation trace:operation
operation: operationId!:text responses!:{&response} tags:[text] summary:text description:text
  externalDocs:any parameters:[&parameter] requestBody:&body deprecated:flag security:[{[text]}]
  callbacks:any x-timeout:number x-python-name:name
parameter: name!:text in!:path|query|header|cookie schema!:schema required:flag description:text
  deprecated:flag example:any examples:{&example} x-python-name:name
parameter.path: required!:true
parameter.query: style:form explode:flag
header: schema!:schema required:flag description:text deprecated:flag example:any
  examples:{&example}
body: content!:{media} required:flag description:text x-python-name:name
response: description!:text content:{media} headers:{&header}
media: schema:schema example:any examples:{&example}
example: summary:text description:text value:any externalValue:text
components: schemas:{schema} parameters:{&parameter} requestBodies:{&body} responses:{&response}
  headers:{&header} examples:{&example} securitySchemes:{&scheme}
scheme: type!:http|apiKey|oauth2|openIdConnect description:text
scheme.http: scheme!:auth bearerFormat:text
scheme.apiKey: name!:text in!:header|query|cookie x-prefix:text x-csrf-header:text
scheme.oauth2: flows:any
scheme.openIdConnect: openIdConnectUrl:text
schema: type:string|integer|number|boolean|array|object title:text description:text format:text
  default:any example:any enum:[one] nullable:flag readOnly:flag writeOnly:flag deprecated:flag
  externalDocs:any allOf:[schema] oneOf:[schema] anyOf:[schema] discriminator:discriminator
  x-python-name:name x-secret:flag x-visible-keys:[text] x-enum-varnames:[name]
schema.string: pattern:pattern minLength:count maxLength:count
schema.integer schema.number: minimum:number maximum:number exclusiveMinimum:flag
  exclusiveMaximum:flag multipleOf:number
schema.boolean: enum:[one]
schema.array: items!:schema minItems:count maxItems:count uniqueItems:flag
schema.object: properties:{schema} required:[text] additionalProperties:flag/schema
  minProperties:count maxProperties:count
discriminator: propertyName!:text mapping:{text}
"""
"""The keywords that are taken, by place, with "!" where they must stand, and their values: one of
VALUES, a place, or words with "|" between; in a list [] or a mapping {}; "&" where a $ref may be.
What `parameter.path` takes, a parameter takes whose `in` is "path"; others go by `type`."""

HINTS = """
not: list the values that are allowed
const: write an enum of one value
if then else dependentSchemas dependentRequired: write a schema for each case, in oneOf
patternProperties propertyNames unevaluatedProperties: write additionalProperties
prefixItems contains unevaluatedItems: write items, with oneOf in it
contentMediaType contentEncoding: write format: binary, or byte
$defs definitions: write it in components > schemas
content: write its schema
$ref: write out what it stands for
servers: write them once, at the top of the document
variables: write one server for each URL
collectionFormat: write style and explode
consumes produces: write the media types in content
type format items enum default pattern minimum maximum: write it in the schema
schema: write it in the content
"""
"""What to write instead of a keyword; of others, "leave it out"."""


def _rows(text: str) -> Iterator[tuple[str, str]]:
    for line in re.sub(r"\n +", " ", text.strip()).splitlines():
        names, _, row = line.partition(": ")
        yield from ((name, row) for name in names.split())


ROWS = {name: dict(item.split(":") for item in row.split()) for name, row in _rows(TABLE)}
HINT = dict(_rows(HINTS))
TYPES: dict[str, list[type]] = {"string": [str], "boolean": [bool], "integer": [int],
         "number": [int, float]}  # fmt: skip
ANY_TYPE = {key.rstrip("!"): kind for name, row in ROWS.items() if name.startswith("schema.")
            for key, kind in row.items()}  # fmt: skip
SECTIONS = {"body": "requestBodies", "scheme": "securitySchemes"}
KEYS = {"paths": r'/[^\s"\\]*', "responses": "default|[1-5]([0-9]{2}|XX)",
        "content": r"[\w.+*-]+/[\w.+*-]+( *; *[\w.+=-]+)*", "components": "[a-zA-Z0-9._-]+",
        "properties": r'[^"\\\x00-\x1f]+'}  # fmt: skip
ADDITIONAL = "additionalProperties"
SENDABLE = r"application/(.*\+)?json|multipart/|application/x-www-form|text/|\*/\*|.*/octet-stream"
CORE = {  # of YAML 1.2, without the numbers that JSON lacks
    "null": r"~|null|Null|NULL|",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]{1,16}",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
}


class Finding(NamedTuple):
    """Something that is refused, and its place."""

    line: int
    file: str
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.place or 'document'}: {self.message}"


@dataclass
class Document:
    """A contract: its value, the line of each part of it, and what is refused in it."""

    file: str
    value: Any = None
    lines: dict[Place, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def refuse(self, place: Place, message: str) -> None:
        """Add a finding, at the line of the place or of what it stands in."""
        lines = (self.lines.get(place[:size]) for size in range(len(place), -1, -1))
        where, message = (" ".join(text.split()) for text in (" > ".join(place), message))
        self.findings.append(Finding(next(filter(None, lines), 1), self.file, where, message))


def load(path: Path) -> Document:
    """Read a contract, YAML 1.2 or JSON. What cannot be read is one of its findings."""
    document = Document(path.name)
    try:
        text = path.read_text(encoding="utf-8-sig")
        if text.lstrip().startswith("{"):  # PyYAML takes neither tabs nor escaped surrogates.
            pairs = r"(?i)(?<!\\)\\ud[89ab]..\\ud[c-f].."
            text = re.sub(pairs, lambda pair: json.loads(f'"{pair[0]}"'), text.replace("\t", " "))
        node = yaml.compose(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        document.value = _value(document, node, ()) if node else {}
    except (OSError, ValueError, yaml.YAMLError) as error:
        if mark := getattr(error, "problem_mark", None):
            document.lines[()] = mark.line + 1
        document.refuse((), f"cannot be read: {getattr(error, 'problem', None) or error}")
    except RecursionError:
        document.refuse((), "has no end; write out what its aliases stand for")
    return document


def _value(document: Document, node: yaml.Node, place: Place) -> Any:
    document.lines.setdefault(place, node.start_mark.line + 1)
    if len(document.lines) > 500_000:
        raise RecursionError
    if isinstance(node, yaml.ScalarNode):
        return _scalar(document, node, place)
    if not node.tag.endswith((":map", ":seq")):
        document.refuse(place, f"{node.tag} is not supported; leave the tag out")
    if isinstance(node, yaml.SequenceNode):
        return [_value(document, part, (*place, str(i))) for i, part in enumerate(node.value)]
    found: dict[str, Any] = {}
    for key, part in node.value:
        at = (*place, str(key.value) if isinstance(key, yaml.ScalarNode) else "?")
        document.lines[at] = key.start_mark.line + 1
        if at[-1] in found:
            document.refuse(at, "stands twice; leave one out")
        if not isinstance(_value(document, key, at), (str, int)):
            document.refuse(at, "is a key but no text; quote it")
        found[at[-1]] = _value(document, part, at)
    return found


def _scalar(document: Document, node: yaml.ScalarNode, place: Place) -> Any:
    text: str = node.value
    rules = {} if node.style else CORE
    kind = next((name for name, rule in rules.items() if re.fullmatch(rule, text)), "str")
    old = node.tag.rpartition(":")[2]  # its type in YAML 1.1
    # A date is the same text in both; 1e3 is a number to every reader but PyYAML.
    same = kind == old or (not node.style and (kind == "float" or old == "timestamp"))
    if not same or (kind == "int" and re.match("[-+]?0[0-9]", text)):
        document.refuse(place, f"{text!r} is not the same in YAML 1.1 and 1.2; quote it")
    elif kind in ("int", "float"):
        number = int(text, 0) if kind == "int" and len(text) < 400 else float(text)
        if number in (float("inf"), float("-inf")):
            document.refuse(place, "is too large a number; write a smaller one")
        return number
    return {"null": None, "bool": text.lower() == "true"}.get(kind, text)


def check(document: Document) -> list[Finding]:
    """All that is refused in a document, in the order of its lines."""
    version = str(_as(dict, document.value).get("openapi", "3.0."))
    if not version.startswith("3.0."):
        document.findings = []
        document.refuse(("openapi",), f"{version} is not supported; write OpenAPI 3.0.3")
    elif document.value is not None or not document.findings:
        try:
            _Check(document).value("document", document.value, ())
        except RecursionError:
            document.refuse((), "is nested too deeply; write it flatter")
    return sorted({*document.findings})


def _component(reference: object) -> str:
    return unquote(str(reference).rpartition("/")[2]).replace("~1", "/").replace("~0", "~")


def _as(kind: type, value: Any) -> Any:
    return value if isinstance(value, kind) else kind()


def _is_pattern(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(re.compile(value))
    except (re.error, OverflowError, RecursionError):
        return False


NAME = rf"(?!(?:{'|'.join(kwlist)})$)[^\W\d_]\w*"
VALUES: dict[str, tuple[Callable[[Any], Any], str]] = {
    "any": (lambda _: True, ""),
    "text": (lambda value: type(value) is str, "is no text; quote it"),
    "flag": (lambda value: type(value) is bool, "is neither true nor false; write one of them"),
    "true": (lambda value: value is True, "is not true; write true"),
    "number": (lambda value: type(value) in (int, float), "is no number; write one"),
    "count": (lambda value: type(value) is int and value >= 0, "is no count; write 0 or more"),
    "name": (lambda value: re.fullmatch(NAME, str(value)), "is no name for Python; write one"),
    "pattern": (_is_pattern, "is no pattern that Python can use; write it as `re` has it"),
    "one": (lambda value: not isinstance(value, (list, dict)), "is no text or number; write one"),
    "auth": (
        lambda value: re.match("(?i)basic$|bearer", str(value)),
        "is not supported; write bearer",
    ),
}


class _Check:
    """A walk over a document. Methods called as a place check what TABLE cannot say of it."""

    def __init__(self, document: Document) -> None:
        self.root = _as(dict, document.value)
        self.refuse = document.refuse
        self.names: dict[Place, Place] = {}

    def section(self, name: str) -> dict[str, Any]:
        section: dict[str, Any] = _as(dict, _as(dict, self.root.get("components")).get(name))
        return section

    def resolved(self, value: Any, section: str = "schemas") -> dict[str, Any]:
        node: dict[str, Any] = _as(dict, value)
        for _ in range(20):
            if "$ref" not in node:
                return node
            node = _as(dict, self.section(section).get(_component(node["$ref"])))
        return {}

    def name(self, scope: Place, name: str, node: Any, place: Place) -> None:
        name = str(_as(dict, node).get("x-python-name") or name)
        first = self.names.setdefault((*scope, name), place)
        if first != place or not name:
            said = f"is {name} in Python, as is {' > '.join(first)}" if name else "has no letter"
            self.refuse(place, f"{said}; add x-python-name")

    def value(self, kind: str, value: Any, at: Place) -> None:
        """Check a value of a kind that TABLE names."""
        if kind == "flag/schema":
            kind = "flag" if isinstance(value, bool) else "schema"
        place = kind.strip("&[]{}")
        if isinstance(value, dict) and "$ref" in value and kind in ("schema", f"&{place}"):
            self.reference(place, value, at)
        elif kind in VALUES:
            fits, message = VALUES[kind]
            if not fits(value):
                self.refuse(at, message)
        elif kind not in ROWS and kind[0] not in "[{&":
            if value not in kind.split("|"):
                self.refuse(at, f"{value!r} is not supported; write {kind.replace('|', ' or ')}")
        elif kind[0] == "[" and isinstance(value, list):
            for index, part in enumerate(value):
                self.value(kind[1:-1], part, (*at, str(index)))
        elif kind[0] == "[" or not isinstance(value, dict):
            self.refuse(at, f"is no {'list' if kind[0] == '[' else 'mapping'}; write one")
        elif kind[0] == "{":
            self.items(kind[1:-1], value, at)
        else:
            self.keywords(place, value, at)
            getattr(self, place, lambda *_: None)(value, at)

    def items(self, kind: str, value: dict[str, Any], at: Place) -> None:
        where = at[0] if at[:-1] == ("components",) else " ".join(at[-1:])
        for key, part in value.items():
            if not re.fullmatch(KEYS.get(where, ".*"), key, re.DOTALL):
                self.refuse((*at, key), f"cannot stand in {where}; write another")
            self.value(kind, part, (*at, key))

    def keywords(self, place: str, node: dict[str, Any], at: Place) -> None:
        kind = node.get("in" if place == "parameter" else "type")
        row = {**ROWS[place], **ROWS.get(f"{place}.{kind}", {})}
        if place == "schema" and f"schema.{kind}" not in ROWS:
            row |= ANY_TYPE
        taken = {keyword.rstrip("!"): value for keyword, value in row.items()}
        for keyword, part in node.items():
            if keyword in taken:
                self.value(taken[keyword], part, (*at, keyword))
            elif place == "schema" and keyword in ANY_TYPE:
                self.refuse((*at, keyword), f"means nothing to type {kind}; leave it out")
            elif not keyword.startswith("x-"):
                near = difflib.get_close_matches(keyword, taken, 1, 0.8)
                hint = HINT.get(keyword) or (f"write {near[0]}" if near else "leave it out")
                self.refuse((*at, keyword), f"is not supported; {hint}")
        for keyword in row:
            if keyword.endswith("!") and keyword[:-1] not in node:
                self.refuse(at, f"lacks {keyword[:-1]}; write it")

    def reference(self, place: str, node: dict[str, Any], at: Place) -> None:
        target, section = node["$ref"], SECTIONS.get(place, f"{place}s")
        if not str(target).startswith(f"#/components/{section}/"):
            self.refuse(at, f"{target!r} is not supported; write #/components/{section}/…")
        elif _component(target) not in self.section(section):
            self.refuse(at, f"{target} is not there; write it")
        for keyword in node:
            if keyword not in ("$ref", "description") and not keyword.startswith("x-"):
                hint = "write allOf: [{$ref: …}]" if place == "schema" else "leave it out"
                self.refuse((*at, keyword), f"means nothing beside $ref; {hint}")

    def document(self, node: dict[str, Any], at: Place) -> None:
        self.security(node, at)
        for key, schema in self.section("schemas").items():
            place = ("components", "schemas", key)
            self.name(("schemas",), names.module(key), schema, place)
            for through in {"oneOf", "anyOf", "allOf"}, {"items", ADDITIONAL, "allOf"}:
                if key in self.parts(schema, through):
                    self.refuse(place, "is made of itself; put an object between")

    def parts(self, schema: Any, through: set[str]) -> set[str]:
        """The components that a schema is made of, by $ref and these keywords."""
        found: set[str] = set()
        waiting = [schema]
        while waiting:
            node = _as(dict, waiting.pop())
            for keyword in through & node.keys():
                part = node[keyword] if "properties" not in node or keyword != ADDITIONAL else None
                waiting += part if isinstance(part, list) else [part]
            name = _component(node.get("$ref"))
            if name in self.section("schemas") and name not in found:
                found.add(name)
                waiting.append(self.section("schemas")[name])
        return found

    def security(self, node: dict[str, Any], at: Place) -> None:
        for index, alternative in enumerate(_as(list, node.get("security"))):
            for name in _as(dict, alternative):
                if name not in self.section("securitySchemes"):
                    where = (*at, "security", str(index), name)
                    self.refuse(where, "is no security scheme; write it in the components")

    def operation(self, node: dict[str, Any], at: Place) -> None:
        self.security(node, at)
        tags = [_as(dict, tag) for tag in _as(list, self.root.get("tags"))]
        for tag in map(str, _as(list, node.get("tags")) or ["default"]):
            given = next((one for one in tags if one.get("name") == tag), None)
            self.name(("tags",), names.module(tag), given, ("tags", tag))
            self.name(("tag", tag), names.method(tag, str(node.get("operationId"))), node, at)
        parameters: dict[Place, tuple[Any, Place]] = {}
        for owner, where in ((self.root["paths"][at[1]], at[:-1]), (node, at)):
            for index, given in enumerate(_as(list, owner.get("parameters"))):
                one = self.resolved(given, "parameters")
                key = str(one.get("in")), str(one.get("name"))
                parameters[key] = one, (*where, "parameters", str(index))
        for (place, name), (one, where) in parameters.items():
            self.name((*at, place), re.sub(r"\W+", "_", name).strip("_"), one, where)
        declared = {name for place, name in parameters if place == "path"}
        for name in sorted(declared ^ {*re.findall(r"{([^}]*)}", at[1])}):
            missing = "parameters" if name not in declared else "path"
            self.refuse(at, f"lacks {name} in its {missing}; write it there")

    def body(self, node: dict[str, Any], at: Place) -> None:
        if not any(re.match(SENDABLE, media) for media in _as(dict, node.get("content"))):
            self.refuse(at, "has no media type that can be sent; write application/json")
        self.response(node, at)

    def response(self, node: dict[str, Any], at: Place) -> None:
        media = [_as(dict, one).get("schema") for one in _as(dict, node.get("content")).values()]
        if any(schema != media[0] for schema in media):
            self.refuse((*at, "content"), "has several schemas; write one for all media types")

    def type_of(self, schema: Any) -> str:
        schema = self.resolved(schema)
        return str(schema.get("type") or ("object" if "properties" in schema else ""))

    def schema(self, node: dict[str, Any], at: Place) -> None:
        kind = self.type_of(node)
        for value in _as(list, node.get("enum")):
            if value is not None and type(value) not in TYPES.get(kind, [type(value)]):
                self.refuse((*at, "enum"), f"{value!r} is no {kind}; write one")
        properties = _as(dict, node.get("properties"))
        for name, part in properties.items():
            plain = re.sub(r"\W+", "_", name).strip("_")
            self.name((*at, "properties"), plain, part, (*at, "properties", name))
        composed = {"allOf", "oneOf", "anyOf"} & node.keys()
        for name in () if composed else _as(list, node.get("required")):
            if name not in properties:
                self.refuse((*at, "required"), f"{name!r} is no property; write it there")
        parts = [self.resolved(part) for part in _as(list, node.get("allOf"))]
        kinds = {kind, *map(self.type_of, parts)} - {""}
        other = kinds - {"object"} or any(
            {"oneOf", "anyOf", "enum"} & part.keys() for part in parts
        )
        if len(kinds) > 1 or (len(parts) > 1 and other):
            self.refuse((*at, "allOf"), "joins other than objects; write one schema")
        if composed - {"allOf"} and properties:
            self.refuse((*at, "properties"), "means nothing beside oneOf; write it in each schema")
        if "discriminator" in node:
            self.choice(node, (*at, "discriminator"))

    def choice(self, node: dict[str, Any], at: Place) -> None:
        options = _as(list, node.get("oneOf")) or _as(list, node.get("anyOf")) or [None]
        names = [_component(_as(dict, option).get("$ref", "")) for option in options]
        if not all(names):
            self.refuse(at, "lacks a name for each schema; write oneOf: [{$ref: …}] beside it")
        mapping = _as(dict, _as(dict, node["discriminator"]).get("mapping"))
        for value, target in mapping.items():
            if _component(target) not in names:
                self.refuse((*at, "mapping", value), f"{target} is none of them; write it in oneOf")
