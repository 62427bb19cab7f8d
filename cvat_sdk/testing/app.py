"""From a request to its answer: routes, who may, and what is the same for every endpoint."""

from __future__ import annotations

import logging
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException
from werkzeug.routing import BaseConverter, Map, Rule

from cvat_sdk.testing import accounts, cloudstorages, functions, runs
from cvat_sdk.testing.authentication import (
    SAFE_METHODS,
    Context,
    context,
    identify,
    unauthorized,
)
from cvat_sdk.testing.calls import Call, Handler
from cvat_sdk.testing.negotiation import finish, negotiate
from cvat_sdk.testing.replies import Refusal, crash, detail, json_reply, no_page, not_permitted
from cvat_sdk.testing.state import State, User

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

logger = logging.getLogger("cvat_sdk.testing")


@dataclass(frozen=True)
class Endpoint:
    """What a path answers, by method."""

    path: str
    handlers: dict[str, Handler] = field(compare=False)
    title: str
    anonymous: bool = False

    @property
    def allow(self) -> str:
        """The methods, as the header `Allow` has them."""
        reads = ["HEAD"] if "GET" in self.handlers else []
        return ", ".join([*self.handlers, *reads, "OPTIONS"])


_ENDPOINTS = [
    Endpoint(
        "/api/cloudstorages",
        {"GET": cloudstorages.list_storages, "POST": cloudstorages.create_storage},
        "Cloud Storage List",
    ),
    Endpoint(
        "/api/cloudstorages/<name>",
        {
            "GET": cloudstorages.retrieve_storage,
            "PATCH": cloudstorages.update_storage,
            "DELETE": cloudstorages.destroy_storage,
        },
        "Cloud Storage Instance",
    ),
    Endpoint(
        "/api/cloudstorages/<name>/actions", {"GET": cloudstorages.retrieve_actions}, "Actions"
    ),
    Endpoint(
        "/api/cloudstorages/<name>/content-v2", {"GET": cloudstorages.retrieve_content}, "Content"
    ),
    Endpoint(
        "/api/cloudstorages/<name>/preview", {"GET": cloudstorages.retrieve_preview}, "Preview"
    ),
    Endpoint("/api/cloudstorages/<name>/status", {"GET": cloudstorages.retrieve_status}, "Status"),
    Endpoint("/api/lambda/functions", {"GET": functions.list_functions}, "Function List"),
    Endpoint(
        "/api/lambda/functions/<function:name>",
        {"GET": functions.retrieve_function, "POST": functions.call_function},
        "Function Instance",
    ),
    Endpoint(
        "/api/lambda/requests",
        {"GET": runs.list_requests, "POST": runs.create_request},
        "Request List",
    ),
    Endpoint(
        "/api/lambda/requests/<name>",
        {"GET": runs.retrieve_request, "DELETE": runs.delete_request},
        "Request Instance",
    ),
    Endpoint("/api/auth/login", {"POST": accounts.log_in}, "Login", anonymous=True),
    Endpoint("/api/auth/logout", {"POST": accounts.log_out}, "Logout"),
    Endpoint("/api/server/about", {"GET": accounts.about}, "About", anonymous=True),
    Endpoint("/api/users/self", {"GET": accounts.retrieve_self}, "Self"),
]


class _FunctionName(BaseConverter):
    regex = r"[A-Za-z0-9_.-]+"


_ROUTES = Map(
    [Rule(endpoint.path, endpoint=endpoint) for endpoint in _ENDPOINTS],
    converters={"function": _FunctionName},
    merge_slashes=False,
)
_NOBODY = User("")


def answer(state: State, request: Request) -> Response:
    """The answer to a request; never an exception."""
    try:
        endpoint, arguments = _ROUTES.bind("").match(request.path)
    except HTTPException:
        return no_page().response
    try:
        response = finish(request, _handled(state, request, endpoint, arguments.get("name", "")))
    except Refusal as refused:
        response = refused.response
    except Exception:
        logger.exception("The testing server failed on %s %s", request.method, endpoint.path)
        response = crash().response
    if not response.get_data().lstrip().startswith(b"<!doctype"):
        response.headers["Allow"] = endpoint.allow
    return response


def _handled(state: State, request: Request, endpoint: Endpoint, name: str) -> Response:
    negotiate(request)
    identity = None if endpoint.anonymous else identify(state, request)
    if identity is None and not endpoint.anonymous:
        raise unauthorized()
    method = "GET" if request.method == "HEAD" else request.method
    if method == "OPTIONS":
        return json_reply({"name": endpoint.title, "description": ""})
    handler = endpoint.handlers.get(method)
    if handler is None:
        raise detail(405, f'Method "{method}" not allowed.')
    if identity is None:
        return handler(Call(state, request, _NOBODY, Context(), name))
    if identity.read_only and method not in SAFE_METHODS:
        raise not_permitted()
    workspace = context(state, request, identity.user)
    return handler(Call(state, request, identity.user, workspace, name))


def dress(response: Response) -> Response:
    """Add the headers that a CVAT server puts on every answer."""
    response.headers["Vary"] = "Accept, Accept-Encoding, Origin, Cookie"
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["X-Request-Id"] = str(uuid.uuid4())
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "strict-origin-when-cross-origin"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    if response.status_code == 204:
        response.headers.pop("Content-Type", None)
    return response
