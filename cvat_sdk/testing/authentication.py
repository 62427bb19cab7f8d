"""Who asks: token, access token, session, then basic, in the server's order."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cvat_sdk.testing.replies import Refusal, crash, detail, not_permitted, refusal

if TYPE_CHECKING:
    from werkzeug.wrappers import Request

    from cvat_sdk.testing.state import Organization, State, User

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True)
class Identity:
    """A user, and whether what identifies them only allows reading."""

    user: User
    read_only: bool = False


def unauthorized(words: str = "Authentication credentials were not provided.") -> Refusal:
    """A 401 that names the scheme."""
    return detail(401, words, {"WWW-Authenticate": "Token"})


def identify(state: State, request: Request) -> Identity | None:
    """The user that a request's headers and cookies name; None when they name nobody."""
    scheme, credentials = _authorization(request)
    if scheme == "token":
        token = _one_word(credentials, "token")
        for user in state.users.values():
            if user.token == token:
                return Identity(_active(user))
        raise unauthorized("Invalid token.")
    if scheme == "bearer":
        known = state.access_tokens.get(_one_word(credentials, "token"))
        if known is None:
            raise unauthorized("Invalid token.")
        return Identity(_active(known[0]), read_only=known[1])
    session = state.sessions.get(request.cookies.get("sessionid", ""))
    if session is not None:
        _check_csrf(request)
        return Identity(session[0])
    if scheme == "basic":
        return Identity(_basic(state, credentials))
    return None


def _authorization(request: Request) -> tuple[str, list[str]]:
    words = request.headers.get("Authorization", "").split()
    return (words[0].lower(), words[1:]) if words else ("", [])


def _one_word(words: list[str], scheme: str) -> str:
    if not words:
        raise unauthorized(f"Invalid {scheme} header. No credentials provided.")
    if len(words) > 1:
        noun = "Token" if scheme == "token" else "Credentials"
        raise unauthorized(f"Invalid {scheme} header. {noun} string should not contain spaces.")
    return words[0]


def _active(user: User) -> User:
    if not user.is_active:
        raise unauthorized("User inactive or deleted.")
    return user


def _basic(state: State, credentials: list[str]) -> User:
    word = _one_word(credentials, "basic")
    try:
        username, _, password = base64.b64decode(word, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
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
        words = f"Origin checking failed - {origin} does not match any trusted origins."
        raise detail(403, f"CSRF Failed: {words}")
    cookie = request.cookies.get("csrftoken")
    header = request.headers.get("X-CSRFToken")
    if not cookie:
        raise detail(403, "CSRF Failed: CSRF cookie not set.")
    if not header:
        raise detail(403, "CSRF Failed: CSRF token missing.")
    if header != cookie:
        raise detail(403, "CSRF Failed: CSRF token from the 'X-Csrftoken' HTTP header incorrect.")


@dataclass(frozen=True)
class Context:
    """Which workspace a request is about.

    Neither an organization nor `personal` means all that the user may see.
    """

    organization: Organization | None = None
    personal: bool = False

    @property
    def number(self) -> int | None:
        """The organization's id, if there is one."""
        return self.organization.id if self.organization else None

    def holds(self, organization: int | None) -> bool:
        """Whether what belongs to an organization, or to none, is in this workspace."""
        if self.organization is None:
            return not (self.personal and organization is not None)
        return organization == self.organization.id


def context(state: State, request: Request, user: User) -> Context:
    """The workspace that the header `X-Organization` or the query `org` or `org_id` names."""
    header = request.headers.get("X-Organization")
    slug = request.args.get("org")
    number = request.args.get("org_id")
    try:
        return _checked_context(state, user, header, slug, number)
    except Refusal:
        if state.lenient:
            return Context()
        raise


def _checked_context(
    state: State, user: User, header: str | None, slug: str | None, number: str | None
) -> Context:
    if number is not None and (slug is not None or header is not None):
        words = '"org" query parameter or "X-Organization" HTTP header at the same time.'
        raise refusal(400, [f'You cannot specify "org_id" query parameter with {words}'])
    if header is not None and slug is not None and header != slug:
        words = '"org" query parameter and "X-Organization" HTTP header'
        raise refusal(400, [f"You cannot specify {words} with different values."])
    named = header if slug is None else slug
    if number:
        found = [each for each in state.organizations.values() if each.id == _whole(number)]
    elif named:
        found = [each for each in state.organizations.values() if each.slug == named]
    else:
        return Context(personal=named == "" or number == "")
    if not found:
        raise detail(404, f"{number or named} organization does not exist.")
    if user.group != "admin" and user.username not in found[0].members:
        raise not_permitted()
    return Context(found[0])


def _whole(number: str) -> int:
    try:
        return int(number)
    except ValueError:
        raise crash() from None
