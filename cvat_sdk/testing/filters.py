"""Filtering, search, ordering and pagination of lists."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl, urlencode

from cvat_sdk.testing.responses import ErrorResponse, detail_error, json_error, json_response
from cvat_sdk.testing.validation import parse_integer

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

    from cvat_sdk.testing.context import RequestContext

Item = TypeVar("Item")
Values = Callable[[Item], Mapping[str, Any]]
"""Returns an item's values, by the field names of the query parameters."""

PAGE_SIZE = 10
MAX_PAGE_SIZE = 500


def list_response(
    context: RequestContext,
    items: Sequence[Item],
    values: Values[Item],
    to_dict: Callable[[Item], Any],
    *,
    fields: Sequence[str],
    search_fields: Sequence[str] = ("name",),
    sort: str = "-id",
) -> Response:
    """A page of the items that the query asks for; `fields` filter and sort them."""
    args = context.request.args
    found = filter_items(
        items, context.request, values, fields=fields, choices={}, search_fields=search_fields
    )
    found = filter_by_expression(
        found, args.get("filter", ""), values, fields, lenient=context.state.lenient
    )
    found = sort_items(found, args.get("sort", ""), values, fields, default=sort)
    return json_response(paginate(found, context.request, to_dict))


def filter_items(
    items: Sequence[Item],
    request: Request,
    values: Values[Item],
    *,
    fields: Sequence[str],
    choices: Mapping[str, Collection[str]],
    search_fields: Sequence[str],
) -> list[Item]:
    """The items that match the query's equality filters and contain its search terms."""
    expected = {name: value for name in fields if (value := request.args.get(name))}
    for name, value in expected.items():
        if name in choices and value not in choices[name]:
            message = f"Select a valid choice. {value} is not one of the available choices."
            raise json_error(400, {name: [message]})
    terms = request.args.get("search", "").lower().split()

    def matches(item: Item) -> bool:
        actual = values(item)
        texts = [str(actual[name]).lower() for name in search_fields]
        return all(str(actual[name]) == value for name, value in expected.items()) and all(
            any(term in text for text in texts) for term in terms
        )

    return [item for item in items if matches(item)]


def filter_by_expression(
    items: Sequence[Item],
    expression: str,
    values: Values[Item],
    fields: Sequence[str],
    *,
    lenient: bool,
) -> list[Item]:
    """The items for which a JSON Logic expression is true."""
    if not expression:
        return list(items)
    try:
        rules = _parse(expression)
        _evaluate(rules, dict.fromkeys(fields, ""))
    except ErrorResponse:
        if lenient:
            return list(items)
        raise
    return [item for item in items if _evaluate(rules, values(item))]


def _parse(expression: str) -> Any:
    try:
        rules = json.loads(expression)
    except ValueError as error:
        raise json_error(400, [f"filter: can't parse filter expression: {error}"]) from None
    if not isinstance(rules, dict) or not rules:
        kind = type(rules).__name__
        message = f"filter: expected a non-empty dict value, got '{rules}' of type '{kind}'"
        raise json_error(400, [message])
    return rules


def _evaluate(rules: Any, values: Mapping[str, Any]) -> Any:
    """The value of an expression. All operands are evaluated, so that every error is found."""
    if not isinstance(rules, dict):
        return rules
    if len(rules) != 1:
        raise json_error(400, [f"filter: expected one operation, got {len(rules)}"])
    ((operation, operands),) = rules.items()
    if operation == "var":
        if not isinstance(operands, str) or operands not in values:
            raise json_error(400, [f"filter: term '{operands}' is not supported"])
        return values[operands]
    operands = operands if isinstance(operands, list) else [operands]
    apply = _OPERATIONS.get(operation)
    if apply is None or not operands or (operation in {"==", "in"} and len(operands) != 2):
        message = f"operation '{operation}' with arguments '{operands}' is not supported"
        raise json_error(400, [f"filter: {message}"])
    return apply([_evaluate(operand, values) for operand in operands])


def _chained(compare: Callable[[Any, Any], bool]) -> Callable[[list[Any]], bool]:
    """Compare each operand with the next; False if their types are not comparable."""

    def compare_all(operands: list[Any]) -> bool:
        try:
            return all(compare(*pair) for pair in itertools.pairwise(operands))
        except TypeError:
            return False

    return compare_all


_OPERATIONS: dict[str, Callable[[list[Any]], bool]] = {
    "and": all,
    "or": any,
    "!": lambda operands: not operands[0],
    "!!": lambda operands: bool(operands[0]),
    "==": lambda operands: operands[0] == operands[1],
    "in": lambda operands: str(operands[0]) in str(operands[1]),
    "<": _chained(lambda one, other: bool(one < other)),
    "<=": _chained(lambda one, other: bool(one <= other)),
    ">": _chained(lambda one, other: bool(one > other)),
    ">=": _chained(lambda one, other: bool(one >= other)),
}


def sort_items(
    items: Sequence[Item],
    sort: str,
    values: Values[Item],
    fields: Sequence[str],
    default: str = "-id",
) -> list[Item]:
    """Sort by comma-separated fields; `default` is the one to sort by without any."""
    keys = [key for key in sort.split(",") if key.removeprefix("-") in fields] or [default]
    result = list(items)
    for key in reversed(keys):
        name = key.removeprefix("-")
        result.sort(key=lambda item: values(item)[name], reverse=key != name)
    return result


def paginate(
    items: Sequence[Item], request: Request, to_dict: Callable[[Item], Any]
) -> dict[str, Any]:
    """One page of a list, with the URLs of the pages before and after it."""
    size = _page_size(request.args.get("page_size", ""), len(items))
    last = max(1, -(-len(items) // size))
    requested = request.args.get("page", "1") or "1"
    number = last if requested == "last" else parse_integer(requested) or 0
    if not 1 <= number <= last:
        raise detail_error(404, "Invalid page.")
    return {
        "count": len(items),
        "next": _page_url(request, number + 1) if number < last else None,
        "previous": _page_url(request, number - 1) if number > 1 else None,
        "results": [to_dict(item) for item in items[(number - 1) * size : number * size]],
    }


def _page_size(requested: str, count: int) -> int:
    if requested == "all":
        return max(1, count)
    size = max(parse_integer(requested) or 0, 0)
    return min(size, MAX_PAGE_SIZE) or PAGE_SIZE


def _page_url(request: Request, number: int) -> str:
    """The URL of another page; that of the first page has no number."""
    query = dict(parse_qsl(request.query_string.decode(), keep_blank_values=True))
    query.pop("page", None)
    if number > 1:
        query["page"] = str(number)
    return request.base_url + ("?" + urlencode(sorted(query.items())) if query else "")
