"""Log-in, log-out, the current user, and the server's version."""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING, Any

from cvat_sdk.testing.basics import timestamp
from cvat_sdk.testing.filters import list_response
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.responses import (
    detail_error,
    json_error,
    json_response,
    permission_denied,
    refuse_values,
)
from cvat_sdk.testing.validation import (
    Field,
    any_value,
    converted,
    parse_integer,
    string,
    validate,
)

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from cvat_sdk.testing.basics import Organization, User
    from cvat_sdk.testing.context import RequestContext

_SESSION_SECONDS = 14 * 24 * 3600
_CSRF_SECONDS = 364 * 24 * 3600
_FIELDS = (Field("username"), Field("email"), Field("password"))


def log_in(context: RequestContext) -> Response:
    """`POST /api/auth/login`: returns the user's token and sets the session cookies."""
    data = read_body(context.request)
    if errors := validate(data, _FIELDS):
        raise json_error(400, errors)
    password = data.get("password")
    if not (data.get("username") or data.get("email")) or not password:
        raise json_error(400, ['Must include either "username" or "email" and "password".'])
    user = _find_user(context, data)
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


def _find_user(context: RequestContext, data: dict[str, Any]) -> User | None:
    """The user with the name, or without any with the address."""
    name = "username" if data.get("username") else "email"
    users = context.state.users.values()
    return next((user for user in users if getattr(user, name) == data[name]), None)


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
    return json_response(_user_to_dict(context, context.user))


def list_users(context: RequestContext) -> Response:
    """`GET /api/users`: administrators see everybody in full, others themselves in short."""
    refuse_values(context.request.args, "is_active")
    is_admin = context.user.group == "admin"
    users = list(context.state.users.values()) if is_admin else [context.user]
    return list_response(
        context, users, _user_values,
        lambda user: _user_to_dict(context, user) if is_admin else context.user_to_dict(user),
        fields=("id", *_NAMES), search_fields=_NAMES,
    )  # fmt: skip


_NAMES = ("username", "first_name", "last_name")


def _user_values(user: User) -> dict[str, Any]:
    return {"id": user.id, **{name: getattr(user, name) for name in _NAMES}}


def retrieve_user(context: RequestContext) -> Response:
    """`GET /api/users/{id}`: oneself, or as an administrator anybody."""
    number = parse_integer(context.object_id)
    user = next((each for each in context.state.users.values() if each.id == number), None)
    if user is None:
        raise detail_error(404, "No User matches the given query.")
    if not context.can_access(user):
        raise permission_denied()
    return json_response(_user_to_dict(context, user))


def _user_to_dict(context: RequestContext, user: User) -> dict[str, object]:
    is_admin = user.group == "admin"
    return {
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


def _slug(value: Any) -> list[str]:
    if errors := string(value):
        return errors
    message = 'Enter a valid "slug" consisting of letters, numbers, underscores or hyphens.'
    return [] if re.fullmatch("[-a-zA-Z0-9_]+", str(value).strip()) else [message]


_ORGANIZATION_FIELDS = (
    Field("slug", _slug, required=True, allow_blank=False, max_length=16),
    Field("name", max_length=64),
    Field("description"),
    Field("contact", any_value),
)


def _is_member(context: RequestContext, organization: Organization) -> bool:
    return context.user.group == "admin" or context.user.username in organization.members


def list_organizations(context: RequestContext) -> Response:
    """`GET /api/organizations`: those that the user belongs to."""
    found = [each for each in context.state.organizations.values() if _is_member(context, each)]
    return list_response(
        context, found, _organization_values, lambda each: _organization_to_dict(context, each),
        fields=("id", "name", "slug", "owner"), search_fields=("name", "slug", "owner"),
    )  # fmt: skip


def _organization_values(organization: Organization) -> dict[str, Any]:
    owner = organization.members[0] if organization.members else ""
    return {
        "id": organization.id, "name": organization.name, "slug": organization.slug, "owner": owner
    }  # fmt: skip


def create_organization(context: RequestContext) -> Response:
    """`POST /api/organizations`."""
    data = read_body(context.request)
    if errors := validate(data, _ORGANIZATION_FIELDS):
        raise json_error(400, errors)
    if data["slug"] in context.state.organizations:
        raise json_error(400, {"slug": ["organization with this slug already exists."]})
    organization = context.state.add_organization(data["slug"], [context.user.username])
    for name, value in converted(data, _ORGANIZATION_FIELDS).items():
        setattr(organization, name, value)
    return json_response(_organization_to_dict(context, organization), 201)


def retrieve_organization(context: RequestContext) -> Response:
    """`GET /api/organizations/{id}`; one of others is a 404, as one that does not exist."""
    return json_response(_organization_to_dict(context, _organization(context)))


def update_organization(context: RequestContext) -> Response:
    """`PATCH /api/organizations/{id}`, by its owner or an administrator."""
    organization = _organization(context)
    if context.user.group != "admin" and context.user.username != organization.members[0]:
        raise permission_denied()
    data = read_body(context.request)
    if errors := validate(data, _ORGANIZATION_FIELDS, partial=True):
        raise json_error(400, errors)
    refuse_values(data, "slug")
    for name, value in converted(data, _ORGANIZATION_FIELDS).items():
        setattr(organization, name, value)
    organization.updated_date = context.state.now()
    return json_response(_organization_to_dict(context, organization))


def _organization(context: RequestContext) -> Organization:
    number = parse_integer(context.object_id)
    for organization in context.state.organizations.values():
        if organization.id == number and _is_member(context, organization):
            return organization
    raise detail_error(404, "No Organization matches the given query.")


def _organization_to_dict(context: RequestContext, organization: Organization) -> dict[str, object]:
    owner = context.state.users[organization.members[0]] if organization.members else None
    return {
        "id": organization.id,
        "slug": organization.slug,
        "name": organization.name,
        "description": organization.description,
        "created_date": timestamp(organization.created_date),
        "updated_date": timestamp(organization.updated_date),
        "contact": organization.contact,
        "owner": None if owner is None else context.user_to_dict(owner),
    }
