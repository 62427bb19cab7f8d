"""What the schemas of a contract mean in Python: which type each is, which classes there are."""

from __future__ import annotations

import re
from typing import Any

from . import names, types
from .classes import Enum, Field, Struct, Union, names_in
from .contract import ContractError, Json, Place
from .normal import ANNOTATIONS, REFUSED, kinds_of, mapping, unwrapped
from .scalars import bounded, number, string
from .types import ANY, NULL, Choice, Either, ListOf, MapOf, Named, Plain, Type

NUMBERS = {"integer", "number"}
JSON_TYPES = {str: {"string"}, bool: {"boolean"}, int: NUMBERS, float: {"number"}}


class Schemas:
    """The types and classes of one contract; inline schemas that need a class are given one."""

    def __init__(self, contract: Json) -> None:
        self._components: Json = contract.get("components", {}).get("schemas", {})
        self._class_names = self._names_of_components()
        self._types: dict[str, Type] = {}
        self._nullable: set[str] = set()
        self._open: list[str] = []
        self._inline: dict[str, Place] = {}
        self.classes: dict[str, Struct | Enum | Union] = {}
        for key in self._components:
            self.component(key, ("components", "schemas", key))

    def _names_of_components(self) -> dict[str, str]:
        place = ("components", "schemas")
        chosen: dict[str, str] = {}
        for key, schema in self._components.items():
            if isinstance(schema, dict) and (name := _class_chosen(schema, (*place, key))):
                chosen[key] = name

        def class_name(key: str) -> str:
            name = names.class_name(names.pascal(key))
            return names.identifier(name, "Model", names.CLASS_NAMES_IN_USE, (*place, key))

        made = names.distinct(self._components, chosen, (class_name,), place)
        names.distinct(made, {key: names.module(name) for key, name in made.items()}, (), place)
        return made

    # -- references ----------------------------------------------------------------------------

    def component(self, key: str, place: Place) -> Type:
        """The type of a named schema."""
        if key not in self._components:
            raise ContractError(place, f"refers to a schema {key!r} that is not there")
        if key not in self._types:
            if key in self._open:
                raise ContractError(
                    ("components", "schemas", key), "is made of itself without an object between"
                )
            self._open.append(key)
            own = ("components", "schemas", key)
            self._types[key] = self._type(self._components[key], own, self._class_names[key], key)
            self._open.remove(key)
        return self._types[key]

    def schema_at(self, reference: str, place: Place) -> tuple[str, Json]:
        """The key and the schema that a `$ref` names."""
        prefix = "#/components/schemas/"
        key = reference.removeprefix(prefix).replace("~1", "/").replace("~0", "~")
        if not reference.startswith(prefix) or key not in self._components:
            raise ContractError(place, f"refers to {reference}; only {prefix}… can be referred to")
        return key, self._components[key]

    def resolved(self, schema: Json, place: Place) -> Json:
        """The schema, or the one that it refers to with what is said here put over it."""
        schema = unwrapped(mapping(schema, place))
        if "$ref" not in schema:
            return schema
        target = self.resolved(self.schema_at(schema["$ref"], place)[1], place)
        return {**target, **{key: value for key, value in schema.items() if key != "$ref"}}

    # -- types ---------------------------------------------------------------------------------

    def type_of(self, schema: Any, place: Place, name: str, *, inline_enums: bool = True) -> Type:
        """The type of the schema at a place; a class it needs gets `name`.

        Without `inline_enums` an enum that stands here stays a choice of constants.
        """
        return self._type(schema, place, name, None, inline_enums=inline_enums)

    def _type(
        self, schema: Any, place: Place, name: str, key: str | None, *, inline_enums: bool = True
    ) -> Type:
        schema = mapping(schema, place)
        if key is None or not self._inherits(schema, place):
            schema = unwrapped(schema)
        for keyword in REFUSED:
            if keyword in schema:
                raise ContractError((*place, keyword), "is not supported")
        null_here = bool(schema.get("nullable"))
        if "$ref" in schema:
            target, parent = self.schema_at(schema["$ref"], place)
            if parent.get("discriminator") and not {"oneOf", "anyOf"} & parent.keys():
                raise ContractError(
                    place, f"refers to {target}, whose discriminator needs oneOf or anyOf beside it"
                )
            found = self.component(target, place)
            return types.nullable(found) if null_here else found
        if key is None:
            name = _class_chosen(schema, place) or names.class_name(name)
        kinds, null_among = kinds_of(schema, place)
        if key is not None and (null_here or null_among):
            self._nullable.add(key)
        tp = self._unquestioned(schema, kinds, place, name, key, inline_enums)
        return types.nullable(tp) if null_here or null_among else tp

    def _refer(self, key: str, tp: Named) -> None:
        """Let what a component is made of refer to it."""
        self._types[key] = types.nullable(tp) if key in self._nullable else tp

    def _inherits(self, schema: Json, place: Place) -> bool:
        """Whether a schema is a class of its own that adds nothing to its parent."""
        parents = schema.get("allOf", ())
        return len(parents) == 1 and bool(
            {"properties", "allOf"} & self.resolved(parents[0], place).keys()
        )

    def _unquestioned(
        self, schema: Json, kinds: list[str], place: Place, name: str, key: str | None, enums: bool
    ) -> Type:
        """The type, null aside."""
        if "const" in schema:
            schema = {**schema, "enum": [schema["const"]]}
            enums = False
        if "enum" in schema:
            return self._enum(schema, place, name, key, enums)
        if "allOf" in schema:
            schema = self._merged(schema, place)
            kinds = kinds or kinds_of(schema, place)[0]
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._union(schema, keyword, place, name, key)
        if len(kinds) > 1:
            singles = tuple(
                self._single({**schema, "type": kind}, kind, place, name, key) for kind in kinds
            )
            if set(kinds) >= {"integer", "number"}:
                singles = tuple(tp for tp in singles if tp != Plain("int"))
            return singles[0] if len(singles) == 1 else Either(singles)
        return self._single(schema, kinds[0], place, name, key) if kinds else ANY

    def _single(self, schema: Json, kind: str, place: Place, name: str, key: str | None) -> Type:
        match kind:
            case "object":
                return self._object(schema, place, name, key)
            case "array":
                if "items" not in schema:
                    return bounded(ListOf(ANY), schema, "array")
                item = self.type_of(schema["items"], (*place, "items"), f"{name}Item")
                return bounded(ListOf(item), schema, "array")
            case "boolean":
                return Plain("bool")
            case "integer":
                return number(schema, whole=True)
            case "number":
                return number(schema, whole=False)
            case "string":
                return string(schema)
            case _:
                raise ContractError((*place, "type"), f"{kind!r} is no type")

    def _object(self, schema: Json, place: Place, name: str, key: str | None) -> Type:
        additional = schema.get("additionalProperties")
        where = (*place, "additionalProperties")
        if not (schema.get("properties") or schema.get("required")) and additional is not False:
            value = self.type_of(True if additional is None else additional, where, f"{name}Value")
            return bounded(MapOf(value), schema, "object")
        tp = Named(name, "open" if additional not in (None, False) else "struct")
        struct = Struct(name, place, schema)
        self._add(struct, key)
        if key is not None:
            self._refer(key, tp)
        if tp.kind == "open":
            struct.additional = self.type_of(additional, where, f"{name}Value")
        struct.fields = self._fields(schema, place, name)
        return tp

    def _fields(self, schema: Json, place: Place, name: str) -> list[Field]:
        required = dict.fromkeys(schema.get("required", ()))
        anything: Json = {wire: {} for wire in required}
        properties: Json = {**schema.get("properties", {})}
        properties |= {wire: sub for wire, sub in anything.items() if wire not in properties}
        where = (*place, "properties")
        chosen = {
            wire: python
            for wire, sub in properties.items()
            if isinstance(sub, dict)
            and (python := names.chosen(sub, (*where, wire), names.FIELD_NAMES_IN_USE))
        }
        for wire in properties:
            if re.search(r'["\\\x00-\x1f]', wire):  # msgspec refuses them
                raise ContractError((*where, wire), "has a sign that no field's name can have")

        def snake(wire: str) -> str:
            return names.identifier(
                names.snake(wire), "field_", names.FIELD_NAMES_IN_USE, (*where, wire)
            )

        def as_is(wire: str) -> str:
            text = re.sub(r"\W+", "_", wire).strip("_")
            return names.identifier(text, "field_", names.FIELD_NAMES_IN_USE, (*where, wire))

        python_names = names.distinct(properties, chosen, (snake, as_is), where)
        return [
            Field(
                name=python_names[wire],
                wire=wire,
                type=self.type_of(sub, (*where, wire), name + names.pascal(wire)),
                schema=self.resolved(sub, (*where, wire)),
                required=wire in required,
                place=(*where, wire),
            )
            for wire, sub in properties.items()
        ]

    def _enum(self, schema: Json, place: Place, name: str, key: str | None, enums: bool) -> Type:
        values = [value for value in schema["enum"] if value is not None]
        found = {type(value) for value in values}
        kinds = set(kinds_of(schema, place)[0])
        for value in values:
            if kinds and kinds.isdisjoint(JSON_TYPES.get(type(value), kinds)):
                told = " or ".join(sorted(kinds))
                raise ContractError((*place, "enum"), f"holds {value!r}, which is no {told}")
        if not found <= {str, int}:
            if not found <= {str, int, bool, float}:
                raise ContractError(
                    (*place, "enum"), "holds something other than texts and numbers"
                )
            plain = {str: "str", int: "int", bool: "bool", float: "float"}
            options = tuple(Plain(plain[kind]) for kind in plain if kind in found)
            return options[0] if len(options) == 1 else Either(options)
        if len(found) != 1 or not (key or enums):
            return Choice(tuple(values)) if values else NULL
        self._add(Enum(name, place, schema, self._members(schema, values, place)), key)
        return Named(name, "int enum" if found == {int} else "enum")

    def _members(self, schema: Json, values: list[Any], place: Place) -> list[tuple[str, Any]]:
        where = (*place, "enum")
        in_use = {"mro", "name", "value", *dir(type(values[0]))}
        given = schema.get("x-enum-varnames") or []
        chosen = {
            str(value): names.checked(name, (*place, "x-enum-varnames"), in_use)
            for value, name in zip(values, given, strict=False)
        }

        def candidate(make: Any) -> Any:
            return lambda value: names.identifier(make(value), "VALUE_", in_use, (*where, value))

        made = names.distinct(
            dict.fromkeys(map(str, values)),
            chosen,
            tuple(map(candidate, (_number if isinstance(values[0], int) else names.member,
                                  names.member_spelled, names.member_as_is))),
            where,
        )  # fmt: skip
        return [(made[str(value)], value) for value in dict.fromkeys(values)]

    def _union(self, schema: Json, keyword: str, place: Place, name: str, key: str | None) -> Type:
        if schema.get("properties"):
            raise ContractError((*place, keyword), "beside properties is not supported")
        where = (*place, keyword)
        if key is not None:
            self._refer(key, Named(name, "union"))
        options = tuple(
            dict.fromkeys(
                self.type_of(
                    option,
                    (*where, str(i)),
                    name + names.pascal(str(option.get("title", f"Option{i + 1}"))),
                )
                for i, option in enumerate(schema[keyword])
            )
        )
        some = tuple(option for option in options if option != NULL)
        tp = self._either(some, schema, where, name, key)
        return tp if some == options else types.nullable(tp)

    def _either(
        self, options: tuple[Type, ...], schema: Json, place: Place, name: str, key: str | None
    ) -> Type:
        if len(options) == 1:
            return options[0]
        if key is None and types.is_native(options):
            return Either(options)
        union = Union(name, place[:-1], schema, options)
        self._add(union, key)
        self._discriminate(union, schema, place)
        return Named(name, "union")

    def _discriminate(self, union: Union, schema: Json, where: Place) -> None:
        discriminator = schema.get("discriminator")
        if not discriminator:
            return
        union.discriminator = discriminator["propertyName"]
        for option in union.options:
            if not isinstance(option, Named):
                raise ContractError(where, "has a discriminator, but not every option has a name")
        named = {key: self._class_names[key] for key in self._components}
        options = {option.name for option in union.options if isinstance(option, Named)}
        mapping = {key: cls for key, cls in named.items() if cls in options}
        for value, target in (discriminator.get("mapping") or {}).items():
            key = target.rpartition("/")[2]
            if named.get(key) not in options:
                raise ContractError((*where, "discriminator", value), f"{target} is no option")
            mapping[value] = named[key]
        union.mapping = list(mapping.items())

    def _merged(self, schema: Json, place: Place) -> Json:
        """One object schema that says what all the parts of `allOf` say."""
        merged: Json = {key: value for key, value in schema.items() if key != "allOf"}
        properties: Json = {}
        required: dict[str, None] = {}
        for i, given in enumerate(schema["allOf"]):
            where = (*place, "allOf", str(i))
            part = self.resolved(given, where)
            if "allOf" in part:
                part = self._merged(part, where)
            for keyword in ("oneOf", "anyOf", "enum"):
                if keyword in part:
                    raise ContractError((*where, keyword), "within allOf is not supported")
            for wire, sub in part.get("properties", {}).items():
                if wire in properties and properties[wire] != sub:
                    self._check_narrower(properties[wire], sub, (*where, "properties", wire))
                    del properties[wire]
                properties[wire] = sub
            required |= dict.fromkeys(part.get("required", ()))
            for keyword, value in part.items():
                if keyword not in ANNOTATIONS | {"properties", "required", "discriminator"}:
                    if keyword.startswith("x-"):
                        continue
                    if merged.get(keyword, value) != value:
                        raise ContractError((*where, keyword), "contradicts another part of allOf")
                    merged[keyword] = value
        properties |= merged.get("properties", {})
        required |= dict.fromkeys(merged.get("required", ()))
        if properties or required:
            merged |= {"properties": properties, "required": list(required)}
        return merged

    def _check_narrower(self, before: Any, after: Any, place: Place) -> None:
        """Refuse two schemas of one property that no value can satisfy both."""
        first, second = (
            set(kinds_of(self.resolved(schema, place), place)[0]) for schema in (before, after)
        )
        if first and second and first.isdisjoint(second) and first | second != NUMBERS:
            raise ContractError((*place, "type"), "contradicts another part of allOf")

    # -- classes -------------------------------------------------------------------------------

    def made_of(self, names: set[str]) -> set[str]:
        """These classes and all that their instances can hold."""
        seen: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting += names_in(self.classes[name])
        return seen

    def relax(self, sent: set[str], received: set[str]) -> None:
        """Require nothing that the contract requires only the other way.

        A field that is read-only is not required of what is sent, nor one that is write-only of
        what is received.
        """
        for some, keyword in ((sent, "readOnly"), (received, "writeOnly")):
            for name in some:
                cls = self.classes[name]
                for one in cls.fields if isinstance(cls, Struct) else ():
                    one.required = one.required and not one.schema.get(keyword)

    def _add(self, cls: Struct | Enum | Union, key: str | None) -> None:
        if key is None:
            cls.name = self._inline_name(cls)
        self.classes[cls.name] = cls

    def _inline_name(self, cls: Struct | Enum | Union) -> str:
        modules = {names.module(name): name for name in self._class_names.values()}
        taken = self._inline.get(cls.name)
        if (taken is not None and taken != cls.place) or names.module(cls.name) in modules:
            rival = " > ".join(taken) if taken else f"schema {modules[names.module(cls.name)]}"
            raise ContractError(
                cls.place, f"needs a class, but {cls.name} is that of {rival}; add x-python-name"
            )
        self._inline[cls.name] = cls.place
        return cls.name


def _class_chosen(schema: Json, place: Place) -> str | None:
    name = names.chosen(schema, place, names.CLASS_NAMES_IN_USE)
    if name and names.class_name(name) != name:
        problem = f"{name!r} needs a module named {names.module(name)!r}, which is no Python name"
        raise ContractError((*place, "x-python-name"), problem)
    return name


def _number(value: str) -> str:
    return f"VALUE_{value}".replace("-", "MINUS_")
