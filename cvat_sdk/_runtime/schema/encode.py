"""From values to JSON, checked against the contract or as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import json

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.schema.adapters import adapter_of
from cvat_sdk._runtime.schema.invalid import InvalidValue
from cvat_sdk._runtime.schema.scalars import ignore
from cvat_sdk._runtime.schema.values import builtins_of

if TYPE_CHECKING:
    from collections.abc import Callable


def encode(value: Any, tp: Any, name: str, *, wire_names_only: bool = False) -> Any:
    """Check a value against a type and return it as builtins; files stay as they are.

    :param name: what error messages call the value
    :param wire_names_only: take the fields of mappings by their names in JSON only
    """
    return _call(name, adapter_of(tp).encode, value, wire_names_only)


def build(value: Any, tp: Any) -> Any:
    """Make what a type says of builtins, after checking them as if they were sent."""
    builtins = encode(value, tp, tp.__name__)
    # Members of enumerations that the contract does not list may be sent, so not strictly.
    return adapter_of(tp).decode(builtins, ignore)


def to_builtins(value: Any, name: str = "body") -> Any:
    """Return a value as `encode` does, but check only that JSON can hold it."""
    return _call(name, builtins_of, value)


def _call(name: str, function: Callable[..., Any], *args: Any) -> Any:
    try:
        return function(*args)
    except InvalidValue as error:
        cls = ApiTypeError if error.wrong_type else ApiValueError
        raise cls(f"{name}{error.path}: {error.message}") from None
    except RecursionError:
        raise ApiValueError(f"{name}: nested too deeply, or within itself") from None


def to_json(builtins: Any) -> bytes:
    """Write builtins as JSON; bytes become base64."""
    body = json.encode(builtins, enc_hook=_refuse)
    if len(body) > (most := defaults.MAX_REQUEST_BYTES):
        raise ApiValueError(f"the body has {len(body)} bytes, at most {most} can be sent")
    return body


def _refuse(value: Any) -> Any:
    raise ApiTypeError(f"a {type(value).__name__} cannot be sent as JSON")
