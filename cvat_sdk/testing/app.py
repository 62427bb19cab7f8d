"""The application: routing, authentication, and what all endpoints share."""

from __future__ import annotations

import logging
import uuid
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException
from werkzeug.routing import BaseConverter, Map, Rule

from cvat_sdk.testing.authentication import (
    SAFE_METHODS,
    authenticate,
    unauthorized,
)
from cvat_sdk.testing.basics import User
from cvat_sdk.testing.context import Endpoint, RequestContext
from cvat_sdk.testing.endpoints import ENDPOINTS, not_imitated
from cvat_sdk.testing.negotiation import negotiate, render
from cvat_sdk.testing.responses import (
    ErrorResponse,
    detail_error,
    json_response,
    page_not_found,
    permission_denied,
    server_error,
)
from cvat_sdk.testing.workspaces import Workspace, find_workspace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug.wrappers import Request, Response

    from cvat_sdk.testing.state import State

_logger = logging.getLogger("cvat_sdk.testing")


class _FunctionIdConverter(BaseConverter):
    regex = r"[A-Za-z0-9_.-]+"


_URL_MAP = Map(
    [Rule(e.path, endpoint=e, strict_slashes=not e.path.endswith("/")) for e in ENDPOINTS],
    converters={"function_id": _FunctionIdConverter},
    merge_slashes=False,
)
_ANONYMOUS = User("")


def handle_request(state: State, request: Request) -> Response:
    """The response to a request. Errors become responses too."""
    try:
        endpoint, arguments = _URL_MAP.bind("").match(request.path)
    except HTTPException:
        unknown = not_imitated(request.method, request.path) or page_not_found()
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
