"""Handlers of `/api/lambda/requests`: functions that annotate a task in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from cvat_sdk.testing.functions import (
    detector_result,
    find_function,
    find_task,
    gateway_error,
    map_labels,
)
from cvat_sdk.testing.labeled_data import add_annotations
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.responses import (
    ErrorResponse,
    detail_error,
    json_error,
    json_response,
    permission_denied,
    server_error,
)
from cvat_sdk.testing.validation import (
    Field,
    ValidationErrors,
    Validator,
    any_value,
    boolean,
    converted,
    integer,
    number,
    validate,
)

if TYPE_CHECKING:
    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.state import Function, Run, State
    from cvat_sdk.testing.task import Task

_TRACEBACK = 'Traceback (most recent call last):\n  File "views.py", line 1, in __call__\n'


def _sublabel_errors(value: Any) -> ValidationErrors:
    return validate(value, _SUBLABEL_FIELDS)


def _label_errors(value: Any) -> ValidationErrors:
    return validate(value, (*_SUBLABEL_FIELDS, Field("sublabels", _mapping_of(_sublabel_errors))))


def _mapping_of(validator: Validator) -> Validator:
    """Validate every value of a mapping."""

    def validate_values(value: Any) -> list[str] | ValidationErrors:
        if not isinstance(value, dict):
            kind = type(value).__name__
            return [f'Expected a dictionary of items but got type "{kind}".']
        return {key: errors for key, each in value.items() if (errors := validator(each))}

    return validate_values


_ATTRIBUTE = Field("", max_length=64, allow_blank=False)
_SUBLABEL_FIELDS = (
    Field("name", required=True, allow_blank=False),
    Field("attributes", _mapping_of(_ATTRIBUTE.errors)),
)
_FIELDS = (
    Field("function", required=True, allow_blank=False),
    Field("task", integer, required=True),
    Field("job", integer),
    Field("quality", any_value, allow_null=True),
    Field("max_distance", integer),
    Field("threshold", number),
    Field("cleanup", boolean),
    Field("conv_mask_to_poly", boolean),
    Field("mapping", _mapping_of(_label_errors)),
)


def list_requests(context: RequestContext) -> Response:
    """`GET /api/lambda/requests`: the user's runs except for failed ones, without pagination."""
    context.state.remove_expired_runs()
    runs = [run for run in context.state.runs.values() if context.can_access(run.owner)]
    for run in runs:
        context.state.advance(run)
    return json_response([run.to_dict() for run in runs if run.status != "failed"])


def create_request(context: RequestContext) -> Response:
    """`POST /api/lambda/requests`: queue a run, unless the task has an unfinished one."""
    data = read_body(context.request)
    if not isinstance(data, dict):
        raise server_error()
    task = _task(context, data)
    if errors := validate(data, _FIELDS):
        raise json_error(400, errors)
    assert task is not None
    values = converted(data, _FIELDS)
    function = find_function(context, values["function"])
    context.state.remove_expired_runs()
    previous = next((run for run in context.state.runs.values() if run.task == task.id), None)
    if previous is not None and not previous.has_ended:
        raise json_error(409, f"Only one running request is allowed for the same task #{task.id}")
    run = context.state.add_run(
        function.id,
        task.id,
        job=values.get("job"),
        threshold=values.get("threshold"),
        owner=context.user,
        failure=_failure(function, task, data),
        exc_info=previous.exc_info if previous is not None else None,
    )
    run.on_finish = lambda: _annotate(context.state, run, data)
    return json_response(run.to_dict())


def _annotate(state: State, run: Run, data: dict[str, Any]) -> None:
    """Add what a detector finds in the frames of the job or task."""
    task, function = state.tasks[run.task], state.functions[run.function]
    if function.kind != "detector" or function.respond is not None:
        return
    labels = map_labels(function, task, data.get("mapping"))
    found: dict[str, list[Any]] = {"tags": [], "shapes": [], "tracks": []}
    for frame in range(task.size) if run.job is None else task.job_frames(run.job):
        result = detector_result(function, labels, {**data, "frame": frame})
        for name in found:
            found[name] += result[name]
    add_annotations(state, task, found, cleanup=bool(data.get("cleanup")))


def retrieve_request(context: RequestContext) -> Response:
    """`GET /api/lambda/requests/{id}`: the run, which each request advances."""
    run = _run(context)
    context.state.advance(run)
    return json_response(run.to_dict())


def delete_request(context: RequestContext) -> Response:
    """`DELETE /api/lambda/requests/{id}`: cancel and remove a run."""
    del context.state.runs[_run(context).id]
    return Response(status=204)


def _task(context: RequestContext, data: dict[str, Any]) -> Task | None:
    """The requested task. CVAT checks access to it before it validates the body."""
    if data.get("task") is None:
        return None
    task = find_task(context, data["task"], kind="Task")
    if data.get("job") is not None:
        find_task(context, data["job"], kind="Job")
    return task


def _failure(function: Function, task: Task, data: dict[str, Any]) -> str | None:
    """The traceback of a run that is going to fail; None for one that will succeed."""
    if task.failure is not None:
        return task.failure
    if function.status != 200:
        return f"{_TRACEBACK}requests.exceptions.HTTPError: {gateway_error(function)}\n"
    if function.kind != "detector" or function.respond is not None:
        return None
    try:
        map_labels(function, task, data.get("mapping"))
    except ErrorResponse as error:
        message = error.response.get_json(force=True, silent=True)
        return f"{_TRACEBACK}django.core.exceptions.ValidationError: ['{message}']\n"
    return None


def _run(context: RequestContext) -> Run:
    if "." in context.object_id:
        raise detail_error(404, "Not found.")
    context.state.remove_expired_runs()
    run = context.state.runs.get(context.object_id)
    if run is None:
        raise json_error(404, f"{context.object_id} lambda job is not found")
    if not context.can_access(run.owner):
        raise permission_denied()
    return run
