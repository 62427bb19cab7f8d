"""Authentication by token, personal access token, session or password, in CVAT's order."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cvat_sdk.testing.responses import ErrorResponse, detail_error

if TYPE_CHECKING:
    from werkzeug.wrappers import Request

    from cvat_sdk.testing.basics import User
    from cvat_sdk.testing.state import State

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True)
class Identity:
    """The authenticated user; `read_only` for an access token that may only read."""

    user: User
    read_only: bool = False


def unauthorized(message: str = "Authentication credentials were not provided.") -> ErrorResponse:
    """The 401, with the `WWW-Authenticate` header."""
    return detail_error(401, message, {"WWW-Authenticate": "Token"})


def authenticate(state: State, request: Request) -> Identity | None:
    """The user of the request's credentials; None for a request without any."""
    scheme, credentials = _authorization(request)
    if scheme == "token":
        token = _credential(credentials, "token")
        for user in state.users.values():
            if user.token == token:
                return Identity(_active(user))
        raise unauthorized("Invalid token.")
    if scheme == "bearer":
        access_token = state.access_tokens.get(_credential(credentials, "token"))
        if access_token is None:
            raise unauthorized("Invalid token.")
        return Identity(_active(access_token[0]), read_only=access_token[1])
    session = state.sessions.get(request.cookies.get("sessionid", ""))
    if session is not None:
        _check_csrf(request)
        return Identity(session[0])
    if scheme == "basic":
        return Identity(_basic(state, credentials))
    return None


def _authorization(request: Request) -> tuple[str, list[str]]:
    scheme, *credentials = request.headers.get("Authorization", "").split() or [""]
    return scheme.lower(), credentials


def _credential(credentials: list[str], scheme: str) -> str:
    if not credentials:
        raise unauthorized(f"Invalid {scheme} header. No credentials provided.")
    if len(credentials) > 1:
        noun = "Token" if scheme == "token" else "Credentials"
        raise unauthorized(f"Invalid {scheme} header. {noun} string should not contain spaces.")
    return credentials[0]


def _active(user: User) -> User:
    if not user.is_active:
        raise unauthorized("User inactive or deleted.")
    return user


def _basic(state: State, credentials: list[str]) -> User:
    encoded = _credential(credentials, "basic")
    try:
        username, _, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        raise unauthorized(
            "Invalid basic header. Credentials not correctly base64 encoded."
        ) from None
    user = state.users.get(username)
    if user is None or not user.is_active or user.password != password:
        raise unauthorized("Invalid username/password.")
    return user


def _check_csrf(request: Request) -> None:
    if request.method in SAFE_METHODS:
        return
    origin = request.headers.get("Origin")
    if origin is not None and origin != request.host_url.rstrip("/"):
        message = f"Origin checking failed - {origin} does not match any trusted origins."
        raise detail_error(403, f"CSRF Failed: {message}")
    cookie = request.cookies.get("csrftoken")
    header = request.headers.get("X-CSRFToken")
    if not cookie:
        raise detail_error(403, "CSRF Failed: CSRF cookie not set.")
    if not header:
        raise detail_error(403, "CSRF Failed: CSRF token missing.")
    if header != cookie:
        raise detail_error(
            403, "CSRF Failed: CSRF token from the 'X-Csrftoken' HTTP header incorrect."
        )
