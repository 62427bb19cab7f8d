"""The call that sends a recorded request, worked out from the request and the contract.

Further recordings need nothing here. What no call of an operation can send raises `NotTyped`, and
`custom_call` gives the arguments with which `call_api` sends it.
"""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.support.contract import Operation, load_operations
from tests.support.replay import FORM, form_parts

if TYPE_CHECKING:
    from cvat_sdk.api_client import ApiClient
    from tests.support.recordings import Exchange

VENDOR_JSON = "application/vnd.cvat+json"
OPERATIONS = load_operations()
EXTENSIONS = ("range", "tus-", "upload-")
"""How headers begin that few requests have, and that matter where they are."""


class NotTyped(Exception):
    """No call sends this request; the message says why."""


@dataclass
class Call:
    """A call of an operation that sends what an exchange recorded."""

    operation: Operation
    arguments: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)

    def send(self, client: ApiClient) -> tuple[Any, Any]:
        method = getattr(getattr(client, self.operation.api), self.operation.name)
        result: tuple[Any, Any] = method(**self.arguments, **self.options)
        return result


def operation_of(exchange: Exchange) -> Operation | None:
    """The operation that an exchange is a call of."""
    for operation in OPERATIONS:
        if operation.method == exchange.method and operation.path_values(exchange.path) is not None:
            return operation
    return None


def operation_call(operation: Operation, exchange: Exchange) -> Call:
    """The call of an operation that sends a recorded request."""
    _check_headers(operation, exchange)
    in_path = operation.path_values(exchange.path)
    assert in_path is not None
    query = dict(exchange.args)
    if len(query) != len(exchange.args):
        raise NotTyped("a query parameter twice")
    call = Call(operation)
    for parameter in operation.parameters:
        name, argument = parameter["name"], operation.argument(parameter["name"])
        if parameter["in"] == "path":
            call.arguments[argument] = _value(parameter, in_path[name])
        elif parameter["in"] == "query" and name in query:
            call.arguments[argument] = _value(parameter, query.pop(name))
        elif parameter["in"] == "header" and name.lower() in exchange.request.headers:
            text = exchange.request.headers[name.lower()]
            call.arguments[argument] = _value(parameter, text)
        elif parameter.get("required"):
            raise NotTyped(f"{name} is missing")
    if query:
        raise NotTyped(f"the operation has no parameter {', '.join(query)}")
    _add_body(call, exchange)
    return call


def _check_headers(operation: Operation, exchange: Exchange) -> None:
    headers = exchange.request.headers
    if headers.get("accept", VENDOR_JSON) not in {VENDOR_JSON, "*/*"} or (
        operation.accept and headers.get("accept") != operation.accept
    ):
        raise NotTyped("an Accept header of its own")
    scheme = headers.get("authorization", "Basic").split()[0]
    if scheme not in {"Basic", "Token", "Bearer"}:
        raise NotTyped("an unknown authentication scheme")
    if "cookie" in headers and "x-csrftoken" not in headers:
        raise NotTyped("the cookies of a session without its CSRF token")
    known = {parameter["name"].lower() for parameter in operation.parameters}
    if others := {name for name in headers if name.startswith(EXTENSIONS)} - known:
        raise NotTyped(f"headers of its own: {', '.join(sorted(others))}")


def _value(parameter: dict[str, Any], text: str) -> Any:
    """The argument for a text of the path or the query."""
    kind = parameter["schema"]["type"]
    if kind == "integer" and re.fullmatch(r"-?\d+", text):
        return int(text)
    if kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    if kind == "string":
        return text
    raise NotTyped(f"{parameter['name']} is no {kind}")


def _add_body(call: Call, exchange: Exchange) -> None:
    request, operation = exchange.request, call.operation
    if not request.body:
        if operation.content_types and request.content_type:
            raise NotTyped("a Content-Type without a body")
        if operation.body_required:
            raise NotTyped("the body is missing")
        return
    if request.media_type not in operation.content_types:
        raise NotTyped(f"the operation sends no body as {request.content_type}")
    if request.media_type == FORM:
        call.options["_content_type"] = FORM
        call.arguments |= operation.body_arguments(_form_values(exchange))
        return
    try:
        values = json.loads(request.body)
    except ValueError:
        raise NotTyped("the body is no JSON") from None
    if not isinstance(values, dict):
        raise NotTyped("the body is no object")
    call.arguments[operation.body_argument] = values


def _form_values(exchange: Exchange) -> dict[str, Any]:
    """The mapping that becomes a form: files as streams, `name[0]`, `name[1]`, … as a list."""
    values: dict[str, Any] = {}
    lists: dict[str, dict[str, Any]] = {}
    for name, content, is_file in form_parts(
        exchange.request.content_type or "", exchange.request.body
    ):
        base, indexed, index = name.partition("[")
        if name in values or (indexed and index in lists.get(base, {})):
            raise NotTyped("a form with a field twice")
        if "." in name:
            raise NotTyped("an object in a form with dotted names")
        value: Any = io.BytesIO(content) if is_file else content.decode()
        if indexed:
            lists.setdefault(base, {})[index] = value
        else:
            is_object = content[:1] == b"{" and not is_file
            values[name] = json.loads(content) if is_object else value
    for name, items in lists.items():
        indices = [f"{number}]" for number in range(len(items))]
        if set(indices) != set(items) or name in values:
            raise NotTyped("a list in a form whose indices are not 0, 1, …")
        values[name] = [items[index] for index in indices]
    return values


def custom_call(client: ApiClient, exchange: Exchange) -> dict[str, Any]:
    """The arguments with which `call_api` sends a recorded request, but for path and method."""
    given = exchange.request.headers
    headers: dict[str, str] = {
        name: given[name]
        for name in given
        if name in {"accept", "content-type", "x-organization"} or name.startswith(EXTENSIONS)
    }
    if "cookie" in given:
        headers["Cookie"] = "csrftoken=a-csrf; sessionid=a-session"
    if client.configuration.auth_settings() == {} and "authorization" in given:
        headers["Authorization"] = given["authorization"]
    return {"query_params": exchange.args, "header_params": headers, **_custom_body(exchange)}


def _custom_body(exchange: Exchange) -> dict[str, Any]:
    request = exchange.request
    if not request.body:
        return {}
    if request.content_type is None:
        raise NotTyped("the client sends no body without its Content-Type")
    if request.media_type == FORM:
        parts = form_parts(request.content_type, request.body)
        fields = {
            name: io.BytesIO(content) if is_file else content.decode()
            for name, content, is_file in parts
        }
        if len(fields) != len(parts):
            raise NotTyped("the client sends each field of a form once")
        return {"post_params": fields}
    if request.media_type == "application/x-www-form-urlencoded":
        raise NotTyped("the client sends no urlencoded form")
    if not request.media_type.endswith("json"):
        return {"body": request.text}
    try:
        return {"body": json.loads(request.body)}
    except ValueError:
        raise NotTyped("the client sends only well-formed JSON") from None
