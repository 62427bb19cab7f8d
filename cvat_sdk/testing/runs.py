"""`/api/lambda/requests`: functions at work on whole tasks in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from cvat_sdk.testing.forms import (
    Field,
    Problems,
    anything,
    boolean,
    integer,
    number,
    problems_of,
)
from cvat_sdk.testing.functions import failure, function_named, mapped_labels, permitted_task
from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.replies import Refusal, crash, detail, json_reply, not_permitted, refusal

if TYPE_CHECKING:
    from cvat_sdk.testing.calls import Call
    from cvat_sdk.testing.state import Function, Run, Task

_TRACEBACK = 'Traceback (most recent call last):\n  File "views.py", line 1, in __call__\n'


def _sublabel(value: Any) -> Problems:
    return problems_of(value, _SUBLABEL_FIELDS)


def _label(value: Any) -> Problems:
    return problems_of(value, (*_SUBLABEL_FIELDS, Field("sublabels", _labels(_sublabel))))


def _labels(check: Any) -> Any:
    """A mapping whose values all pass a check."""

    def problems(value: Any) -> list[str] | Problems:
        if not isinstance(value, dict):
            kind = type(value).__name__
            return [f'Expected a dictionary of items but got type "{kind}".']
        found = {key: check(each) for key, each in value.items()}
        return {key: each for key, each in found.items() if each}

    return problems


_NAME = Field("", longest=64, blank=False)
_SUBLABEL_FIELDS = (
    Field("name", required=True, blank=False),
    Field("attributes", _labels(_NAME.problems)),
)
_FIELDS = (
    Field("function", required=True, blank=False),
    Field("task", integer, required=True),
    Field("job", integer),
    Field("quality", anything, nullable=True),
    Field("max_distance", integer),
    Field("threshold", number),
    Field("cleanup", boolean),
    Field("conv_mask_to_poly", boolean),
    Field("mapping", _labels(_label)),
)


def list_requests(call: Call) -> Response:
    """`GET /api/lambda/requests`: all of the user's own but the failed ones, unpaged."""
    call.state.forget_old_runs()
    seen = [run for run in call.state.runs.values() if call.may_see(run.owner)]
    for run in seen:
        call.state.advance(run)
    return json_reply([run.described() for run in seen if run.status != "failed"])


def create_request(call: Call) -> Response:
    """`POST /api/lambda/requests`: queue a run, unless one is at work on the task."""
    data = read_body(call.request)
    if not isinstance(data, dict):
        raise crash()
    task = _task(call, data)
    if problems := problems_of(data, _FIELDS):
        raise refusal(400, problems)
    assert task is not None
    function = function_named(call, str(data["function"]))
    call.state.forget_old_runs()
    earlier = next((run for run in call.state.runs.values() if run.task == task.id), None)
    if earlier is not None and not earlier.over:
        raise refusal(409, f"Only one running request is allowed for the same task #{task.id}")
    run = call.state.add_run(
        function.id,
        task.id,
        job=data.get("job"),
        threshold=data.get("threshold"),
        owner=call.user,
        failure=_failure(function, task, data),
        exc_info=earlier.exc_info if earlier is not None else None,
    )
    return json_reply(run.described())


def retrieve_request(call: Call) -> Response:
    """`GET /api/lambda/requests/{id}`: the run, moved on by being looked at."""
    run = _run(call)
    call.state.advance(run)
    return json_reply(run.described())


def delete_request(call: Call) -> Response:
    """`DELETE /api/lambda/requests/{id}`: cancel and forget a run."""
    del call.state.runs[_run(call).id]
    return Response(status=204)


def _task(call: Call, data: dict[str, Any]) -> Task | None:
    """The task that is named, which is looked up before the rest is checked."""
    if data.get("task") is None:
        return None
    task = permitted_task(call, data["task"], kind="Task")
    if data.get("job") is not None:
        permitted_task(call, data["job"], kind="Job")
    return task


def _failure(function: Function, task: Task, data: dict[str, Any]) -> str | None:
    """The traceback that a run will end with, if it cannot end well."""
    if function.status != 200:
        return f"{_TRACEBACK}requests.exceptions.HTTPError: {failure(function)}\n"
    if function.kind != "detector" or function.answer is not None:
        return None
    try:
        mapped_labels(function, task, data.get("mapping"))
    except Refusal as refused:
        words = refused.response.get_json(force=True, silent=True)
        return f"{_TRACEBACK}django.core.exceptions.ValidationError: ['{words}']\n"
    return None


def _run(call: Call) -> Run:
    if "." in call.name:
        raise detail(404, "Not found.")
    call.state.forget_old_runs()
    run = call.state.runs.get(call.name)
    if run is None:
        raise refusal(404, f"{call.name} lambda job is not found")
    if not call.may_see(run.owner):
        raise not_permitted()
    return run
