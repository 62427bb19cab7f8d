"""Masking secrets in what is shown: by the names of fields, in URLs, in tracebacks."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from cvat_sdk._runtime import defaults

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MASK = "***"

Secrecy: TypeAlias = "bool | tuple[str, ...]"
"""Whether a value is secret. Names: it is a query string or the like, whose other values are."""

_by_contract: dict[str, Secrecy] = {}


def declare(names: Iterable[str], secrets: Mapping[str, Secrecy]) -> None:
    """Keep which fields of a model are secret; their names mean the same outside of it."""
    # What is secret in one model is everywhere: a name alone does not say of which model it is.
    for name in names:
        _by_contract[name] = _by_contract.get(name) or secrets.get(name, False)


def secrecy_within(outer: Secrecy, name: object) -> Secrecy:
    """Tell by its name whether a value is secret that stands within another, in a body or a URL."""
    if isinstance(outer, tuple):
        return name not in outer
    if outer or not isinstance(name, str):
        return outer
    # For headers, and fields that the contract does not know.
    lowered = name.lower()
    guess = lowered == "sig" or any(word in lowered for word in defaults.SECRET_WORDS)
    return _by_contract.get(name, guess)


def masked(value: Any, secrecy: Secrecy = False) -> Any:
    """Mask a value, or what is secret in it; models mask theirs themselves."""
    if secrecy is True:
        return value if value is None else MASK
    if isinstance(value, str) and (secrecy or "://" in value):
        value = re.sub(r"//[^/?#\s]+@", f"//{MASK}@", value)
        return "".join(_masked_pair(part, secrecy) for part in re.split("([?&#])", value))
    if type(value) is list:
        return list(map(masked, value))
    if type(value) is dict:
        return {name: masked(item, secrecy_within(False, name)) for name, item in value.items()}
    return value


def _masked_pair(pair: str, secrecy: Secrecy) -> str:
    """Mask the value in a part of a query string; outside of URLs what has no value is masked."""
    name, equals, _ = pair.partition("=")
    if not (equals or secrecy) or not secrecy_within(secrecy, unquote(name)) or pair in "?&#":
        return pair
    return f"{name}={MASK}" if equals else MASK


def clear_locals(exc: BaseException, handled: BaseException | None) -> None:
    """Clear the variables, which some tools show, of the frames that an exception came through.

    :param handled: what the caller was handling before, whose frames keep theirs
    """
    link: BaseException | None = exc
    while link is not None and link is not handled:
        traceback = link.__traceback__
        while traceback is not None:
            with suppress(RuntimeError):  # it is still running
                traceback.tb_frame.clear()
            traceback = traceback.tb_next
        link = link.__cause__ or link.__context__
