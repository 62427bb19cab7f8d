"""Logging in and out, the server's version, and who one is."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.replies import json_reply, refusal
from cvat_sdk.testing.state import timestamp

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from cvat_sdk.testing.calls import Call

_FORTNIGHT = 14 * 24 * 3600
_YEAR = 364 * 24 * 3600


def log_in(call: Call) -> Response:
    """`POST /api/auth/login`: the user's token, and the cookies of a session."""
    data = read_body(call.request)
    username, password = data.get("username"), data.get("password")
    if not username or not password:
        raise refusal(400, ['Must include either "username" or "email" and "password".'])
    user = call.state.users.get(username)
    if user is None or not user.is_active or user.password != password:
        words = "Unable to log in with provided credentials."
        raise refusal(400, {"non_field_errors": [words]})
    session, csrf = secrets.token_hex(16), secrets.token_hex(16)
    call.state.sessions[session] = (user, csrf)
    response = json_reply({"key": user.token})
    response.set_cookie("csrftoken", csrf, max_age=_YEAR, samesite="Lax")
    response.set_cookie("sessionid", session, max_age=_FORTNIGHT, httponly=True, samesite="Lax")
    return response


def log_out(call: Call) -> Response:
    """`POST /api/auth/logout`: ends the sessions and replaces the token."""
    user = call.user
    user.token = secrets.token_hex(20)
    for session, (owner, _) in list(call.state.sessions.items()):
        if owner is user:
            del call.state.sessions[session]
    response = json_reply({"detail": "Successfully logged out."})
    response.delete_cookie("sessionid")
    return response


def about(call: Call) -> Response:
    """`GET /api/server/about`."""
    return json_reply(
        {
            "name": "Computer Vision Annotation Tool",
            "description": "An in-memory stand-in for tests",
            "version": "2.54.1",
            "logo_url": f"{call.request.host_url}static/logo.svg",
            "subtitle": "cvat_sdk.testing",
        }
    )


def retrieve_self(call: Call) -> Response:
    """`GET /api/users/self`."""
    user = call.user
    is_admin = user.group == "admin"
    return json_reply(
        {
            **call.user_described(user),
            "email": user.email,
            "groups": [user.group] if user.group else [],
            "is_staff": is_admin,
            "is_superuser": is_admin,
            "is_active": user.is_active,
            "last_login": timestamp(call.state.now()),
            "date_joined": timestamp(call.state.now()),
            "has_analytics_access": is_admin,
        }
    )
