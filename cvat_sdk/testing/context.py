"""What a handler knows about the request it handles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Request, Response

if TYPE_CHECKING:
    from cvat_sdk.testing.basics import User
    from cvat_sdk.testing.state import State
    from cvat_sdk.testing.task import Task
    from cvat_sdk.testing.workspaces import Workspace


@dataclass(frozen=True)
class RequestContext:
    """A request with its user and workspace.

    `object_id` is the path's parameter, or empty when the path has none; `part` is its second one.
    """

    state: State
    request: Request
    user: User
    workspace: Workspace
    object_id: str
    part: str = ""

    def can_access(self, owner: User) -> bool:
        """Whether the user may see and change what `owner` has."""
        return self.user.group == "admin" or self.user.username == owner.username

    def can_access_task(self, task: Task) -> bool:
        """Whether the user may see and change a task: their own, or the organization's."""
        organization = self.workspace.organization_id
        is_shared = organization is not None and organization == task.organization
        return is_shared or self.can_access(task.owner)

    def accessible_tasks(self) -> list[Task]:
        """The tasks of the workspace that the user may see."""
        return [
            task
            for task in self.state.tasks.values()
            if self.can_access_task(task) and self.workspace.contains(task.organization)
        ]

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


@dataclass(frozen=True)
class Endpoint:
    """The handlers of a path, by method."""

    path: str
    # Not compared, since werkzeug hashes endpoints and a dict cannot be hashed.
    handlers: Mapping[str, Handler] = field(compare=False)
    title: str
    anonymous: bool = False
    metadata: Mapping[str, Any] = field(default_factory=dict, compare=False)
    """What a response to `OPTIONS` has besides the title."""

    @property
    def allow(self) -> str:
        """The value of the `Allow` header."""
        head = ["HEAD"] if "GET" in self.handlers and "HEAD" not in self.handlers else []
        return ", ".join([*self.handlers, *head, "OPTIONS"])
