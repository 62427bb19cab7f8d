"""Lists: equality filters, search, JSON Logic, order, pages."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl, urlencode

from cvat_sdk.testing.replies import Refusal, detail, refusal

if TYPE_CHECKING:
    from werkzeug.wrappers import Request

Item = TypeVar("Item")
Values = Callable[[Item], Mapping[str, Any]]
"""What an item's fields hold, by the names that filters, search and order use."""

PAGE_SIZE = 10
LARGEST_PAGE = 500


def chosen(
    items: Sequence[Item],
    request: Request,
    values: Values[Item],
    *,
    fields: Sequence[str],
    choices: Mapping[str, Sequence[str]],
    searched: Sequence[str],
) -> list[Item]:
    """The items whose fields equal what the query asks for and hold its search terms."""
    wanted = {name: value for name in fields if (value := request.args.get(name))}
    for name, value in wanted.items():
        if name in choices and value not in choices[name]:
            words = f"Select a valid choice. {value} is not one of the available choices."
            raise refusal(400, {name: [words]})
    terms = request.args.get("search", "").lower().split()

    def keeps(item: Item) -> bool:
        held = values(item)
        texts = [str(held[name]).lower() for name in searched]
        return all(str(held[name]) == value for name, value in wanted.items()) and all(
            any(term in text for text in texts) for term in terms
        )

    return [item for item in items if keeps(item)]


def by_expression(
    items: Sequence[Item],
    expression: str,
    values: Values[Item],
    fields: Sequence[str],
    *,
    lenient: bool,
) -> list[Item]:
    """The items for which a JSON Logic expression holds."""
    if not expression:
        return list(items)
    try:
        rules = _parsed(expression)
        _evaluate(rules, dict.fromkeys(fields, ""))
    except Refusal:
        if lenient:
            return list(items)
        raise
    return [item for item in items if _evaluate(rules, values(item))]


def _parsed(expression: str) -> Any:
    try:
        rules = json.loads(expression)
    except ValueError as error:
        raise refusal(400, [f"filter: can't parse filter expression: {error}"]) from None
    if not isinstance(rules, dict) or not rules:
        kind = type(rules).__name__
        words = f"filter: expected a non-empty dict value, got '{rules}' of type '{kind}'"
        raise refusal(400, [words])
    return rules


def _evaluate(rules: Any, held: Mapping[str, Any]) -> Any:
    """The value of an expression; each operand is looked at, so that a wrong one is found."""
    if not isinstance(rules, dict):
        return rules
    if len(rules) != 1:
        raise refusal(400, [f"filter: expected one operation, got {len(rules)}"])
    ((operation, operands),) = rules.items()
    if operation == "var":
        if operands not in held:
            raise refusal(400, [f"filter: term '{operands}' is not supported"])
        return held[operands]
    operands = operands if isinstance(operands, list) else [operands]
    apply = _OPERATIONS.get(operation)
    if apply is None:
        words = f"operation '{operation}' with arguments '{operands}' is not supported"
        raise refusal(400, [f"filter: {words}"])
    return apply([_evaluate(operand, held) for operand in operands])


def _rising(compare: Callable[[Any, Any], bool]) -> Callable[[list[Any]], bool]:
    """Whether each operand compares so with the next; those of different kinds never do."""

    def holds(operands: list[Any]) -> bool:
        try:
            return all(compare(*pair) for pair in itertools.pairwise(operands))
        except TypeError:
            return False

    return holds


_OPERATIONS: dict[str, Callable[[list[Any]], bool]] = {
    "and": all,
    "or": any,
    "!": lambda operands: not operands[0],
    "!!": lambda operands: bool(operands[0]),
    "==": lambda operands: operands[0] == operands[1],
    "in": lambda operands: str(operands[0]) in str(operands[1]),
    "<": _rising(lambda one, other: bool(one < other)),
    "<=": _rising(lambda one, other: bool(one <= other)),
    ">": _rising(lambda one, other: bool(one > other)),
    ">=": _rising(lambda one, other: bool(one >= other)),
}


def ordered(
    items: Sequence[Item], sort: str, values: Values[Item], fields: Sequence[str]
) -> list[Item]:
    """The items in the order of comma-separated fields; the newest first without any."""
    keys = [key for key in sort.split(",") if key.removeprefix("-") in fields] or ["-id"]
    result = list(items)
    for key in reversed(keys):
        name = key.removeprefix("-")
        result.sort(key=lambda item: values(item)[name], reverse=key != name)
    return result


def page_of(
    items: Sequence[Item], request: Request, described: Callable[[Item], Any]
) -> dict[str, Any]:
    """One page of a list, with the addresses of its neighbours."""
    size = _page_size(request.args.get("page_size", ""), len(items))
    last = max(1, -(-len(items) // size))
    asked = request.args.get("page", "1") or "1"
    number = last if asked == "last" else int(asked) if asked.isdecimal() else 0
    if not 1 <= number <= last:
        raise detail(404, "Invalid page.")
    return {
        "count": len(items),
        "next": _neighbour(request, number + 1) if number < last else None,
        "previous": _neighbour(request, number - 1) if number > 1 else None,
        "results": [described(item) for item in items[(number - 1) * size : number * size]],
    }


def _page_size(asked: str, count: int) -> int:
    if asked == "all":
        return max(1, count)
    size = int(asked) if asked.isdecimal() else 0
    return min(size, LARGEST_PAGE) or PAGE_SIZE


def _neighbour(request: Request, number: int) -> str:
    """The address of another page; the first one goes without its number."""
    query = dict(parse_qsl(request.query_string.decode(), keep_blank_values=True))
    query.pop("page", None)
    if number > 1:
        query["page"] = str(number)
    return request.base_url + ("?" + urlencode(sorted(query.items())) if query else "")
