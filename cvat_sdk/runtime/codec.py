"""What goes out and what comes in: values checked and made plain, bodies written and read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import json

from cvat_sdk.runtime import defaults
from cvat_sdk.runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk.runtime.reader import Reader, UnreadableBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cvat_sdk.runtime.multipart import FileBody, Multipart
    from cvat_sdk.runtime.plain import Problem

__all__ = [
    "Reader",
    "UnreadableBody",
    "checked",
    "has_file",
    "made",
    "plain",
    "to_form",
    "to_json",
    "to_multipart",
    "to_raw",
]


def checked(value: Any, tp: Any, name: str, *, wire_names_only: bool = False) -> Any:
    """Check a value against a type and give its plain form.

    :param value: a model, a mapping of the same shape, or whatever else the type allows
    :param tp: the type, as it would stand in an annotation
    :param name: what the value is called in the text of an exception
    :param wire_names_only: refuse the python names of fields in mappings
    :raises ApiTypeError: the value, or a part of it, is of the wrong type
    :raises ApiValueError: it has a value that cannot be
    """
    if type(value) is tp and _goes_as_it_is(value):
        return value

    from cvat_sdk.runtime import plain as plainly
    from cvat_sdk.runtime.shapes import shape_of

    try:
        return shape_of(tp).send(value, wire_names_only)
    except plainly.Problem as problem:
        raise _refusal(problem, name) from None
    except RecursionError:
        raise ApiValueError(f"{name}: nested too deeply, or within itself") from None


def _goes_as_it_is(value: Any) -> bool:
    """Tell the scalars that most parameters are from all that has to be looked at more closely."""
    kind = type(value)
    if kind is str:
        return bool(value.isascii())
    return kind is bool or (kind is int and value.bit_length() < 64)


def made(value: Any, tp: Any) -> Any:
    """Check a plain value as if it were sent, and make of it what the type says.

    :raises ApiTypeError: the value, or a part of it, is of the wrong type
    :raises ApiValueError: it has a value that cannot be
    """
    from cvat_sdk.runtime.shapes import Log, shape_of

    return shape_of(tp).read(checked(value, tp, tp.__name__), Log(lambda _field, _problem: None))


def plain(value: Any, name: str = "body") -> Any:
    """Give the plain form of a value, unchecked but for what JSON cannot hold.

    Models stand as dicts with the names of the wire, without the fields that are unset; files stay
    as they are. The caller's containers are neither kept nor changed.

    :raises ApiTypeError: the value, or a part of it, has no plain form
    :raises ApiValueError: NaN, an infinity, a lone surrogate, something within itself or too deep
    """
    from cvat_sdk.runtime import plain as plainly

    try:
        return plainly.plain(value)
    except plainly.Problem as problem:
        raise _refusal(problem, name) from None


def _refusal(problem: Problem, name: str) -> ApiTypeError | ApiValueError:
    kind = ApiTypeError if problem.of_type else ApiValueError
    return kind(f"{name}{problem.path}: {problem.text}")


def has_file(value: Any) -> bool:
    """Tell whether there is a file anywhere in a plain value."""
    from cvat_sdk.runtime.plain import is_file

    rest = [value]
    while rest:
        value = rest.pop()
        if isinstance(value, dict):
            rest.extend(item for item in value.values() if type(item) not in _NO_FILES)
        elif isinstance(value, list):
            rest.extend(item for item in value if type(item) not in _NO_FILES)
        elif is_file(value):
            return True
    return False


_NO_FILES = {type(None), bool, int, float, str}


def to_json(value: Any) -> bytes:
    """Write a plain value as JSON; bytes stand in base64.

    :raises ApiTypeError: there is an open file in it
    :raises ApiValueError: the body is longer than `defaults.MAX_REQUEST_BYTES`
    """
    return _bounded(json.encode(value, enc_hook=_no_json))


def _no_json(value: Any) -> Any:
    raise ApiTypeError(f"a {type(value).__name__} cannot be sent as JSON")


def to_form(value: Any) -> bytes:
    """Write a plain mapping as application/x-www-form-urlencoded.

    Lists repeat their name; objects stand as JSON.

    :raises ApiTypeError: the value is no mapping, or there is a file in it
    :raises ApiValueError: there is a null in it, which a form cannot say, or the body is longer
        than `defaults.MAX_REQUEST_BYTES`
    """
    from urllib.parse import urlencode

    pairs: list[tuple[str, bytes]] = []
    for name, item in _form(value).items():
        parts = item if isinstance(item, list) else [item]
        pairs += [(name, written(name, part)) for part in parts]
    return _bounded(urlencode(pairs).encode())


def _form(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ApiTypeError(f"a form is made of a mapping, got {type(value).__name__}")
    return value


def written(name: str, value: Any) -> bytes:
    """Write a plain value as the text of a form's field."""
    if value is None:
        raise ApiValueError(f"{name}: a form cannot say null, leave the field out")
    return value.encode() if isinstance(value, str) else to_json(value)


def _bounded(body: bytes) -> bytes:
    if len(body) > defaults.MAX_REQUEST_BYTES:
        raise ApiValueError(
            f"the body has {len(body)} bytes, {defaults.MAX_REQUEST_BYTES} may be sent"
        )
    return body


def to_multipart(value: Any, encoding: Mapping[str, str] | None = None) -> Multipart:
    """Make multipart/form-data of a plain mapping.

    :param encoding: the content types of parts, by name, where the contract gives them
    :raises ApiTypeError: the value is no mapping, or a file in it stands too deep or reads text
    :raises ApiValueError: null, which a form cannot say, or a file that cannot be read
    """
    from cvat_sdk.runtime.multipart import Multipart

    return Multipart(_form(value), encoding or {})


def to_raw(value: Any) -> FileBody:
    """Make a body of a file by itself.

    :raises ApiTypeError: it gives text
    :raises ApiValueError: it cannot be read
    """
    from cvat_sdk.runtime.multipart import FileBody

    return FileBody(value)
