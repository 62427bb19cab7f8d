"""What the templates of a model and of its page read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import names, text, types
from .classes import Enum, Field, Struct, Union, names_in
from .limits import limits
from .types import ANY, Writer

if TYPE_CHECKING:
    from .contract import Json
    from .schemas import Schemas


def view(cls: Struct | Enum | Union, schemas: Schemas, sent: set[str]) -> Json:
    """The view of one class.

    :param sent: the classes that requests hold; limits bind these only, not what a server answers
    """
    description = (cls.schema.get("description") or "").strip("\n")
    own = description or f"`{cls.name}` of the contract."
    if cls.schema.get("deprecated"):
        own += "\n\nDeprecated."
    source = "#/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in cls.place)
    early, late = _imports(cls, schemas)
    return {
        "name": cls.name,
        "name_cell": text.cell(cls.name),
        "doc": [*text.wrapped(own, 4), "", f"Source: ``{text.docstring(source)}``"],
        "description": text.prose(description) or False,
        "deprecated": bool(cls.schema.get("deprecated")),
        "links": [{"class": name} for name in sorted(names_in(cls))],
        "early": early,
        "late": late,
        "struct": _struct(cls, limited=cls.name in sent) if isinstance(cls, Struct) else False,
        "enum": _enum(cls) if isinstance(cls, Enum) else False,
        "union": _union(cls, {cls.name, *(entry["class"] for entry in late)})
        if isinstance(cls, Union)
        else False,
    }


def _imports(cls: Struct | Enum | Union, schemas: Schemas) -> tuple[list[Json], list[Json]]:
    """The models that a module imports: at its top, and at its end where that closes a cycle."""
    early: list[Json] = []
    late: list[Json] = []
    for name in sorted(names_in(cls) - {cls.name}):
        entry = {"class": name, "module": names.module(name)}
        (late if cls.name in schemas.made_of({name}) else early).append(entry)
    return early, late


def _struct(cls: Struct, *, limited: bool) -> Json:
    hidden = frozenset(field.name for field in cls.fields)
    writer = Writer("", hidden)
    function = "_field" if "field" in hidden else "field"
    secrets = [(field.name, _secret(field.schema)) for field in cls.fields]
    deprecated = tuple(field.name for field in cls.fields if field.schema.get("deprecated"))
    return {
        "base": "Model" if cls.additional is None else "OpenModel",
        "fields": [_field(field, writer, function, limited=limited) for field in cls.fields],
        "has_fields": bool(cls.fields),
        "secrets": [{"code": f"{name!r}: {value}"} for name, value in secrets if value],
        "has_secrets": any(value for _, value in secrets),
        "deprecated_fields": text.tuple_of(deprecated) if deprecated else False,
        "additional": Writer().code(cls.additional) if cls.additional not in (None, ANY) else False,
        "open": {
            "value": writer.result(cls.additional),
            "value_doc": types.documented(cls.additional),
        }
        if cls.additional is not None
        else False,
    }


def _secret(schema: Json) -> str | None:
    if schema.get("x-visible-keys") is not None:
        return repr(tuple(schema["x-visible-keys"]))
    secret = schema.get("format") == "password" or schema.get("x-secret")
    return "None" if secret else None


def _field(field: Field, writer: Writer, function: str, *, limited: bool) -> Json:
    tp = field.type if field.required else types.unset(field.type)
    renamed = f"name={text.quoted(field.wire)}" if field.wire != field.name else ""
    default = "" if field.required else "UNSET"
    if renamed:
        default = f"{function}({'' if field.required else 'default=UNSET, '}{renamed})"
    description = field.schema.get("description") or ""
    lines = text.wrapped(text.first_paragraph(description), 4)
    return {
        "name": field.name,
        "name_cell": text.cell(field.name),
        "type": writer.code(tp) if limited else writer.result(tp),
        "init_type": writer.result(tp),
        "required": field.required,
        "default": default or False,
        "doc": _one_string(lines),
        "type_doc": types.documented(field.type),
        # A class's own page tells the rest.
        "description_cell": text.cell(
            text.first_paragraph(description) if types.classes(field.type) else description
        ),
        "notes": _notes(field),
    }


def _one_string(lines: list[str]) -> list[str] | bool:
    """A docstring's lines with the quotes around them."""
    if not lines:
        return False
    first, last = lines[0], lines[-1]
    if len(lines) > 1 or len(first) > text.WIDTH - 10 or last.endswith(('"', "\\")):
        return [f'"""{first}', *lines[1:], '"""']
    return [f'"""{first}"""']


def _notes(field: Field) -> str:
    schema = field.schema
    notes = [] if field.required else ["[optional]"]
    if "default" in schema:
        notes.append(f"the server's default is {types.literal(schema['default'])}")
    notes += limits(field.type)
    for key, told in (("readOnly", "read-only"), ("writeOnly", "write-only"), ("deprecated",) * 2):
        if schema.get(key):
            notes.append(told)
    if _secret(schema):
        notes.append("masked where a model is shown")
    if field.wire != field.name:
        notes.append(f"`{field.wire}` on the wire")
    return text.notes(notes)


def _enum(cls: Enum) -> Json:
    number = isinstance(cls.members[0][1], int)
    return {
        "base": "OpenIntEnum" if number else "OpenStrEnum",
        "members": [
            {
                "name": name,
                "name_cell": text.cell(name),
                "value": types.literal(value),
                "value_cell": text.cell(types.literal(value)),
            }
            for name, value in cls.members
        ],
    }


def _union(cls: Union, unbound: set[str]) -> Json:
    writer = Writer()
    options = [writer.code(option) for option in cls.options]
    alias = " | ".join(options)
    return {
        # An alias that names itself, or what is imported below it, does so in quotes.
        "alias": text.quoted(alias) if unbound & names_in(cls) else alias,
        "variants": f"({', '.join(options)},)" if len(options) == 1 else f"({', '.join(options)})",
        "discriminator": text.quoted(cls.discriminator) if cls.discriminator else False,
        "discriminator_cell": text.cell(cls.discriminator or ""),
        "mapping": [{"code": f"{text.quoted(value)}: {name}"} for value, name in cls.mapping],
        "has_mapping": bool(cls.mapping),
        "options": [{"doc": types.documented(option)} for option in cls.options],
    }
