"""The application: routing, authentication, and what all endpoints share."""

from __future__ import annotations

import logging
import uuid
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException
from werkzeug.routing import BaseConverter, Map, Rule

from cvat_sdk.testing import accounts, cloudstorages, functions, runs, wide
from cvat_sdk.testing.authentication import (
    SAFE_METHODS,
    authenticate,
    unauthorized,
)
from cvat_sdk.testing.basics import User
from cvat_sdk.testing.context import Endpoint, RequestContext
from cvat_sdk.testing.negotiation import negotiate, render
from cvat_sdk.testing.responses import (
    JSON_TYPE,
    ErrorResponse,
    detail_error,
    json_response,
    page_not_found,
    permission_denied,
    server_error,
)
from cvat_sdk.testing.storage_validation import storage_metadata
from cvat_sdk.testing.workspaces import Workspace, find_workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.wrappers import Request, Response

    from cvat_sdk.testing.state import State

_logger = logging.getLogger("cvat_sdk.testing")


_ENDPOINTS = [
    Endpoint(
        "/api/cloudstorages",
        {"GET": cloudstorages.list_storages, "POST": cloudstorages.create_storage},
        "Cloud Storage List",
        metadata={
            "renders": [JSON_TYPE, "text/html"],
            "parses": cloudstorages.BODY_TYPES,
            "actions": {"POST": storage_metadata()},
        },
    ),
    Endpoint(
        "/api/cloudstorages/<id>",
        {
            "GET": cloudstorages.retrieve_storage,
            "PATCH": cloudstorages.update_storage,
            "DELETE": cloudstorages.destroy_storage,
        },
        "Cloud Storage Instance",
    ),
    Endpoint("/api/cloudstorages/<id>/actions", {"GET": cloudstorages.retrieve_actions}, "Actions"),
    Endpoint(
        "/api/cloudstorages/<id>/content-v2", {"GET": cloudstorages.retrieve_content}, "Content"
    ),
    Endpoint("/api/cloudstorages/<id>/preview", {"GET": cloudstorages.retrieve_preview}, "Preview"),
    Endpoint("/api/cloudstorages/<id>/status", {"GET": cloudstorages.retrieve_status}, "Status"),
    Endpoint("/api/lambda/functions", {"GET": functions.list_functions}, "Function List"),
    Endpoint(
        "/api/lambda/functions/<function_id:id>",
        {"GET": functions.retrieve_function, "POST": functions.call_function},
        "Function Instance",
    ),
    Endpoint(
        "/api/lambda/requests",
        {"GET": runs.list_requests, "POST": runs.create_request},
        "Request List",
    ),
    Endpoint(
        "/api/lambda/requests/<id>",
        {"GET": runs.retrieve_request, "DELETE": runs.delete_request},
        "Request Instance",
    ),
    Endpoint("/api/auth/login", {"POST": accounts.log_in}, "Login", anonymous=True),
    Endpoint("/api/auth/logout", {"POST": accounts.log_out}, "Logout"),
    Endpoint("/api/server/about", {"GET": accounts.about}, "About", anonymous=True),
    Endpoint("/api/users/self", {"GET": accounts.retrieve_self}, "Self"),
    *wide.ENDPOINTS,
]


class _FunctionIdConverter(BaseConverter):
    regex = r"[A-Za-z0-9_.-]+"


_URL_MAP = Map(
    [Rule(endpoint.path, endpoint=endpoint) for endpoint in _ENDPOINTS],
    converters={"function_id": _FunctionIdConverter},
    merge_slashes=False,
)
_ANONYMOUS = User("")


def handle_request(state: State, request: Request) -> Response:
    """The response to a request. Errors become responses too."""
    try:
        endpoint, arguments = _URL_MAP.bind("").match(request.path)
    except HTTPException:
        unknown = wide.not_imitated(request.method, request.path) or page_not_found()
        return unknown.response
    try:
        response = render(request, _dispatch(state, request, endpoint, arguments))
    except ErrorResponse as error:
        response = error.response
    except (RecursionError, OverflowError, UnicodeEncodeError):
        # CVAT does not expect too deep JSON, too large numbers and lone surrogates either.
        response = server_error().response
    except Exception:
        _logger.exception("The testing server failed on %s %s", request.method, endpoint.path)
        response = server_error().response
    # Django renders its error pages, unlike CVAT's, without the view, which adds this header.
    if not response.get_data().lstrip().startswith(b"<!doctype"):
        response.headers["Allow"] = endpoint.allow
    return response


def _dispatch(
    state: State, request: Request, endpoint: Endpoint, arguments: Mapping[str, str]
) -> Response:
    names = arguments.get("id", ""), arguments.get("part", "")
    negotiate(request)
    identity = None if endpoint.anonymous else authenticate(state, request)
    if identity is None and not endpoint.anonymous:
        raise unauthorized()
    method = request.method
    if method == "HEAD" and method not in endpoint.handlers:
        method = "GET"
    if method == "OPTIONS":
        return json_response({"name": endpoint.title, "description": "", **endpoint.metadata})
    handler = endpoint.handlers.get(method)
    if handler is None:
        raise detail_error(405, f'Method "{method}" not allowed.')
    if identity is None:
        return handler(RequestContext(state, request, _ANONYMOUS, Workspace(), *names))
    if identity.read_only and method not in SAFE_METHODS:
        raise permission_denied()
    workspace = find_workspace(state, request, identity.user)
    return handler(RequestContext(state, request, identity.user, workspace, *names))


def add_common_headers(response: Response) -> Response:
    """Add the headers that CVAT sends with every response."""
    response.headers["Vary"] = "Accept, Accept-Encoding, Origin, Cookie"
    response.headers["X-Frame-Options"] = "DENY"
    response.headers["X-Request-Id"] = str(uuid.uuid4())
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "strict-origin-when-cross-origin"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    if response.status_code == 204:
        response.headers.pop("Content-Type", None)
    return response
