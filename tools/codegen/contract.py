"""Reading a contract: YAML or JSON, references to other files brought in, checked."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

import yaml

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator
    from pathlib import Path
Json: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[str, ...]

LITERAL_KEYS = frozenset({"example", "examples", "default", "enum", "const"})
"""Under these keys stand values, in which `$ref` is a key like any other."""


class ContractError(Exception):
    """A contract that cannot be used, and the place where it says so."""

    def __init__(self, place: Place, problem: str) -> None:
        super().__init__(f"{' > '.join(place)}: {problem}" if place else problem)
        self.place = place
        self.problem = problem


class _Loader(yaml.SafeLoader):
    """YAML as OpenAPI means it (1.2): `on`, `12:30` and `2020-01-01` are text; keys are unique."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                mark = key_node.start_mark
                raise ContractError((f"{mark.name}:{mark.line + 1}",), f"a second {key!r}")
            seen.add(key)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("merge", r"<<", "<"),
):
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first
    )


def load(path: Path) -> Json:
    """The contract in a file, complete in itself and valid.

    Raises ContractError for what is no OpenAPI 3.0 or 3.1 document, with the place named.
    """
    contract = _read(path)
    version = str(contract.get("openapi", ""))
    if not version.startswith(("3.0", "3.1")):
        raise ContractError(
            ("openapi",), f"3.0 and 3.1 are understood, not {version or 'nothing'!r}"
        )
    bundled = _Bundle(path, contract).bundled()
    _check_ends(bundled.get("components", {}).get("schemas", {}))
    _validate(bundled)
    return bundled


def _read(path: Path) -> Json:
    try:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".json":
            document = json.loads(text)
        else:
            loader = _Loader(text)
            loader.name = path.name
            document = loader.get_single_data()
    except OSError as error:
        raise ContractError((str(path),), error.strerror or str(error)) from None
    except (ValueError, yaml.YAMLError) as error:
        raise ContractError((str(path),), f"cannot be read: {error}") from None
    if not isinstance(document, dict):
        raise ContractError((str(path),), "holds no mapping")
    return {str(key): _text_keys(value) for key, value in document.items()}


def _text_keys(node: Any) -> Any:
    """The document with the keys as text: YAML reads the status 200 as a number."""
    if isinstance(node, dict):
        return {str(key): _text_keys(value) for key, value in node.items()}
    return [_text_keys(item) for item in node] if isinstance(node, list) else node


def _check_ends(schemas: Json) -> None:
    """Refuse a schema that is nothing but itself again, over which a validator would recurse."""
    done: set[str] = set()

    def visit(key: str, trail: tuple[str, ...]) -> None:
        if key in trail:
            place = ("components", "schemas", key)
            raise ContractError(place, "is made of itself without an object between")
        if key not in done:
            for other in _made_of(schemas.get(key)):
                visit(other, (*trail, key))
        done.add(key)

    for key in schemas:
        visit(key, ())


def _made_of(schema: Any) -> Iterator[str]:
    """The components whose values a schema's own values are."""
    if isinstance(schema, dict):
        if isinstance(reference := schema.get("$ref"), str):
            yield reference.rpartition("/")[2]
        for keyword in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(keyword) or ():
                yield from _made_of(part)


def _validate(contract: Json) -> None:
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    new = str(contract["openapi"]).startswith("3.1")
    validator = (OpenAPIV31SpecValidator if new else OpenAPIV30SpecValidator)(contract)
    for error in validator.iter_errors():
        problem = _deepest(error)
        place = tuple(map(str, problem.absolute_path))
        if not place[:1] or place[0] not in contract:
            place = (*_place_of(problem.schema, contract), *place)
        raise ContractError(place, f"is not valid OpenAPI: {problem.message}")


def _deepest(error: Any) -> Any:
    """Of the reasons why no alternative fits, the one furthest into the document."""
    while error.context:
        error = max(error.context, key=lambda reason: len(reason.absolute_path))
    return error


def _place_of(wanted: Any, node: Any, place: Place = ()) -> Place:
    """Where a part of the contract stands; nowhere if it is not found."""
    if node == wanted and place:
        return place
    parts = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node)
        if isinstance(node, list)
        else ()
    )
    found = (_place_of(wanted, part, (*place, str(key))) for key, part in parts)
    return next(filter(None, found), ())


def lookup(document: Json, pointer: str, place: Place) -> Any:
    """What a JSON pointer such as `/components/schemas/Pet` points to."""
    node: Any = document
    for part in pointer.strip("/").split("/") if pointer.strip("/") else ():
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        elif isinstance(node, dict) and key in node:
            node = node[key]
        else:
            raise ContractError(place, f"refers to {pointer}, which is not there")
    return node


class _Bundle:
    """Replaces references to other files: schemas become components, everything else is copied."""

    def __init__(self, path: Path, contract: Json) -> None:
        self._root = path.resolve()
        self._documents = {self._root: contract}
        self._names: dict[tuple[Path, str], str] = {}
        self._brought: Json = {}

    def bundled(self) -> Json:
        contract = self._documents[self._root]
        bundled = {key: self._walk(value, self._root, (key,)) for key, value in contract.items()}
        if self._brought:
            components = bundled.setdefault("components", {})
            components["schemas"] = {**components.get("schemas", {}), **self._brought}
        return bundled

    def _walk(self, node: Any, file: Path, place: Place, trail: tuple[str, ...] = ()) -> Any:
        if isinstance(node, list):
            return [self._walk(v, file, (*place, str(i)), trail) for i, v in enumerate(node)]
        if not isinstance(node, dict):
            return node
        reference = node.get("$ref")
        if isinstance(reference, str):
            target, pointer = self._target(reference, file, place)
            rest = {k: v for k, v in node.items() if k != "$ref"}
            if target == self._root:
                lookup(self._documents[target], pointer, place)
                return {"$ref": f"#{pointer}", **self._walk(rest, file, place, trail)}
            found = lookup(self._document(target, place), pointer, place)
            if _is_schema(place):
                return {"$ref": self._component(target, pointer, found, place), **rest}
            if reference in trail:
                raise ContractError(place, f"refers to itself through {reference}")
            return {**self._walk(found, target, place, (*trail, reference)), **rest}
        named = place[-1] == "properties"
        if not named and isinstance(node.get("pattern"), str):
            _check_pattern(node["pattern"], (*place, "pattern"))
        return {
            key: value
            if key in LITERAL_KEYS and not named
            else self._walk(value, file, (*place, key), trail)
            for key, value in node.items()
        }

    def _target(self, reference: str, file: Path, place: Place) -> tuple[Path, str]:
        name, _, pointer = reference.partition("#")
        if "://" in name:
            raise ContractError(place, f"refers to {reference}; only files can be referred to")
        return ((file.parent / unquote(name)).resolve() if name else file), pointer

    def _document(self, file: Path, place: Place) -> Json:
        if file not in self._documents:
            try:
                self._documents[file] = _read(file)
            except ContractError as error:
                raise ContractError(place, f"refers to a file: {error}") from None
        return self._documents[file]

    def _component(self, file: Path, pointer: str, schema: Any, place: Place) -> str:
        key = (file, pointer)
        if key not in self._names:
            name = re.sub(r"[^\w.-]", "_", pointer.rpartition("/")[2] or file.stem)
            own = self._documents[self._root].get("components", {}).get("schemas", {})
            if name in own or name in self._brought:
                problem = f"brings in a second schema named {name}, from {file.name}"
                raise ContractError(place, problem)
            self._names[key] = name
            self._brought[name] = {}  # its place among the others
            self._brought[name] = self._walk(schema, file, ("components", "schemas", name))
        return f"#/components/schemas/{self._names[key]}"


def _check_pattern(pattern: str, place: Place) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        raise ContractError(place, f"is no pattern to Python: {error}") from None


def _is_schema(place: Place) -> bool:
    """Whether a schema stands at this place of a contract."""
    if place[:2] == ("components", "schemas"):
        return True
    return bool(
        {"schema", "schemas", "items", "properties", "allOf", "oneOf", "anyOf"} & set(place)
    )


def _path_item(contract: Json, node: Json, place: Place) -> Json:
    if "$ref" not in node:
        return node
    target = lookup(contract, node["$ref"][1:], place)
    return {**_path_item(contract, target, place), **{k: v for k, v in node.items() if k != "$ref"}}


def operations(contract: Json) -> Iterator[tuple[Place, str, str, Json, Json]]:
    """Each operation: its place, path, method in capitals, the path's item, its own part."""
    for path, node in contract.get("paths", {}).items():
        item = _path_item(contract, node, ("paths", path))
        for method in ("get", "put", "post", "delete", "options", "head", "patch", "trace"):
            if method in item:
                yield ("paths", path, method), path, method.upper(), item, item[method]
