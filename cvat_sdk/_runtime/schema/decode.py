"""From JSON to values: strictly first, and only if that fails, tolerantly.

The result is of the documented type, even if the response of an older or newer server does not fit
the contract. Unknown fields are dropped (an open model keeps them), unknown values of enumerations
become members, a required field that is missing is `UNSET`, null stays None, dates in other forms
are parsed, numbers and strings are converted to each other. What cannot be decoded is an error.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import ValidationError, json

from cvat_sdk._runtime.schema.adapters import adapter_of
from cvat_sdk._runtime.schema.invalid import InvalidValue
from cvat_sdk._runtime.schema.scalars import ignore, refuse

if TYPE_CHECKING:
    from collections.abc import Callable


class InvalidBody(ValueError):
    """A body cannot be decoded.

    :ivar path: where in the body, e.g. ``results[3].owner.id``; may be empty
    :ivar message: what is wrong, without any value
    """

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}" if path else message)
        self.path = path
        self.message = message


class Decoder:
    """Decodes JSON bodies of one type, given as it is written in an annotation."""

    def __init__(self, tp: Any) -> None:
        self._type = tp
        self._decode = json.Decoder(tp, dec_hook=_decode_custom).decode

    def decode(self, data: bytes, *, strict: bool = False, warn: bool = True) -> Any:
        """Decode a body, or raise `InvalidBody`; each field's first deviation is logged."""
        data = data.removeprefix(BOM_UTF8)
        try:
            with suppress(ValidationError):
                return self._decode(data)
            builtins = json.decode(data)
        except (ValueError, RecursionError) as error:
            raise _invalid_json(data, error) from None
        # Strictly too, for msgspec refuses open models that have additional properties, and its
        # messages may quote values.
        report = refuse if strict or builtins is None else _log if warn else ignore
        try:
            return adapter_of(self._type).decode(builtins, report)
        except InvalidValue as invalid:
            raise InvalidBody(invalid.path.removeprefix("."), invalid.message) from None
        except RecursionError:
            raise InvalidBody("", "nested too deeply") from None


def _decode_custom(tp: Any, value: Any) -> Any:
    """Decode strictly what msgspec does not know: alternatives and files."""
    try:
        return adapter_of(tp).decode(value, refuse)
    except InvalidValue as error:
        raise ValidationError(error.message) from None


# Making one takes longer than decoding a small body.
decoder_of: Callable[[Any], Decoder] = cache(Decoder)


def _invalid_json(data: bytes, error: Exception) -> InvalidBody:
    if isinstance(error, UnicodeDecodeError):
        return InvalidBody("", "not UTF-8")
    if isinstance(error, RecursionError):
        return InvalidBody("", "nested too deeply")
    if not data.strip():
        return InvalidBody("", "expected JSON, got an empty body")
    # msgspec adds a path to some messages: "Integer value out of range - at `$.count`".
    message = str(error).partition(" - at `$")[0].removeprefix("JSON is malformed: ")
    return InvalidBody("", f"invalid JSON: {message}")


_MAX_LOGGED = 1000
_logged: set[str] = set()


def _log(location: str, message: str) -> None:
    if not location or location in _logged or len(_logged) >= _MAX_LOGGED:
        return
    _logged.add(location)
    # Takes 4 ms to import, which most scripts never need.
    import logging

    message = f"the response does not fit the contract at {location}: {message}"
    logging.getLogger("cvat_sdk").warning("%s; decoded as well as possible", message)
