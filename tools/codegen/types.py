"""The types that schemas mean, and how each is written: in models, in signatures, in the docs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from .text import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Plain:
    """A type of Python or of the runtime, such as `int`, `datetime.date` or `Any`."""

    name: str


@dataclass(frozen=True)
class Named:
    """A generated class: a struct, an open one (it takes further fields), an enum or a union."""

    name: str
    kind: Literal["struct", "open", "enum", "int enum", "union"]


@dataclass(frozen=True)
class Bounded:
    """A type with limits, as msgspec's Meta takes them."""

    base: Type
    limits: tuple[tuple[str, str | int | float], ...]


@dataclass(frozen=True)
class ListOf:
    """A JSON array."""

    item: Type


@dataclass(frozen=True)
class MapOf:
    """A JSON object whose keys are data."""

    value: Type


@dataclass(frozen=True)
class Choice:
    """One of some constants."""

    values: tuple[str | int, ...]


@dataclass(frozen=True)
class Either:
    """One of several types; `None` stands for null."""

    options: tuple[Type, ...]


Type: TypeAlias = Plain | Named | Bounded | ListOf | MapOf | Choice | Either

ANY = Plain("Any")
NULL = Plain("None")
UNSET = Plain("UnsetType")
FILE = Plain("FileInput")


def nullable(tp: Type) -> Type:
    """The type, or null."""
    if tp in (ANY, NULL) or (isinstance(tp, Either) and NULL in tp.options):
        return tp
    return Either((*(tp.options if isinstance(tp, Either) else (tp,)), NULL))


def unset(tp: Type) -> Type:
    """The type, or left out."""
    options = tp.options if isinstance(tp, Either) else (tp,)
    null = (NULL,) if NULL in options else ()
    return Either((*(option for option in options if option != NULL), UNSET, *null))


def parts(tp: Type) -> Iterator[Type]:
    """The type and all that it is made of."""
    yield tp
    match tp:
        case Bounded(base):
            yield from parts(base)
        case ListOf(inner) | MapOf(inner):
            yield from parts(inner)
        case Either(options):
            for option in options:
                yield from parts(option)
        case _:
            pass


def classes(tp: Type) -> list[str]:
    """The generated classes that the type names."""
    return [part.name for part in parts(tp) if isinstance(part, Named)]


def is_native(options: tuple[Type, ...]) -> bool:
    """Whether msgspec can tell the options apart by itself, from the JSON alone."""
    kinds = [_json_kind(option) for option in options if option != NULL]
    return "any" not in kinds and len(set(kinds)) == len(kinds)


def is_text(tp: Type) -> bool:
    """Whether a value can stand as it is, be it text or a file, in any media type."""
    match tp:
        case Bounded(base):
            return is_text(base)
        case Either(options):
            return any(map(is_text, options))
        case ListOf() | MapOf() | Named(_, "struct" | "open" | "int enum"):
            return False
        case Plain("int" | "float" | "bool"):
            return False
        case _:
            return True


def _json_kind(tp: Type) -> str:
    match tp:
        case Bounded(base):
            return _json_kind(base)
        case ListOf():
            return "array"
        case MapOf() | Named(_, "struct"):
            return "object"
        case Plain("int" | "float" | "bool" as name):
            return name
        case Named(_, "int enum"):
            return "int"
        case Plain("Any" | "FileInput") | Either() | Choice() | Named(_, "open" | "union"):
            return "any"
        case _:
            return "string"


def literal(value: str | int | float | bool | None) -> str:
    """A constant as Python has it, text in double quotes."""
    return quoted(value) if isinstance(value, str) else repr(value)


class Writer:
    """Writes types as Python code, or as the docs name them.

    `namespace` stands before generated classes. Names that a class body hides, because one of its
    own members has that name, are taken from the modules `builtins` and so on instead.
    """

    def __init__(self, namespace: str = "", hidden: frozenset[str] = frozenset()) -> None:
        self._namespace = namespace
        self._hidden = hidden

    def code(self, tp: Type) -> str:
        """The type with its limits, as models and operations state it."""
        match tp:
            case Plain(name):
                return self._visible(name)
            case Named(name):
                return f"{self._namespace}{name}"
            case Bounded(base, limits):
                meta = ", ".join(f"{key}={_limit(value)}" for key, value in limits)
                return f"Annotated[{self.code(base)}, Meta({meta})]"
            case ListOf(item):
                return f"{self._visible('list')}[{self.code(item)}]"
            case MapOf(value):
                return f"{self._visible('dict')}[{self._visible('str')}, {self.code(value)}]"
            case Choice(values):
                return f"Literal[{', '.join(literal(value) for value in values)}]"
            case Either(options):
                return " | ".join(self.code(option) for option in options)

    def argument(self, tp: Type) -> str:
        """What a caller may pass for the type: a mapping for a model, a text for an enum."""
        match tp:
            case Named(name, "enum"):
                return f"{self._namespace}{name} | {self._visible('str')}"
            case Named(name, "int enum"):
                return f"{self._namespace}{name} | {self._visible('int')}"
            case Named(name):
                return f"{self._namespace}{name} | Mapping[{self._visible('str')}, Any]"
            case Bounded(base):
                return self.argument(base)
            case ListOf(item):
                return f"Sequence[{self.argument(item)}]"
            case MapOf(value):
                return f"Mapping[{self._visible('str')}, {self.argument(value)}]"
            case Choice(values):
                kinds = sorted({type(value).__name__ for value in values}, reverse=True)
                return " | ".join(self._visible(kind) for kind in kinds)
            case Either(options):
                return " | ".join(dict.fromkeys(self.argument(option) for option in options))
            case Plain():
                return self.code(tp)

    def result(self, tp: Type) -> str:
        """What a caller gets for the type: limits are of no use to a reader."""
        match tp:
            case Bounded(base):
                return self.result(base)
            case ListOf(item):
                return f"{self._visible('list')}[{self.result(item)}]"
            case MapOf(value):
                return f"{self._visible('dict')}[{self._visible('str')}, {self.result(value)}]"
            case Either(options):
                return " | ".join(self.result(option) for option in options)
            case _:
                return self.code(tp)

    def _visible(self, name: str) -> str:
        top = name.partition(".")[0]
        if top not in self._hidden:
            return name
        return f"_{name}" if "." in name else f"builtins.{name}"


def _limit(value: str | float) -> str:
    if isinstance(value, str) and '"' not in value and value.isprintable():
        return f'r"{value}"' if "\\" in value and not value.endswith("\\") else quoted(value)
    return literal(value)


def documented(tp: Type, *, linked: bool = True) -> str:
    """The type as the reference names it; linked, it refers to definitions at the page's end."""

    def of(inner: Type) -> str:
        return documented(inner, linked=linked)

    match tp:
        case Named(name):
            return f"[{name}]" if linked else name
        case Bounded(base):
            return of(base)
        case ListOf(item):
            return f"typing.List[{of(item)}]"
        case MapOf(value):
            return f"typing.Dict[str, {of(value)}]"
        case Plain("Any"):
            return "typing.Union[typing.Any, none_type]"
        case Plain("FileInput"):
            return "file_type"
        case Plain("None"):
            return "none_type"
        case Plain(name):
            return name
        case Choice(values):
            kinds = sorted({type(value).__name__ for value in values}, reverse=True)
            return kinds[0] if len(kinds) == 1 else f"typing.Union[{', '.join(kinds)}]"
        case Either(options):
            return f"typing.Union[{', '.join(map(of, options))}]"


def reference(tp: Type, writer: Writer) -> str:
    """The type as code that loads no model and compiles no pattern before it is asked for."""
    code = writer.code(tp)
    later = any(
        isinstance(part, Named) or (isinstance(part, Bounded) and "pattern" in dict(part.limits))
        for part in parts(tp)
    )
    return f"lambda: {code}" if later else code
