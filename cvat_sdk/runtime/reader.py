"""Reading JSON into types: strictly first, and only when that fails, tolerantly."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from msgspec import DecodeError, ValidationError, convert, json

from cvat_sdk.runtime.model import FileInput, OneOf, opened, set_fields

__all__ = [
    "Reader",
    "UnreadableBody",
    "further_type",
    "place_and_problem",
    "read_custom",
    "variant_of",
]


class UnreadableBody(ValueError):
    """A body that cannot be read as what it should be.

    :ivar path: where in the body the trouble is, e.g. ``results[3].owner.id``; may be empty
    :ivar problem: what it is, without any value
    """

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}" if path else problem)
        self.path = path
        self.problem = problem


class Reader:
    """Reads the bodies of one type.

    :param tp: the type, as it would stand in an annotation
    """

    __slots__ = ("_decode", "_type")

    def __init__(self, tp: Any) -> None:
        self._type = tp
        self._decode: Any = None

    def read(self, data: bytes, *, strict: bool = False, warn: bool = True) -> Any:
        """Read a JSON body.

        :param strict: refuse what the contract does not allow, rather than make the best of it
        :param warn: log, once a field, what was made the best of
        :raises UnreadableBody: the body cannot be read
        """
        decode = self._decode or self._made()
        data = data.removeprefix(BOM_UTF8)
        try:
            return decode(data)
        except ValidationError as error:
            return self._read_again(data, error, strict, warn)
        except (ValueError, RecursionError) as error:
            raise _undecodable(data, error) from None

    def _made(self) -> Any:
        self._decode = json.Decoder(self._type, dec_hook=read_custom).decode
        return self._decode

    def _read_again(self, data: bytes, error: ValidationError, strict: bool, warn: bool) -> Any:
        from cvat_sdk.runtime.tolerance import read_tolerantly

        try:
            value = json.decode(data)
        except (ValueError, RecursionError) as undecodable:
            raise _undecodable(data, undecodable, error) from None
        return read_tolerantly(value, self._type, error, strict=strict, warn=warn)


def _undecodable(
    data: bytes, error: Exception, refusal: ValidationError | None = None
) -> UnreadableBody:
    """Say why a body is no JSON; a refusal may know where."""
    if isinstance(error, UnicodeDecodeError):
        return UnreadableBody("", "not UTF-8")
    if isinstance(error, RecursionError):
        return UnreadableBody("", "nested too deeply")
    if not data.strip():
        return UnreadableBody("", "empty, where JSON is due")
    if not isinstance(error, DecodeError):
        return UnreadableBody("", "not JSON")
    _, problem = place_and_problem(error)
    place, same = place_and_problem(refusal or error)
    return UnreadableBody(place if refusal and same == problem else "", f"not JSON: {problem}")


def place_and_problem(error: DecodeError) -> tuple[str, str]:
    """Take msgspec's words apart: where it is, and what it is."""
    problem, _, place = str(error).partition(" - at `$")
    return place.rstrip("`").removeprefix("."), problem.removeprefix("JSON is malformed: ")


def read_custom(tp: Any, value: Any) -> Any:
    """Read strictly what msgspec leaves to us: open models, alternatives and files.

    :raises ValidationError: the value does not fit
    """
    if tp is FileInput:
        if not isinstance(value, str):
            raise ValidationError("Expected `str`")
        return value
    if issubclass(tp, OneOf):
        return _read_one_of(tp, value)
    return _read_open(tp, value)


def _read_open(tp: Any, value: Any) -> Any:
    declared = convert(value, tp.__declared__, dec_hook=read_custom)
    result = set_fields(declared)
    further = further_type(tp)
    for key, item in value.items():
        if key not in tp.__python_names__:
            read = item if further is Any else convert(item, further, dec_hook=read_custom)
            result.setdefault(key, read)
    return opened(tp, result)


def _read_one_of(tp: type[OneOf], value: Any) -> Any:
    variant = variant_of(tp, value)
    if variant is not None:
        return convert(value, variant, dec_hook=read_custom)
    if tp.__discriminator__ is None or not isinstance(value, dict):
        fits = []
        for variant in tp.__variants__():
            with suppress(ValidationError):
                fits.append(convert(value, variant, dec_hook=read_custom))
        if fits:
            return max(fits, key=lambda read: _known(read, value)) if len(fits) > 1 else fits[0]
    raise ValidationError(f"Expected `{tp.__name__}`")


def _known(read: Any, value: Any) -> int:
    """Count the keys of an object that a model read of it has fields for."""
    cls = type(read)
    names = getattr(cls, "__python_names__", getattr(cls, "__struct_encode_fields__", ()))
    return len(value.keys() & names) if isinstance(value, dict) else 0


def variant_of(tp: type[OneOf], value: Any) -> Any:
    """Give the variant that a value names in its discriminator, None when it names none."""
    if tp.__discriminator__ is None or not isinstance(value, Mapping):
        return None
    named = value.get(tp.__discriminator__)
    if not isinstance(named, str):
        return None
    mapping = tp.__mapping__() if tp.__mapping__ else {}
    names = {getattr(variant, "__name__", ""): variant for variant in tp.__variants__()}
    return {**names, **mapping}.get(named)


def further_type(tp: Any) -> Any:
    """Give the type of an open model's additional properties."""
    return tp.__additional__()
