"""What the operations of a contract are in Python: a class for each tag, a method for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import contract as contracts
from . import names, types
from .contract import ContractError, Json, Place
from .types import FILE, Either, Named, Plain, Type

if TYPE_CHECKING:
    from .schemas import Schemas

PLACES = {
    "path": "PathParam",
    "query": "QueryParam",
    "header": "HeaderParam",
    "cookie": "CookieParam",
}
CONTROL_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters of these names are to be ignored, says OpenAPI."""


@dataclass
class Parameter:
    """One argument of a method."""

    name: str
    kind: str
    wire: str
    type: Type
    schema: Json
    node: Json
    required: bool
    place: Place
    content_types: tuple[str, ...] = ()


@dataclass
class Answer:
    """What a status brings."""

    status: str
    node: Json
    type: Type | None
    media_types: tuple[str, ...]


@dataclass
class Operation:
    """One method of an API class."""

    name: str
    method: str
    path: str
    node: Json
    place: Place
    parameters: list[Parameter]
    answers: list[Answer]
    security: list[tuple[str, ...]]
    servers: list[Json]

    @property
    def successes(self) -> list[Answer]:
        """The answers that the method returns, not raises; the default one if there is no other."""
        found = [answer for answer in self.answers if answer.status.startswith("2")]
        return found or [answer for answer in self.answers if answer.status == "default"]


@dataclass
class Api:
    """One class of operations."""

    name: str
    description: str
    operations: list[Operation]


class Operations:
    """The operations of one contract, by API.

    :ivar sent: the classes that requests name
    :ivar received: the classes that answers name
    """

    def __init__(self, contract: Json, schemas: Schemas) -> None:
        self._contract = contract
        self._schemas = schemas
        self._schemes = contract.get("components", {}).get("securitySchemes", {})
        self.sent: set[str] = set()
        self.received: set[str] = set()
        self.apis = self._apis()

    def _apis(self) -> list[Api]:
        tags: dict[str, Json] = {tag["name"]: tag for tag in self._contract.get("tags", ())}
        found: dict[str, list[tuple[Place, str, str, Json, Json]]] = {}
        for entry in contracts.operations(self._contract):
            for tag in dict.fromkeys(entry[4].get("tags") or ["default"]):
                found.setdefault(tag, []).append(entry)
        chosen: dict[str, str] = {}
        for tag, node in tags.items():
            name = names.chosen(node, ("tags", tag), ())
            if name and tag in found:
                chosen[tag] = name

        def class_name(tag: str) -> str:
            return names.identifier(names.pascal(tag), "Api", (), ("tags", tag))

        classes = names.distinct(found, chosen, (class_name,), ("tags",))
        for tag, name in classes.items():
            if names.module(name) == "call":
                problem = "would make call_api, which the client has; add x-python-name"
                raise ContractError(("tags", tag), problem)
            if not name.isascii():
                raise ContractError(("tags", tag), "cannot name a module; add x-python-name")
        names.distinct(found, {t: names.module(n) for t, n in classes.items()}, (), ("tags",))
        return [
            Api(f"{classes[tag]}Api", self._tag_text(tag, tags), self._of_tag(tag, entries))
            for tag, entries in sorted(found.items(), key=lambda item: classes[item[0]])
        ]

    @staticmethod
    def _tag_text(tag: str, tags: dict[str, Json]) -> str:
        return str(tags.get(tag, {}).get("description") or f"The operations of `{tag}`.")

    def _of_tag(
        self, tag: str, entries: list[tuple[Place, str, str, Json, Json]]
    ) -> list[Operation]:
        by_place = {" > ".join(place): (place, method, path, node)
                    for place, path, method, _, node in entries}  # fmt: skip
        chosen: dict[str, str] = {}
        for key, (place, _, _, node) in by_place.items():
            name = names.chosen(node, place, names.OPERATION_NAMES_IN_USE)
            if name:
                chosen[key] = name

        def method_name(key: str) -> str:
            place, method, path, node = by_place[key]
            given: str | None = node.get("operationId")
            text = names.snake(given or f"{method.lower()} {path.replace('{', 'by ')}")
            stem = names.snake(tag) + "_"
            if given and text.startswith(stem):
                text = text.removeprefix(stem)
            return names.identifier(text, "call_", names.OPERATION_NAMES_IN_USE, place)

        made = names.distinct(by_place, chosen, (method_name,), ("tags", tag))
        operations = [
            self._operation(made[" > ".join(place)], place, path, method, item, node)
            for place, path, method, item, node in entries
        ]
        endpoints = {f"{operation.name}_endpoint" for operation in operations}
        for operation in operations:
            if operation.name in endpoints:
                raise ContractError(
                    operation.place, f"{operation.name} is taken; add x-python-name"
                )
        return sorted(operations, key=lambda operation: operation.name)

    def _operation(
        self, name: str, place: Place, path: str, method: str, item: Json, node: Json
    ) -> Operation:
        stem = names.pascal(str(node.get("operationId") or names.snake(f"{method} {path}")))
        alternatives: list[Json] = node.get("security") or []
        if "security" not in node:
            alternatives = self._contract.get("security", [])
        security = []
        for alternative in alternatives:
            for scheme in alternative:
                if scheme not in self._schemes:
                    raise ContractError((*place, "security"), f"{scheme} is no security scheme")
            security.append(tuple(alternative))
        if not isinstance(node.get("x-timeout", 0), (int, float)):
            raise ContractError((*place, "x-timeout"), "is no number of seconds")
        return Operation(
            name=name,
            method=method,
            path=path,
            node=node,
            place=place,
            parameters=self._parameters(place, path, item, node, stem),
            answers=[
                self._answer(status, response, (*place, "responses", status), stem)
                for status, response in (node.get("responses") or {}).items()
            ],
            security=security,
            servers=node.get("servers") or item.get("servers") or [],
        )

    # -- parameters ----------------------------------------------------------------------------

    def _parameters(
        self, place: Place, path: str, item: Json, node: Json, stem: str
    ) -> list[Parameter]:
        found: dict[tuple[str, str], tuple[Place, Json]] = {}
        for owner, where in ((item, place[:-1]), (node, place)):
            for i, given in enumerate(owner.get("parameters", ())):
                at = (*where, "parameters", str(i))
                entry = self._resolved(given, "parameters", at)
                found[entry["in"], entry["name"]] = (at, entry)
        parameters = [
            self._parameter(at, entry, stem)
            for (kind, wire), (at, entry) in found.items()
            if not (kind == "header" and wire.lower() in CONTROL_HEADERS)
        ]
        in_path = set(re.findall(r"{([^}]*)}", path))
        declared = {p.wire for p in parameters if p.kind == "path"}
        for wire in sorted(in_path ^ declared):
            problem = "is in the path alone" if wire in in_path else "is not in the path"
            raise ContractError(place, f"the path parameter {wire} {problem}")
        if "requestBody" in node:
            parameters.append(self._body(node["requestBody"], (*place, "requestBody"), stem))
        self._name(parameters, place)
        self.sent |= {name for parameter in parameters for name in types.classes(parameter.type)}
        return sorted(parameters, key=lambda parameter: not parameter.required)

    def _parameter(self, place: Place, node: Json, stem: str) -> Parameter:
        place = (*place, node["name"])
        content: Json = node.get("content") or {}
        if len(content) > 1 or any(not is_json(media) for media in content):
            raise ContractError((*place, "content"), "is supported for one JSON media type only")
        schema = (
            next(iter(content.values())).get("schema", {}) if content else node.get("schema", {})
        )
        tp = self._schemas.type_of(
            schema, (*place, "schema"), stem + names.pascal(node["name"]), inline_enums=False
        )
        if FILE in types.parts(tp):
            raise ContractError((*place, "schema"), "is a file, which only a body can hold")
        return Parameter(
            name=names.chosen(node, place, names.PARAMETER_NAMES_IN_USE) or "",
            kind=node["in"],
            wire=node["name"],
            type=tp,
            schema=self._schemas.resolved(schema, (*place, "schema")),
            node=self._with_resolved(node, "examples", place),
            required=bool(node.get("required")) or node["in"] == "path",
            place=place,
            content_types=tuple(content),
        )

    def _body(self, body: Json, place: Place, stem: str) -> Parameter:
        node = self._resolved(body, "requestBodies", place)
        content: Json = node.get("content") or {}
        if not content:
            raise ContractError((*place, "content"), "names no media type")
        schemas = {media: entry.get("schema") or _unsaid(media) for media, entry in content.items()}
        where = (*place, "content")
        found = self._typed(schemas, where, stem, "Request")
        sendable = {media: tp for media, tp in found.items() if _can_be_sent(media, tp)}
        tp = self._one_type(found, sendable, where)
        media = next(iter(sendable))
        named = names.snake(tp.name) if isinstance(tp, Named) else "body"
        return Parameter(
            name=names.chosen(node, place, names.PARAMETER_NAMES_IN_USE) or named,
            kind="body",
            wire="",
            type=tp,
            schema=self._schemas.resolved(schemas[media], (*where, media, "schema")),
            node=node,
            required=bool(node.get("required")),
            place=place,
            content_types=tuple(dict.fromkeys(_concrete(m, t) for m, t in sendable.items())),
        )

    def _typed(
        self, schemas: dict[str, Json], place: Place, stem: str, suffix: str
    ) -> dict[str, Type]:
        """The type for each media type; where the schema is the same, so is the type."""
        found: dict[str, Type] = {}
        for media, schema in schemas.items():
            same = next((found[other] for other in found if schemas[other] == schema), None)
            name = f"{stem}{names.pascal(media)}{suffix}" if found else f"{stem}{suffix}"
            found[media] = same or self._schemas.type_of(schema, (*place, media, "schema"), name)
        return found

    @staticmethod
    def _one_type(found: dict[str, Type], usable: dict[str, Type], place: Place) -> Type:
        """The type of what may come as any of the media types that can be used."""
        if not usable:
            told = ", ".join(found)
            raise ContractError(place, f"has a schema that is not supported in {told}")
        options = tuple(dict.fromkeys(usable.values()))
        if len(options) > 1 and not types.is_native(options):
            raise ContractError(place, "has schemas for its media types that cannot be told apart")
        return options[0] if len(options) == 1 else Either(options)

    @staticmethod
    def _name(parameters: list[Parameter], place: Place) -> None:
        by_key = {f"{p.kind} parameter {p.wire}" if p.wire else "body": p for p in parameters}
        chosen = {key: p.name for key, p in by_key.items() if p.name}

        def name(text: str, key: str) -> str:
            return names.identifier(text, "param_", names.PARAMETER_NAMES_IN_USE, (*place, key))

        def snake(key: str) -> str:
            return name(names.snake(by_key[key].wire), key)

        def as_is(key: str) -> str:
            return name(re.sub(r"\W+", "_", by_key[key].wire).strip("_"), key)

        def with_kind(key: str) -> str:
            return name(names.snake(f"{by_key[key].wire} in {by_key[key].kind}"), key)

        made = names.distinct(by_key, chosen, (snake, as_is, with_kind), place)
        for key, parameter in by_key.items():
            parameter.name = made[key]

    # -- answers -------------------------------------------------------------------------------

    def _answer(self, status: str, response: Json, place: Place, stem: str) -> Answer:
        node = self._with_resolved(self._resolved(response, "responses", place), "headers", place)
        schemas = {
            media: entry["schema"]
            for media, entry in (node.get("content") or {}).items()
            if "schema" in entry
        }
        if not schemas:
            return Answer(status, node, None, ())
        where = (*place, "content")
        found = {
            media: Plain("bytes") if tp == FILE else tp
            for media, tp in self._typed(schemas, where, stem, "Response").items()
        }
        readable = {media: tp for media, tp in found.items() if _can_be_read(media, tp)}
        if not readable and not (status.startswith("2") or status == "default"):
            return Answer(status, node, None, ())
        tp = self._one_type(found, readable, where)
        self.received |= set(types.classes(tp))
        return Answer(status, node, tp, tuple(readable))

    def _with_resolved(self, node: Json, kind: str, place: Place) -> Json:
        """The node, in which the components of that kind stand themselves."""
        if kind not in node:
            return node
        found = {
            name: self._resolved(part, kind, (*place, kind, name))
            for name, part in node[kind].items()
        }
        return {**node, kind: found}

    def _resolved(self, node: Json, kind: str, place: Place) -> Json:
        """The node, or the component of that kind that it refers to."""
        trail = []
        while "$ref" in node:
            reference = node["$ref"]
            if not reference.startswith(f"#/components/{kind}/") or reference in trail:
                raise ContractError(place, f"refers to {reference}, which is none of the {kind}")
            trail.append(reference)
            rest: Any = {key: value for key, value in node.items() if key != "$ref"}
            node = {**contracts.lookup(self._contract, reference[1:], place), **rest}
        return node


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or a kind of it."""
    return bool(re.match(r"application/([\w.-]+\+)?json\b", media_type))


def _unsaid(media_type: str) -> Json:
    """The schema of a body for which the contract gives none."""
    if is_json(media_type):
        return {}
    text: Json = {"type": "string"}
    return text if media_type.startswith("text/") else {**text, "format": "binary"}


def _can_be_sent(media_type: str, tp: Type) -> bool:
    return (
        types.is_text(tp)
        or is_json(media_type)
        or "*" in media_type
        or media_type.startswith(("multipart/", "application/x-www-form-urlencoded"))
    )


def _can_be_read(media_type: str, tp: Type) -> bool:
    return (
        types.is_text(tp)
        or is_json(media_type)
        or "*" in media_type
        or media_type.startswith("text/plain")
    )


def _concrete(media_type: str, tp: Type) -> str:
    """What a body is sent as, where the contract has a range such as `*/*`."""
    if "*" not in media_type:
        return media_type
    if tp == FILE:
        return "application/octet-stream"
    return "text/plain" if types.is_text(tp) else "application/json"
