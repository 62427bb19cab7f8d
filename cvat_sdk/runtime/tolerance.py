"""Reading what the contract does not allow: older and newer servers, and their mistakes.

The result is of the documented type. Unknown fields are left out (an open model keeps them),
unknown values of enums are kept as members, a missing required field is `UNSET`, null stays None,
dates in other forms are parsed, numbers and texts that stand for each other are converted. What
can be none of these is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cvat_sdk.runtime.plain import Problem
from cvat_sdk.runtime.reader import UnreadableBody, place_and_problem
from cvat_sdk.runtime.shapes import Log, shape_of

if TYPE_CHECKING:
    from msgspec import ValidationError

__all__ = ["read_tolerantly"]

_WARNINGS = 1000
_warned: set[tuple[type, str]] = set()


def read_tolerantly(
    value: Any, tp: Any, error: ValidationError, *, strict: bool, warn: bool
) -> Any:
    """Read a plain value that msgspec refused.

    :param error: msgspec's refusal
    :param strict: find out what it was and raise that
    :param warn: log, once a field, what was made the best of
    :raises UnreadableBody: nothing can be made of it, or strict reading was asked for
    """
    log = Log(_refuse if strict else _warn if warn else _ignore)
    try:
        result = shape_of(tp).read(value, log)
    except Problem as problem:
        raise UnreadableBody(problem.path.removeprefix("."), problem.text) from None
    except RecursionError:
        raise UnreadableBody("", "nested too deeply") from None
    if strict:
        raise UnreadableBody(place_and_problem(error)[0], "it is not what the contract says")
    return result


def _refuse(_field: tuple[type, str] | None, problem: str) -> None:
    raise Problem(problem)


def _ignore(_field: tuple[type, str] | None, _problem: str) -> None:
    pass


def _warn(field: tuple[type, str] | None, problem: str) -> None:
    if field is None or field in _warned or len(_warned) >= _WARNINGS:
        return
    _warned.add(field)
    import logging

    logging.getLogger("cvat_sdk").warning(
        "the server's answer does not fit the contract at %s.%s: %s; read as well as possible",
        field[0].__name__,
        field[1],
        problem,
    )
