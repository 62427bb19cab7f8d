"""A request on its way to its handler."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from werkzeug.wrappers import Request, Response

if TYPE_CHECKING:
    from cvat_sdk.testing.authentication import Context
    from cvat_sdk.testing.state import State, User


@dataclass(frozen=True)
class Call:
    """A request, who asks, in which workspace, and the path's parameter, if it has one."""

    state: State
    request: Request
    user: User
    context: Context
    name: str

    def may_see(self, owner: User) -> bool:
        """Whether what belongs to `owner` is this user's to see and change."""
        return self.user.group == "admin" or self.user.username == owner.username

    def user_described(self, user: User) -> dict[str, object]:
        """A user as it stands within other objects."""
        return {
            "url": f"{self.request.host_url}api/users/{user.id}",
            "id": user.id,
            "username": user.username,
            "first_name": user.first_name,
            "last_name": user.last_name,
        }


Handler = Callable[[Call], Response]
