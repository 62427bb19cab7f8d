"""Alternatives: ``oneOf`` and ``anyOf``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, cast, get_origin

__all__ = ["OneOf", "variant_of"]


class _OneOfMeta(type):
    # msgspec checks that what was decoded for a custom type is an instance of it.
    def __instancecheck__(cls, value: object) -> bool:
        variants = cast("type[OneOf]", cls).__variants__()
        classes = tuple(variant for variant in variants if is_class(variant))
        return len(classes) < len(variants) or isinstance(value, classes)


class OneOf(metaclass=_OneOfMeta):
    """Alternatives, each value being one of them.

    ``__variants__``
        a function that returns the types; of those that fit an object the one that knows most of
        its fields is taken, the first among equals
    ``__discriminator__``
        the field, by its name in JSON, whose value decides
    ``__mapping__``
        a function that returns the types by the values of that field; where it is left out, the
        classes' names are the values
    """

    __variants__: ClassVar[Any]
    __discriminator__: ClassVar[str | None] = None
    __mapping__: ClassVar[Any] = None


def is_class(tp: Any) -> bool:
    """Whether `isinstance` can check for a type."""
    # On Python 3.10 list[int] is an instance of type as well.
    return isinstance(tp, type) and tp is not Any and get_origin(tp) is None


def variant_of(tp: type[OneOf], value: Any) -> Any:
    """Return the variant that a value's discriminator names, None if it names none."""
    if tp.__discriminator__ is None or not isinstance(value, Mapping):
        return None
    name = value.get(tp.__discriminator__)
    if not isinstance(name, str):
        return None
    mapping = tp.__mapping__() if tp.__mapping__ else {}
    by_class_name = {getattr(variant, "__name__", ""): variant for variant in tp.__variants__()}
    return {**by_class_name, **mapping}.get(name)
