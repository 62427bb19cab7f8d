"""The examples of the reference: for each parameter, Python code that makes a value for it."""

from __future__ import annotations

import operator
import re
from typing import TYPE_CHECKING, Any

from .classes import Enum, Struct, Union
from .text import quoted
from .types import ANY, Bounded, Choice, Either, ListOf, MapOf, Named, Plain, Type

if TYPE_CHECKING:
    from .contract import Json
    from .schemas import Schemas

INDENT = "    "

PLAIN = {
    "int": "1",
    "float": "3.14",
    "bool": "True",
    "Any": "None",
    "None": "None",
    "bytes": 'b"bytes"',
    "FileInput": "open('/path/to/file', 'rb')",
    "datetime.date": 'datetime.date.fromisoformat("1970-01-01")',
    "datetime.datetime": 'datetime.datetime.fromisoformat("1970-01-01T00:00:00+00:00")',
    "datetime.time": 'datetime.time.fromisoformat("12:00:00")',
    "datetime.timedelta": "datetime.timedelta(seconds=1)",
    "decimal.Decimal": 'decimal.Decimal("3.14")',
    "uuid.UUID": 'uuid.UUID("00000000-0000-4000-8000-000000000000")',
}


def of(schemas: Schemas, tp: Type, schema: Json, name: str) -> list[str]:
    """The lines of an expression: what the contract gives as example or default, or one made up."""
    return _Examples(schemas).lines(tp, schema, name, ())


class _Examples:
    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def lines(self, tp: Type, schema: Json, name: str, within: tuple[str, ...]) -> list[str]:
        given = [schema[key] for key in ("example", "default") if key in schema]
        given += [next(iter(schema["examples"]))] if schema.get("examples") else []
        if given:
            return self._given(tp, given[0], within)
        match tp:
            case Bounded(base, limits):
                return self._bounded(base, dict(limits), schema, name, within)
            case Named(cls):
                return self._named(cls, within)
            case Either((first, *_)):
                return self.lines(first, schema, name, within)
            case ListOf(item):
                return self._list(item, schema.get("items", {}), name, within)
            case MapOf(value):
                inner = schema.get("additionalProperties")
                inner = inner if isinstance(inner, dict) else {}
                if value == ANY:
                    return ['{"key": None}']
                made = self.lines(value, self._resolved(inner), "key", within)
                return ["{", *_indented(_joined('"key": ', made, ",")), "}"]
            case Choice((first, *_)):
                return [quoted(first) if isinstance(first, str) else repr(first)]
            case Plain("str"):
                return [quoted(f"{name}_example")]
            case Plain(plain):
                return [PLAIN[plain]]
            case _:
                return ["None"]

    def _bounded(
        self, tp: Type, limits: Json, schema: Json, name: str, within: tuple[str, ...]
    ) -> list[str]:
        match tp:
            case Plain("int" | "float" as plain):
                return [_number(PLAIN[plain], limits)]
            case Plain("str"):
                return [quoted(_text(f"{name}_example", limits))]
            case ListOf(item):
                count = limits.get("min_length", 1)
                return self._list(item, schema.get("items", {}), name, within, count)
            case _:
                return self.lines(tp, schema, name, within)

    def _given(self, tp: Type, value: Any, within: tuple[str, ...]) -> list[str]:
        """A value of the contract's as code of that type."""
        match tp:
            case Bounded(base):
                return self._given(base, value, within)
            case Named(cls, "enum" | "int enum"):
                return [f"{cls}({_value(value)})"]
            case Named(cls, "struct" | "open") if isinstance(value, dict):
                return self._given_struct(cls, value, within)
            case ListOf(item) if isinstance(value, list) and value:
                inner = [self._given(item, one, within) for one in value]
                return [
                    "[",
                    *_indented([line for one in inner for line in _joined("", one, ",")]),
                    "]",
                ]
            case Plain("uuid.UUID" | "decimal.Decimal" as plain):
                return [f"{plain}({_value(str(value))})"]
            case Plain("datetime.date" | "datetime.datetime" | "datetime.time" as plain):
                text = str(value).replace("Z", "+00:00")
                return [f"{plain}.fromisoformat({_value(text)})"]
            case Plain("datetime.timedelta" | "FileInput" | "bytes" as plain):
                return [PLAIN[plain]]
            case Either((first, *_)):
                return self._given(first, value, within) if value is not None else ["None"]
            case _:
                return [_value(value)]

    def _given_struct(self, cls: str, value: Json, within: tuple[str, ...]) -> list[str]:
        struct = self._schemas.classes[cls]
        assert isinstance(struct, Struct)
        by_wire = {field.wire: field for field in struct.fields}
        lines = [
            line
            for key, one in value.items()
            if key in by_wire
            for line in _joined(
                f"{by_wire[key].name}=", self._given(by_wire[key].type, one, within), ","
            )
        ]
        return [f"{cls}(", *_indented(lines), ")"] if lines else [f"{cls}()"]

    def _named(self, name: str, within: tuple[str, ...]) -> list[str]:
        cls = self._schemas.classes[name]
        if isinstance(cls, Enum):
            return [f"{name}({_value(cls.members[0][1])})"]
        if isinstance(cls, Union):
            fresh = [o for o in cls.options if not (isinstance(o, Named) and o.name in within)]
            return self.lines((fresh or [Plain("None")])[0], {}, "value", (*within, name))
        lines = []
        for field in cls.fields:
            within_here = (*within, name)
            if not field.required and _leads_back(field.type, within_here):
                continue
            unwanted = field.schema.get("readOnly") or field.schema.get("deprecated")
            if unwanted and not field.required:
                continue
            if _leads_back(field.type, within_here):
                made = ["[]"] if isinstance(field.type, ListOf) else ["None"]
            else:
                made = self.lines(field.type, field.schema, field.wire, within_here)
            lines += _joined(f"{field.name}=", made, ",")
        return [f"{name}(", *_indented(lines), ")"] if lines else [f"{name}()"]

    def _list(
        self, item: Type, schema: Any, name: str, within: tuple[str, ...], count: Any = 1
    ) -> list[str]:
        made = self.lines(item, self._resolved(schema), name, within)
        return ["[", *_indented(_joined("", made, ",") * count), "]"]

    def _resolved(self, schema: Any) -> Json:
        return self._schemas.resolved(schema, ()) if isinstance(schema, dict) else {}


def _number(usual: str, limits: Json) -> str:
    """The usual number if it is within the limits, else one that is."""
    low, high = limits.get("ge", limits.get("gt")), limits.get("le", limits.get("lt"))
    step = limits.get("multiple_of", 1)
    near = (high or 0 if low is None else low) // step * step
    found = [near + times * step for times in (-1, 0, 1, 2)]
    if low is not None and high is not None:
        found.append((low + high) / 2)
    fitting = (number for number in found if _is_within(number, limits))
    return usual if _is_within(float(usual), limits) else repr(next(fitting, 0))


def _is_within(number: float, limits: Json) -> bool:
    tests = {"ge": operator.ge, "gt": operator.gt, "le": operator.le, "lt": operator.lt}
    multiple = limits.get("multiple_of")
    return all(tests[key](number, limits[key]) for key in tests.keys() & limits) and (
        multiple is None or number % multiple == 0
    )


def _text(usual: str, limits: Json) -> str:
    """The usual text at an allowed length; where a pattern is due, some text that matches."""
    some = (usual, "1", "a", "A1", "a@b.example")
    sized = [
        text.ljust(limits.get("min_length", 0), "_")[: limits.get("max_length")] for text in some
    ]
    matching = (text for text in sized if re.search(limits.get("pattern", ""), text))
    return next(matching, sized[0])


def _leads_back(tp: Type, within: tuple[str, ...]) -> bool:
    match tp:
        case Named(name):
            return name in within
        case ListOf(inner) | MapOf(inner) | Bounded(inner):
            return _leads_back(inner, within)
        case Either((first, *_)):
            return _leads_back(first, within)
        case _:
            return False


def _value(value: Any) -> str:
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_value(k)}: {_value(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return repr(value)


def _joined(before: str, lines: list[str], after: str) -> list[str]:
    first, *rest = lines
    joined = [before + first, *rest]
    joined[-1] += after
    return joined


def _indented(lines: list[str]) -> list[str]:
    return [INDENT + line for line in lines]
