"""Handlers of `/api/requests`: what takes long, and is done in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from werkzeug.wrappers import Response

from cvat_sdk.testing.filters import paginate
from cvat_sdk.testing.responses import json_error, json_response, permission_denied, text_error
from cvat_sdk.testing.state import timestamp

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.state import User
    from cvat_sdk.testing.task import Task

_LIFETIMES = {
    "create": timedelta(seconds=500),
    "export": timedelta(hours=24),
    "import": timedelta(hours=1),
}
_FAILED_LIFETIMES = {"create": timedelta(days=365), "import": timedelta(days=30)}


class WorkError(Exception):
    """What a background request fails with: the class and the text that CVAT reports."""


@dataclass
class BackgroundRequest:
    """Something that the server does in the background: each request for it moves it on.

    It is `queued`, `started`, then `finished` or `failed`.
    """

    id: str
    kind: str
    """Such as `create:task` and `export:dataset`."""
    task: Task
    owner: User
    created: datetime
    work: Callable[[], None] = field(repr=False)
    format: str | None = None
    status: str = "queued"
    message: str = ""
    started: datetime | None = None
    finished: datetime | None = None
    file: tuple[str, bytes] | None = field(default=None, repr=False)
    """The name and the content of what was exported."""

    @property
    def expiry(self) -> datetime | None:
        """When the server forgets it; None while it is not over."""
        if self.finished is None:
            return None
        action = self.kind.partition(":")[0]
        lifetime = _FAILED_LIFETIMES.get(action) if self.status == "failed" else None
        return self.finished + (lifetime or _LIFETIMES[action])

    def advance(self, now: datetime) -> None:
        """Go on to the next status; the work is done at the end."""
        if self.status == "queued":
            self.status, self.started = "started", now
        elif self.status == "started":
            try:
                self.work()
                self.status = "finished"
            except WorkError as error:
                self.status, self.message = "failed", f"{error}\n"
            self.finished = now

    def to_dict(self, host_url: str) -> dict[str, Any]:
        """The request as JSON."""
        url = None
        if self.file is not None:
            path = "backup" if self.kind == "export:backup" else "dataset"
            query = urlencode({"rq_id": self.id})
            url = f"{host_url}api/tasks/{self.task.id}/{path}/download?{query}"
        return {
            "status": self.status,
            "message": self.message,
            "id": self.id,
            "operation": {
                "type": self.kind,
                "target": "task",
                "project_id": None,
                "task_id": self.task.id,
                "job_id": None,
                "format": self.format,
                "lightweight": None,
            },
            "progress": 0.0,  # a real server never changes it either
            "created_date": timestamp(self.created),
            "started_date": timestamp(self.started),
            "finished_date": timestamp(self.finished),
            "expiry_date": timestamp(self.expiry),
            "owner": {"id": self.owner.id, "username": self.owner.username},
            "result_url": url,
            "result_id": None,
        }


def start(
    context: RequestContext,
    request_id: str,
    kind: str,
    task: Task,
    work: Callable[[BackgroundRequest], None],
    export_format: str | None = None,
) -> Response:
    """Queue some work, unless it is under way: the response names the request either way."""
    requests = context.state.requests
    _remove_expired(context)
    previous = requests.get(request_id)
    if previous is not None and previous.finished is None:
        raise json_error(409, {"rq_id": request_id})
    request = BackgroundRequest(
        request_id, kind, task, context.user, context.state.now(), lambda: work(request),
        export_format,
    )  # fmt: skip
    requests[request_id] = request
    return json_response({"rq_id": request_id}, 202)


def list_requests(context: RequestContext) -> Response:
    """`GET /api/requests`: the user's own requests, the latest first."""
    _remove_expired(context)
    own = [each for each in context.state.requests.values() if each.owner is context.user]
    for name, value in _filters(context).items():
        own = [each for each in own if _values(each)[name] == value]
    host_url = context.request.host_url
    return json_response(
        paginate(own[::-1], context.request, lambda request: request.to_dict(host_url))
    )


def _filters(context: RequestContext) -> dict[str, str]:
    names = ("status", "action", "target", "subresource", "format", "task_id")
    return {name: context.request.args[name] for name in names if name in context.request.args}


def _values(request: BackgroundRequest) -> dict[str, str | None]:
    action, _, subresource = request.kind.partition(":")
    return {
        "status": request.status,
        "action": action,
        "target": "task",
        "subresource": subresource if action != "create" else None,
        "format": request.format,
        "task_id": str(request.task.id),
    }


def retrieve_request(context: RequestContext) -> Response:
    """`GET /api/requests/{id}`: each request for it moves it on."""
    request = _request(context)
    request.advance(context.state.now())
    return json_response(request.to_dict(context.request.host_url))


def cancel_request(context: RequestContext) -> Response:
    """`POST /api/requests/{id}/cancel`: only what has not started can be canceled."""
    request = _request(context)
    if request.status != "queued":
        raise text_error(400, "Only requests that have not yet been started can be cancelled")
    del context.state.requests[request.id]
    response = Response(status=200)
    response.headers.pop("Content-Type")
    return response


def _request(context: RequestContext) -> BackgroundRequest:
    _remove_expired(context)
    request = context.state.requests.get(context.object_id)
    if request is None:
        raise text_error(404, "There is no request with specified id")
    if not context.can_access(request.owner):
        raise permission_denied()
    if request.task.id not in context.state.tasks:
        raise json_error(400, ["Task matching query does not exist."])
    return request


def _remove_expired(context: RequestContext) -> None:
    now = context.state.now()
    for request in list(context.state.requests.values()):
        if request.expiry is not None and request.expiry < now:
            del context.state.requests[request.id]
