"""Strict decoding of the types that msgspec does not know."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from msgspec import ValidationError, convert

from cvat_sdk._runtime.schema.base import open_model, set_fields
from cvat_sdk._runtime.schema.files import FileInput
from cvat_sdk._runtime.schema.one_of import OneOf, variant_of

__all__ = ["decode_custom"]


def decode_custom(tp: Any, value: Any) -> Any:
    """Decode builtins as an open model, as one of several variants, or as a file's content.

    msgspec calls this as its ``dec_hook``.

    :raises ValidationError: the value does not fit
    """
    if tp is FileInput:
        if not isinstance(value, str):
            raise ValidationError("Expected `str`")
        return value
    if issubclass(tp, OneOf):
        return _decode_one_of(tp, value)
    return _decode_open_model(tp, value)


def _decode_open_model(tp: Any, value: Any) -> Any:
    fields = set_fields(convert(value, tp.__declared__, dec_hook=decode_custom))
    additional = tp.__additional__()
    for key, item in value.items():
        if key not in tp.__python_names__:
            decoded = (
                item if additional is Any else convert(item, additional, dec_hook=decode_custom)
            )
            # A declared field wins over an additional property that has its Python name.
            fields.setdefault(key, decoded)
    return open_model(tp, fields)


def _decode_one_of(tp: type[OneOf], value: Any) -> Any:
    variant = variant_of(tp, value)
    if variant is not None:
        return convert(value, variant, dec_hook=decode_custom)
    if tp.__discriminator__ is None or not isinstance(value, dict):
        fitting = []
        for variant in tp.__variants__():
            with suppress(ValidationError):
                fitting.append(convert(value, variant, dec_hook=decode_custom))
        if fitting:
            return max(fitting, key=lambda decoded: _known_keys(decoded, value))
    raise ValidationError(f"Expected `{tp.__name__}`")


def _known_keys(decoded: Any, value: Any) -> int:
    """Count the keys of an object that the model decoded from it has fields for."""
    cls = type(decoded)
    names = getattr(cls, "__python_names__", getattr(cls, "__struct_encode_fields__", ()))
    return len(value.keys() & names) if isinstance(value, dict) else 0
