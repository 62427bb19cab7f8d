"""Alternatives: ``oneOf`` and ``anyOf``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, cast, get_origin


class _OneOfMeta(type):
    # msgspec checks what was decoded for a custom type with isinstance, and so may users.
    def __instancecheck__(cls, value: object) -> bool:
        variants = cast("type[OneOf]", cls).__variants__()
        classes = tuple(variant for variant in variants if is_class(variant))
        return len(classes) < len(variants) or isinstance(value, classes)


class OneOf(metaclass=_OneOfMeta):
    """Alternatives, of which each value is one.

    ``__variants__``
        a function that returns their types; of those that fit an object the one that has fields for
        most of its keys is taken, the first of equals
    ``__discriminator__``
        the field, by its name in JSON, whose value names the type
    ``__mapping__``
        a function that returns the types by the values of that field; a value may also be the name
        of a class
    """

    __variants__: ClassVar[Any]
    __discriminator__: ClassVar[str | None] = None
    __mapping__: ClassVar[Any] = None


def is_class(tp: Any) -> bool:
    """Whether a type can be asked for by isinstance."""
    # On Python 3.10 list[int] is an instance of type, too.
    return isinstance(tp, type) and tp is not Any and get_origin(tp) is None


def variant_of(tp: type[OneOf], value: Any) -> Any:
    """Return the variant that the discriminator of a value names, None if it names none."""
    if tp.__discriminator__ is None or not isinstance(value, Mapping):
        return None
    name = value.get(tp.__discriminator__)
    if not isinstance(name, str):
        return None
    variants = {getattr(variant, "__name__", ""): variant for variant in tp.__variants__()}
    return {**variants, **(tp.__mapping__() if tp.__mapping__ else {})}.get(name)
