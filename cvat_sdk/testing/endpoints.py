"""The endpoints, each with its handlers, and what is not imitated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk.testing import (
    accounts,
    background,
    cloudstorages,
    data,
    exports,
    functions,
    labeled_data,
    labels,
    responses,
    runs,
    tasks,
    uploads,
)
from cvat_sdk.testing.context import Endpoint
from cvat_sdk.testing.storage_validation import storage_metadata

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from cvat_sdk.testing.context import Handler, RequestContext
    from cvat_sdk.testing.responses import ErrorResponse


def _refuse(context: RequestContext) -> Response:
    """Respond to what CVAT has at the path of an endpoint, but this server has not."""
    raise responses.not_imitated(f"{context.request.method} {context.request.path}")


def _annotations(handler: Handler) -> dict[str, Handler]:
    return {"GET": handler, "POST": _refuse, "PUT": handler, "PATCH": handler, "DELETE": handler}


# A path that ends with a slash is also matched without it.
ENDPOINTS = (
    Endpoint(
        "/api/cloudstorages",
        {"GET": cloudstorages.list_storages, "POST": cloudstorages.create_storage},
        "Cloud Storage List",
        metadata={
            "renders": [responses.JSON_TYPE, "text/html"],
            "parses": cloudstorages.BODY_TYPES,
            "actions": {"POST": storage_metadata()},
        },
    ),
    Endpoint(
        "/api/cloudstorages/<id>",
        {
            "GET": cloudstorages.retrieve_storage,
            "PATCH": cloudstorages.update_storage,
            "DELETE": cloudstorages.destroy_storage,
        },
        "Cloud Storage Instance",
    ),
    Endpoint("/api/cloudstorages/<id>/actions", {"GET": cloudstorages.retrieve_actions}, "Actions"),
    Endpoint(
        "/api/cloudstorages/<id>/content-v2", {"GET": cloudstorages.retrieve_content}, "Content"
    ),
    Endpoint("/api/cloudstorages/<id>/preview", {"GET": cloudstorages.retrieve_preview}, "Preview"),
    Endpoint("/api/cloudstorages/<id>/status", {"GET": cloudstorages.retrieve_status}, "Status"),
    Endpoint("/api/lambda/functions", {"GET": functions.list_functions}, "Function List"),
    Endpoint(
        "/api/lambda/functions/<function_id:id>",
        {"GET": functions.retrieve_function, "POST": functions.call_function},
        "Function Instance",
    ),
    Endpoint(
        "/api/lambda/requests",
        {"GET": runs.list_requests, "POST": runs.create_request},
        "Request List",
    ),
    Endpoint(
        "/api/lambda/requests/<id>",
        {"GET": runs.retrieve_request, "DELETE": runs.delete_request},
        "Request Instance",
    ),
    Endpoint("/api/auth/login", {"POST": accounts.log_in}, "Login", anonymous=True),
    Endpoint("/api/auth/logout", {"POST": accounts.log_out}, "Logout"),
    Endpoint("/api/server/about", {"GET": accounts.about}, "About", anonymous=True),
    Endpoint("/api/users/self", {"GET": accounts.retrieve_self}, "Self"),
    Endpoint("/api/tasks", {"GET": tasks.list_tasks, "POST": tasks.create_task}, "Task List"),
    Endpoint(
        "/api/tasks/<id>",
        {"GET": tasks.retrieve_task, "PATCH": tasks.update_task, "DELETE": tasks.destroy_task},
        "Task Instance",
    ),
    Endpoint("/api/tasks/<id>/data/", {"GET": data.task_data, "POST": uploads.send_data}, "Data"),
    Endpoint(
        "/api/tasks/<id>/data/<part>",
        {"PATCH": uploads.continue_upload, "HEAD": uploads.continue_upload},
        "Upload",
    ),
    Endpoint(
        "/api/tasks/<id>/data/meta", {"GET": data.task_meta, "PATCH": data.task_meta}, "Metadata"
    ),
    Endpoint(
        "/api/tasks/<id>/annotations/", _annotations(labeled_data.task_annotations), "Annotations"
    ),
    Endpoint("/api/tasks/<id>/status", {"GET": background.task_status}, "Status"),
    Endpoint("/api/tasks/<id>/preview", {"GET": data.task_preview}, "Preview"),
    Endpoint("/api/tasks/<id>/dataset/export", {"POST": exports.export_dataset}, "Export"),
    Endpoint("/api/tasks/<id>/dataset/download", {"GET": exports.download}, "Download"),
    Endpoint("/api/tasks/<id>/backup/export", {"POST": exports.export_backup}, "Export"),
    Endpoint("/api/tasks/<id>/backup/download", {"GET": exports.download}, "Download"),
    Endpoint("/api/jobs", {"GET": tasks.list_jobs, "POST": _refuse}, "Job List"),
    Endpoint(
        "/api/jobs/<id>",
        {"GET": tasks.retrieve_job, "PATCH": tasks.update_job, "DELETE": tasks.destroy_job},
        "Job Instance",
    ),
    Endpoint("/api/jobs/<id>/data/", {"GET": data.job_data}, "Data"),
    Endpoint("/api/jobs/<id>/data/meta", {"GET": data.job_meta, "PATCH": _refuse}, "Metadata"),
    Endpoint(
        "/api/jobs/<id>/annotations/", _annotations(labeled_data.job_annotations), "Annotations"
    ),
    Endpoint("/api/labels", {"GET": labels.list_labels}, "Label List"),
    Endpoint(
        "/api/labels/<id>",
        {"GET": labels.retrieve_label, "PATCH": _refuse, "DELETE": _refuse},
        "Label Instance",
    ),
    Endpoint("/api/requests", {"GET": background.list_requests}, "Request List"),
    Endpoint("/api/requests/<id>", {"GET": background.retrieve_request}, "Request Instance"),
    Endpoint("/api/requests/<id>/cancel", {"POST": background.cancel_request}, "Cancel"),
    Endpoint("/api/users", {"GET": accounts.list_users}, "User List"),
    Endpoint(
        "/api/users/<id>",
        {"GET": accounts.retrieve_user, "PATCH": _refuse, "DELETE": _refuse},
        "User Instance",
    ),
    Endpoint(
        "/api/organizations",
        {"GET": accounts.list_organizations, "POST": accounts.create_organization},
        "Organization List",
    ),
    Endpoint(
        "/api/organizations/<id>",
        {
            "GET": accounts.retrieve_organization,
            "PATCH": accounts.update_organization,
            "DELETE": _refuse,
        },
        "Organization Instance",
    ),
    Endpoint("/api/server/annotation/formats", {"GET": exports.list_formats}, "Formats"),
)
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
