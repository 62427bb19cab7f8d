"""What a handler knows about the request it handles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from werkzeug.wrappers import Request, Response

if TYPE_CHECKING:
    from cvat_sdk.testing.state import State, User
    from cvat_sdk.testing.workspaces import Workspace


@dataclass(frozen=True)
class RequestContext:
    """A request with its user and workspace.

    `object_id` is the path's parameter, or empty when the path has none.
    """

    state: State
    request: Request
    user: User
    workspace: Workspace
    object_id: str

    def can_access(self, owner: User) -> bool:
        """Whether the user may see and change what `owner` has."""
        return self.user.group == "admin" or self.user.username == owner.username

    def user_to_dict(self, user: User) -> dict[str, object]:
        """A user as JSON, in the short form that other objects include."""
        return {
            "url": f"{self.request.host_url}api/users/{user.id}",
            "id": user.id,
            "username": user.username,
            "first_name": user.first_name,
            "last_name": user.last_name,
        }


Handler = Callable[[RequestContext], Response]
