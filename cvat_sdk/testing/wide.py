"""The endpoints of tasks and what belongs to them, and what is not imitated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk.testing import (
    accounts,
    background,
    data,
    exports,
    labeled_data,
    labels,
    responses,
    tasks,
    uploads,
)
from cvat_sdk.testing.context import Endpoint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from werkzeug.wrappers import Response

    from cvat_sdk.testing.context import Handler, RequestContext
    from cvat_sdk.testing.responses import ErrorResponse


def _all(handler: Handler, *methods: str) -> dict[str, Handler]:
    return dict.fromkeys(methods, handler)


def _annotations(handler: Handler) -> dict[str, Handler]:
    return {"GET": handler, "POST": _refuse, **_all(handler, "PUT", "PATCH", "DELETE")}


def _refuse(context: RequestContext) -> Response:
    """Respond to what CVAT has at the path of an endpoint, but this server has not."""
    raise responses.not_imitated(f"{context.request.method} {context.request.path}")


def _of_tasks() -> Iterator[Endpoint]:
    one = {"GET": tasks.retrieve_task, "PATCH": tasks.update_task, "DELETE": tasks.destroy_task}
    yield Endpoint("/api/tasks", {"GET": tasks.list_tasks, "POST": tasks.create_task}, "Task List")
    yield Endpoint("/api/tasks/<id>", one, "Task Instance")
    one = {"GET": tasks.retrieve_job, "PATCH": tasks.update_job, "DELETE": tasks.destroy_job}
    yield Endpoint("/api/jobs", {"GET": tasks.list_jobs, "POST": _refuse}, "Job List")
    yield Endpoint("/api/jobs/<id>", one, "Job Instance")
    for slash in ("", "/"):  # CVAT takes these with and without
        yield Endpoint(
            f"/api/tasks/<id>/data{slash}",
            {"GET": data.task_data, "POST": uploads.send_data},
            "Data",
        )
        yield Endpoint(f"/api/jobs/<id>/data{slash}", {"GET": data.job_data}, "Data")
        yield Endpoint(
            f"/api/tasks/<id>/annotations{slash}",
            _annotations(labeled_data.task_annotations),
            "Annotations",
        )
        yield Endpoint(
            f"/api/jobs/<id>/annotations{slash}",
            _annotations(labeled_data.job_annotations),
            "Annotations",
        )
    yield Endpoint(
        "/api/tasks/<id>/data/<part>", _all(uploads.continue_upload, "PATCH", "HEAD"), "Upload"
    )
    yield Endpoint("/api/tasks/<id>/data/meta", _all(data.task_meta, "GET", "PATCH"), "Metadata")
    yield Endpoint("/api/jobs/<id>/data/meta", {"GET": data.job_meta, "PATCH": _refuse}, "Metadata")
    yield Endpoint("/api/tasks/<id>/status", {"GET": background.task_status}, "Status")
    yield Endpoint("/api/tasks/<id>/preview", {"GET": data.task_preview}, "Preview")
    yield Endpoint("/api/tasks/<id>/dataset/export", {"POST": exports.export_dataset}, "Export")
    yield Endpoint("/api/tasks/<id>/backup/export", {"POST": exports.export_backup}, "Export")
    for kind in ("dataset", "backup"):
        yield Endpoint(f"/api/tasks/<id>/{kind}/download", {"GET": exports.download}, "Download")


def _others() -> Iterator[Endpoint]:
    yield Endpoint("/api/labels", {"GET": labels.list_labels}, "Label List")
    yield Endpoint(
        "/api/labels/<id>",
        {"GET": labels.retrieve_label, **_all(_refuse, "PATCH", "DELETE")},
        "Label Instance",
    )
    yield Endpoint("/api/requests", {"GET": background.list_requests}, "Request List")
    yield Endpoint("/api/requests/<id>", {"GET": background.retrieve_request}, "Request Instance")
    yield Endpoint("/api/requests/<id>/cancel", {"POST": background.cancel_request}, "Cancel")
    yield Endpoint("/api/users", {"GET": accounts.list_users}, "User List")
    one = {"GET": accounts.retrieve_user, **_all(_refuse, "PATCH", "DELETE")}
    yield Endpoint("/api/users/<id>", one, "User Instance")
    yield Endpoint(
        "/api/organizations",
        {"GET": accounts.list_organizations, "POST": accounts.create_organization},
        "Organization List",
    )
    yield Endpoint(
        "/api/organizations/<id>",
        {
            "GET": accounts.retrieve_organization,
            "PATCH": accounts.update_organization,
            "DELETE": _refuse,
        },
        "Organization Instance",
    )
    yield Endpoint("/api/server/annotation/formats", {"GET": exports.list_formats}, "Formats")


ENDPOINTS = (*_of_tasks(), *_others())
_NOT_IMITATED = (
    "assets", "auth", "comments", "consensus", "events", "guides", "invitations", "issues", "jobs",
    "labels", "memberships", "organizations", "projects", "quality", "schema", "server", "tasks",
    "users", "webhooks",
)  # fmt: skip


def not_imitated(method: str, path: str) -> ErrorResponse | None:
    """The response to what CVAT has but this server has not; None for what CVAT has not either."""
    parts = path.split("/")
    if parts[1:2] != ["api"] or parts[2:3] == [] or parts[2] not in _NOT_IMITATED:
        return None
    return responses.not_imitated(f"{method} {path}")
