"""The workspace of a request: an organization, the user's own, or both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cvat_sdk.testing.responses import (
    ErrorResponse,
    detail_error,
    json_error,
    permission_denied,
    server_error,
)
from cvat_sdk.testing.validation import parse_integer

if TYPE_CHECKING:
    from werkzeug.wrappers import Request

    from cvat_sdk.testing.basics import Organization, User
    from cvat_sdk.testing.state import State


@dataclass(frozen=True)
class Workspace:
    """The workspace that a request selects.

    With neither an organization nor `personal`, it spans everything that the user may see.
    """

    organization: Organization | None = None
    personal: bool = False

    @property
    def organization_id(self) -> int | None:
        """The organization's id, if there is one."""
        return self.organization.id if self.organization else None

    def contains(self, organization_id: int | None) -> bool:
        """Whether an object of this organization, or of none, is in the workspace."""
        if self.organization is None:
            return not (self.personal and organization_id is not None)
        return organization_id == self.organization.id


def find_workspace(state: State, request: Request, user: User) -> Workspace:
    """The workspace that the header `X-Organization` or the query's `org` or `org_id` selects."""
    header = request.headers.get("X-Organization")
    slug = request.args.get("org")
    number = request.args.get("org_id")
    try:
        return _find(state, user, header, slug, number)
    except ErrorResponse:
        if state.lenient:
            return Workspace()
        raise


def _find(
    state: State, user: User, header: str | None, slug: str | None, number: str | None
) -> Workspace:
    if number is not None and (slug is not None or header is not None):
        message = (
            'You cannot specify "org_id" query parameter with "org" query parameter or '
            '"X-Organization" HTTP header at the same time.'
        )
        raise json_error(400, [message])
    if header is not None and slug is not None and header != slug:
        message = (
            'You cannot specify "org" query parameter and "X-Organization" HTTP header with '
            "different values."
        )
        raise json_error(400, [message])
    name = header if slug is None else slug
    if number:
        organization_id = parse_integer(number)
        if organization_id is None:
            raise server_error()
        found = [each for each in state.organizations.values() if each.id == organization_id]
    elif name:
        found = [each for each in state.organizations.values() if each.slug == name]
    else:
        # An empty parameter selects the personal workspace; without one there is no filter.
        return Workspace(personal=name == "" or number == "")
    if not found:
        raise detail_error(404, f"{number or name} organization does not exist.")
    if user.group != "admin" and user.username not in found[0].members:
        raise permission_denied()
    return Workspace(found[0])
