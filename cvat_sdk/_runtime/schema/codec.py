"""From values to JSON, checked against the contract or as they are, and back.

Decoding is strict first, and only if that fails tolerant: the result is of the documented type,
even if the response of an older or newer server does not fit the contract. What cannot be decoded
is an error.
"""

from __future__ import annotations

import gc
from codecs import BOM_UTF8
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import StructMeta, ValidationError, convert, json

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.schema.adapters import ModelAdapter, adapter_of, fields_of
from cvat_sdk._runtime.schema.scalars import Mode, ignore, log_once, refuse
from cvat_sdk._runtime.schema.values import NO_JSON, InvalidValue, builtins_of

if TYPE_CHECKING:
    from collections.abc import Callable


def encode(value: Any, tp: Any, name: str, mode: Mode = Mode()) -> Any:  # noqa: B008
    """Check a value, which errors call `name`, and return it as builtins, but files."""
    return _call(name, adapter_of(tp).encode, value, mode)


def make(cls: Any, args: tuple[Any, ...], values: dict[str, Any]) -> Any:
    """Make a model of the arguments of its constructor."""
    return _call(cls.__name__, ModelAdapter(cls).make, args, values)


def to_builtins(value: Any, name: str = "value") -> Any:
    """Return a value as `encode` does, but check only that JSON can hold it."""
    return _call(name, builtins_of, value)


def _call(name: str, function: Callable[..., Any], *args: Any) -> Any:
    try:
        return function(*args)
    except InvalidValue as error:
        cls = ApiTypeError if error.wrong_type else ApiValueError
        raise cls(str(error.within(name))) from None
    except RecursionError:
        raise ApiValueError(f"{name}: nested too deeply, or within itself") from None


def plain_to_json(value: Any, tp: Any) -> bytes | None:
    """Return a model or mapping as JSON that fits its type; None: `encode` has to look at it.

    msgspec does so many times faster than the adapters, but does not name the place of a mistake.
    """
    if type(value) not in (tp, dict) or not _is_plain(tp):
        return None
    to_dict = partial(msgspec.to_builtins, builtin_types=NO_JSON)
    # For each thousand lists that are made here, and dropped at once, the collector would go
    # through others that the process holds, which takes most of the time for a large body.
    collects = gc.isenabled()
    try:
        gc.disable()
        # A model may have been changed to values of any type. Those that JSON lacks stay as they
        # are here, so that convert() refuses them.
        given = value if type(value) is dict else to_dict(value)
        model = convert(given, tp)
        body = to_json(model)
        # A model lacks the keys that are no fields. What became null may have been NaN.
        is_same = (given is not value or to_dict(model) == value) and (
            b"null" not in body or decoder_of(tp)(body) == model
        )
    except ApiValueError:
        raise  # too large
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None
    finally:
        if collects:
            gc.enable()
    return body if is_same else None


@cache
def _is_plain(tp: Any) -> bool:
    """Tell whether msgspec alone finds all that may be wrong in a model of this class."""
    classes = [tp]
    for cls in classes:
        if not isinstance(cls, StructMeta) or not (fields := fields_of(cls)).is_plain:
            return False
        classes += {*fields.models.values()} - {*classes}
    return True


def to_json(builtins: Any) -> bytes:
    """Write builtins, or a model, as JSON; bytes become base64."""
    body = json.encode(builtins, enc_hook=_refuse)
    if len(body) > (most := defaults.MAX_REQUEST_BYTES):
        raise ApiValueError(f"the body has {len(body)} bytes, at most {most} can be sent")
    return body


def _refuse(value: Any) -> Any:
    raise ApiTypeError(f"a {type(value).__name__} cannot be sent as JSON")


def from_json(data: bytes, tp: Any, *, strict: bool = False, warn: bool = True) -> Any:
    """Decode a body, or raise `InvalidValue`; each field's first deviation is logged."""
    data = data.removeprefix(BOM_UTF8)
    try:
        try:
            return decoder_of(tp)(data)
        except ValidationError:
            builtins = json.decode(data)
        # Strictly too, for msgspec refuses open models that have additional properties, and its
        # messages may quote values.
        report = refuse if strict or builtins is None else _log if warn else ignore
        return adapter_of(tp).decode(builtins, report)
    except RecursionError:
        raise InvalidValue("nested too deeply") from None
    except UnicodeDecodeError:
        raise InvalidValue("not UTF-8") from None
    except ValueError as error:
        # msgspec adds a path to some messages: "Integer value out of range - at `$.count`".
        text = str(error).partition(" - at `$")[0].removeprefix("JSON is malformed: ")
        message = f"invalid JSON: {text}" if data.strip() else "expected JSON, got an empty body"
        raise InvalidValue(message) from None


def _decode_custom(tp: Any, value: Any) -> Any:
    """Decode strictly what msgspec does not know: alternatives and files."""
    try:
        return adapter_of(tp).decode(value, refuse)
    except InvalidValue as error:
        raise ValidationError(error.message) from None


@cache  # making one takes longer than decoding a small body
def decoder_of(tp: Any) -> Callable[[bytes], Any]:
    """Return a function that raises `ValueError` for what does not fit the contract."""
    try:
        return json.Decoder(tp, dec_hook=_decode_custom).decode
    except TypeError:  # a union of types that msgspec cannot tell apart
        return lambda data: _decode_custom(tp, json.decode(data))


def _log(location: str, message: str) -> None:
    text = "the response does not fit the contract at {}: {}; decoded as well as possible"
    if location:
        log_once(location, lambda: text.format(location, message))
