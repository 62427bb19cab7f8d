"""Log-in, log-out, the current user, and the server's version."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.responses import json_error, json_response
from cvat_sdk.testing.state import timestamp
from cvat_sdk.testing.validation import Field, validate

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from cvat_sdk.testing.context import RequestContext

_SESSION_SECONDS = 14 * 24 * 3600
_CSRF_SECONDS = 364 * 24 * 3600
_FIELDS = (Field("username"), Field("password"))


def log_in(context: RequestContext) -> Response:
    """`POST /api/auth/login`: returns the user's token and sets the session cookies."""
    data = read_body(context.request)
    if errors := validate(data, _FIELDS):
        raise json_error(400, errors)
    username, password = data.get("username"), data.get("password")
    if not username or not password:
        raise json_error(400, ['Must include either "username" or "email" and "password".'])
    user = context.state.users.get(username)
    if user is None or not user.is_active or user.password != password:
        message = "Unable to log in with provided credentials."
        raise json_error(400, {"non_field_errors": [message]})
    session, csrf = secrets.token_hex(16), secrets.token_hex(16)
    context.state.sessions[session] = (user, csrf)
    response = json_response({"key": user.token})
    response.set_cookie("csrftoken", csrf, max_age=_CSRF_SECONDS, samesite="Lax")
    response.set_cookie(
        "sessionid", session, max_age=_SESSION_SECONDS, httponly=True, samesite="Lax"
    )
    return response


def log_out(context: RequestContext) -> Response:
    """`POST /api/auth/logout`: ends the user's sessions and replaces the token."""
    user = context.user
    user.token = secrets.token_hex(20)
    for session, (owner, _) in list(context.state.sessions.items()):
        if owner is user:
            del context.state.sessions[session]
    response = json_response({"detail": "Successfully logged out."})
    response.delete_cookie("sessionid")
    return response


def about(context: RequestContext) -> Response:
    """`GET /api/server/about`."""
    return json_response(
        {
            "name": "Computer Vision Annotation Tool",
            "description": "An in-memory CVAT server for tests",
            "version": "2.54.1",
            "logo_url": f"{context.request.host_url}static/logo.svg",
            "subtitle": "cvat_sdk.testing",
        }
    )


def retrieve_self(context: RequestContext) -> Response:
    """`GET /api/users/self`."""
    user = context.user
    is_admin = user.group == "admin"
    return json_response(
        {
            **context.user_to_dict(user),
            "email": user.email,
            "groups": [user.group] if user.group else [],
            "is_staff": is_admin,
            "is_superuser": is_admin,
            "is_active": user.is_active,
            "last_login": timestamp(context.state.now()),
            "date_joined": timestamp(context.state.now()),
            "has_analytics_access": is_admin,
        }
    )
