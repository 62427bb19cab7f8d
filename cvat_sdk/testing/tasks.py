"""Handlers of `/api/tasks` and `/api/jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from cvat_sdk.testing.basics import timestamp
from cvat_sdk.testing.filters import list_response
from cvat_sdk.testing.labels import label_list, new_label, patch_label
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.responses import (
    detail_error,
    json_error,
    json_response,
    permission_denied,
    refuse_values,
    server_error,
)
from cvat_sdk.testing.task import Task
from cvat_sdk.testing.validation import (
    Field,
    choice,
    converted,
    non_negative,
    parse_integer,
    validate,
)

if TYPE_CHECKING:
    from cvat_sdk.testing.context import RequestContext

_TASK_VALUES = (
    "id", "name", "owner", "status", "subset", "mode", "dimension", "tracker_link", "updated_date",
    "assignee", "project_id", "project_name", "validation_mode",
)  # fmt: skip
_JOB_VALUES = (
    "id", "task_id", "task_name", "state", "stage", "status", "type", "dimension", "updated_date",
    "assignee", "parent_job_id", "project_id", "project_name",
)  # fmt: skip
_STATES = ("new", "in progress", "completed", "rejected")
_STAGES = ("annotation", "validation", "acceptance")
_TASK_FIELDS = (
    Field("name", required=True, allow_blank=False, max_length=256),
    Field("labels", label_list),
    Field("segment_size", non_negative),
    Field("overlap", non_negative, allow_null=True),
    Field("bug_tracker", max_length=2000),
    Field("subset", max_length=64),
)
_NOT_IMITATED = (
    "assignee_id", "consensus_replicas", "organization_id", "owner_id", "project_id",
    "source_storage", "target_storage",
)  # fmt: skip
_UPDATED = {"name", "bug_tracker", "labels", "subset", *_NOT_IMITATED}
_JOB_FIELDS = (Field("state", choice(*_STATES)), Field("stage", choice(*_STAGES)))


def list_tasks(context: RequestContext) -> Response:
    """`GET /api/tasks`."""
    return list_response(
        context, context.accessible_tasks(), _task_values, lambda each: task_to_dict(context, each),
        fields=_TASK_VALUES,
    )  # fmt: skip


def _task_values(task: Task) -> dict[str, Any]:
    return {
        "id": task.id,
        "name": task.name,
        "owner": task.owner.username,
        "status": "annotation",
        "subset": task.subset,
        "mode": "annotation" if task.has_data else "",
        "dimension": "2d",
        "tracker_link": task.bug_tracker,
        "updated_date": timestamp(task.updated_date),
        **dict.fromkeys(("assignee", "project_id", "project_name", "validation_mode"), ""),
    }


def create_task(context: RequestContext) -> Response:
    """`POST /api/tasks`: a task that waits for its images."""
    if context.user.group not in {"admin", "user"}:
        raise permission_denied()
    data = read_body(context.request)
    if errors := validate(data, _TASK_FIELDS):
        raise json_error(400, errors)
    refuse_values(data, *_NOT_IMITATED)
    values = converted(data, _TASK_FIELDS)
    labels = values.pop("labels", [])
    names = [label["name"] for label in labels]
    if len(set(names)) < len(names):
        raise json_error(400, ["All label names must be unique"])
    state = context.state
    task = Task(context.user, id=state.new_id("task"), has_data=False, size=0)
    _change(context, task, {**values, "overlap": values.get("overlap") or 0})
    task.organization = context.workspace.organization_id
    task.created_date = task.updated_date
    for label in labels:
        state.add_label(task, new_label(label))
    state.tasks[task.id] = task
    return json_response(task_to_dict(context, task), 201)


def _change(context: RequestContext, task: Task, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(task, name, value)
    task.updated_date = context.state.now()


def find_task(context: RequestContext) -> Task:
    """The task of the path, if the user may see it."""
    task = context.state.tasks.get(parse_integer(context.object_id) or 0)
    if task is None:
        raise detail_error(404, "No Task matches the given query.")
    if not context.can_access_task(task):
        raise permission_denied()
    return task


def retrieve_task(context: RequestContext) -> Response:
    """`GET /api/tasks/{id}`."""
    return json_response(task_to_dict(context, find_task(context)))


def update_task(context: RequestContext) -> Response:
    """`PATCH /api/tasks/{id}`; labels can be added, changed and deleted by their ids."""
    task = find_task(context)
    data = read_body(context.request)
    if isinstance(data, dict) and data.keys() - _UPDATED:
        raise detail_error(403, "Attempted to update an unknown field")
    if errors := validate(data, _TASK_FIELDS, partial=True):
        raise json_error(400, errors)
    if data.get("project_id", 0) is None:
        raise server_error()
    refuse_values(data, *_NOT_IMITATED)
    values = converted(data, _TASK_FIELDS)
    for label in values.pop("labels", []):
        patch_label(context, task, label)
    _change(context, task, values)
    return json_response(task_to_dict(context, task))


def destroy_task(context: RequestContext) -> Response:
    """`DELETE /api/tasks/{id}`."""
    del context.state.tasks[find_task(context).id]
    return Response(status=204)


def task_to_dict(context: RequestContext, task: Task) -> dict[str, Any]:
    """A task as JSON; what belongs to its images is left out until it has them."""
    url = context.request.host_url
    states = [task.job_changes.get(job, {}) for job in task.jobs]
    return {
        "url": f"{url}api/tasks/{task.id}",
        "id": task.id,
        "name": task.name,
        "project_id": None,
        "mode": "annotation" if task.has_data else "",
        "owner": context.user_to_dict(task.owner),
        "assignee": None,
        "bug_tracker": task.bug_tracker,
        "created_date": timestamp(task.created_date),
        "updated_date": timestamp(task.updated_date),
        "overlap": task.overlap if task.has_data else task.overlap or None,
        "segment_size": task.segment_size,
        "status": "annotation",
        **(_data_to_dict(task) if task.has_data else {}),
        "guide_id": None,
        "dimension": "2d",
        "subset": task.subset,
        "organization_id": task.organization,
        "organization": task.organization,
        "target_storage": None,
        "source_storage": None,
        "jobs": {
            "count": len(task.jobs),
            "completed": sum(each.get("state") == "completed" for each in states),
            "validation": sum(each.get("stage") == "validation" for each in states),
            "url": f"{url}api/jobs?task_id={task.id}",
        },
        "labels": {"url": f"{url}api/labels?task_id={task.id}"},
        "assignee_updated_date": None,
        "validation_mode": None,
        "consensus_enabled": False,
    }


def _data_to_dict(task: Task) -> dict[str, Any]:
    return {
        "data_chunk_size": task.chunk_size,
        "data_original_chunk_type": "imageset",
        "data_compressed_chunk_type": "imageset",
        "data_cloud_storage_id": task.storage,
        "size": task.size,
        "image_quality": task.image_quality,
        "data": task.id,
    }


def list_jobs(context: RequestContext) -> Response:
    """`GET /api/jobs`."""
    jobs = [(task, job) for task in context.accessible_tasks() for job in task.jobs]
    return list_response(
        context, jobs, lambda job: _job_values(*job), lambda job: _job_to_dict(context, *job),
        fields=_JOB_VALUES,
    )  # fmt: skip


def _job_values(task: Task, job: int) -> dict[str, Any]:
    values = {"stage": "annotation", "state": "new", **task.job_changes.get(job, {})}
    return {
        "id": job,
        "task_id": task.id,
        "type": "annotation",
        "status": "completed" if values["stage"] == "acceptance" else values["stage"],
        "name": task.name,
        "task_name": task.name,
        "dimension": "2d",
        "updated_date": timestamp(task.updated_date),
        **dict.fromkeys(("assignee", "parent_job_id", "project_id", "project_name"), ""),
        **values,
    }


def find_job(context: RequestContext) -> tuple[Task, int]:
    """The task of the path's job, if the user may see it, and the job's id."""
    job = parse_integer(context.object_id) or 0
    task = context.state.job_task(job)
    if task is None:
        raise detail_error(404, "No Job matches the given query.")
    if not context.can_access_task(task):
        raise permission_denied()
    return task, job


def retrieve_job(context: RequestContext) -> Response:
    """`GET /api/jobs/{id}`."""
    return json_response(_job_to_dict(context, *find_job(context)))


def update_job(context: RequestContext) -> Response:
    """`PATCH /api/jobs/{id}`: its state and stage."""
    task, job = find_job(context)
    data = read_body(context.request)
    if errors := validate(data, _JOB_FIELDS, partial=True):
        raise json_error(400, errors)
    refuse_values(data, "assignee")
    task.job_changes.setdefault(job, {}).update(converted(data, _JOB_FIELDS))
    task.updated_date = context.state.now()
    return json_response(_job_to_dict(context, task, job))


def destroy_job(context: RequestContext) -> Response:
    """`DELETE /api/jobs/{id}`: always refused, for there are no ground truth jobs here."""
    find_job(context)
    raise json_error(400, ["Only ground truth jobs can be removed"])


def _job_to_dict(context: RequestContext, task: Task, job: int) -> dict[str, Any]:
    url, frames = context.request.host_url, task.job_frames(job)
    values = _job_values(task, job)
    return {
        "url": f"{url}api/jobs/{job}",
        "id": job,
        "task_id": task.id,
        "project_id": None,
        "assignee": None,
        "guide_id": None,
        "dimension": "2d",
        "bug_tracker": task.bug_tracker or None,
        "status": values["status"],
        "stage": values["stage"],
        "state": values["state"],
        "mode": "annotation",
        "frame_count": len(frames),
        "start_frame": frames.start,
        "stop_frame": frames.stop - 1,
        "data_chunk_size": task.chunk_size,
        "data_compressed_chunk_type": "imageset",
        "data_original_chunk_type": "imageset",
        "created_date": timestamp(task.created_date),
        "updated_date": timestamp(task.updated_date),
        "issues": {"url": f"{url}api/issues?job_id={job}", "count": 0},
        "labels": {"url": f"{url}api/labels?job_id={job}"},
        "type": "annotation",
        "organization": task.organization,
        "target_storage": None,
        "source_storage": None,
        "assignee_updated_date": None,
        "parent_job_id": None,
        "consensus_replicas": 0,
    }
