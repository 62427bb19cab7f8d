"""Handlers of `/api/requests`: what takes long, and is done in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from cvat_sdk.testing.basics import timestamp
from cvat_sdk.testing.filters import list_response
from cvat_sdk.testing.responses import (
    json_error,
    json_response,
    permission_denied,
    text_error,
)
from cvat_sdk.testing.task import BackgroundRequest
from cvat_sdk.testing.tasks import find_task

if TYPE_CHECKING:
    from collections.abc import Callable

    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.task import Task


_VALUES = (
    "status", "action", "target", "subresource", "format", "created_date", "task_id", "job_id",
    "project_id",
)  # fmt: skip


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
    host_url = context.request.host_url
    own = [each for each in context.state.requests.values() if each.owner is context.user]
    return list_response(
        context, own, _values, lambda each: each.to_dict(host_url), fields=_VALUES,
        search_fields=(), sort="-created_date",
    )  # fmt: skip


def _values(request: BackgroundRequest) -> dict[str, Any]:
    action, _, subresource = request.kind.partition(":")
    return {
        "status": request.status,
        "action": action,
        "target": "task",
        "subresource": subresource if action != "create" else "",
        "format": request.format or "",
        "task_id": request.task.id,
        "created_date": timestamp(request.created),
        "job_id": "",
        "project_id": "",
    }


def retrieve_request(context: RequestContext) -> Response:
    """`GET /api/requests/{id}`: each request for it moves it on."""
    request = _request(context)
    request.advance(context.state.now())
    return json_response(request.to_dict(context.request.host_url))


def task_status(context: RequestContext) -> Response:
    """`GET /api/tasks/{id}/status`: how far its images are; finished, too, before they are sent."""
    request_id = f"action=create&target=task&target_id={find_task(context).id}"
    request = context.state.requests.get(request_id)
    status, message = ("finished", "") if request is None else (request.status, request.message)
    return json_response({"state": status.capitalize(), "message": message, "progress": 0.0})


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
