"""Runs: functions that annotate whole tasks in the background."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from itertools import islice
from operator import length_hint
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypedDict

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk.api_client import exceptions, models
from cvat_sdk.core.helpers import check_names, checked
from cvat_sdk.core.progress import Progress, reporting
from cvat_sdk.core.waiting import ForeignRunError, Polling, Run, RunGoneError, unless_gone

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator, Mapping

    from typing_extensions import Self

    from cvat_sdk.core.waiting import Connection

IfRunning = Literal["raise", "attach"]
_call_of = partial(checked, id=str, function=models.FunctionCallParams)


class RunOptions(TypedDict, total=False):
    """How a function annotates a task; see `Function.start`."""

    cleanup: bool | None
    threshold: float | None
    mapping: Mapping[str, models.LabelMappingEntryRequest | Mapping[str, Any]] | None
    conv_mask_to_poly: bool | None
    max_distance: int | None


def request_for(
    function: str, task: int, job: int | None, options: RunOptions
) -> models.FunctionCallRequest:
    """Return the request for a run, checked; what is None is left out."""
    check_names(RunOptions, options, RunOptions.__annotations__)
    values = {"function": function, "task": task, "job": job, **options}
    given = {name: value for name, value in values.items() if value is not None}
    return models.FunctionCallRequest.from_dict(given)


class FunctionRun(Run):
    """A function that annotates a task in the background.

    All runs on a task have the same id; `enqueued` and `call.function` tell them apart.
    """

    call: models.FunctionCall
    """What the server reported."""
    enqueued: datetime.datetime | None
    """When the run was accepted."""

    def __init__(self, client: Connection, call: models.FunctionCall) -> None:
        super().__init__(client, call.id)
        self.call, self.enqueued = call, call.enqueued
        self.status, self.progress = call.status, call.progress
        # While a run is queued, it may have the traceback of an earlier one.
        self.failure = (call.exc_info or "") if call.status == "failed" else ""

    def __str__(self) -> str:
        function = self.call.function
        job = function.get("job")
        where = f"task {function.task}" if job is None else f"task {function.task} (job {job})"
        return f"function {function.id!r} on {where}"

    @classmethod
    def attach(cls, client: Connection, request_id: str) -> Self:
        """Return the run that has this id now.

        :raises RunGoneError: there is none: it was cancelled, or its result has expired
        :raises ApiException: the request failed, or the response reports another error
        """
        retrieve = client.api_client.lambda_api.retrieve_requests
        return cls(client, _call_of(unless_gone(retrieve, request_id)))

    @classmethod
    def find(cls, client: Connection, task: int) -> Self | None:
        """Return the latest run on a task, or None if the server has none."""
        with suppress(RunGoneError):
            id = encode(task, int, "task")
            return cls.attach(client, f"action=autoannotate&target=task&target_id={id}")
        return None

    @classmethod
    def start(
        cls, client: Connection, request: models.FunctionCallRequest, if_running: IfRunning
    ) -> Self:
        """Start a run, or attach to the one that goes on."""
        encode(if_running, IfRunning, "if_running")
        try:
            return cls(client, _call_of(client.api_client.lambda_api.create_requests(request)))
        except exceptions.ConflictException:
            run = cls.find(client, request.task) if if_running == "attach" else None
            if run is None:
                raise
        return run.require(request)

    def require(self, request: models.FunctionCallRequest) -> Self:
        """Return the run itself, unless it does something else than a request asks for."""
        function = self.call.function
        if (function.id, function.get("job")) != (request.function, request.get("job")):
            raise ForeignRunError(self, f"another run goes on: {self}, enqueued {self.enqueued}")
        return self

    def is_replaced_by(self, latest: FunctionRun) -> bool:
        """Tell whether a run of the same id is another one."""
        # A run that waits for others has no time yet.
        is_other = self.enqueued is not None and self.enqueued != latest.enqueued
        return is_other or self.call.function != latest.call.function

    def refresh(self, **options: Any) -> Self:  # noqa: D102 - inherited
        retrieve = partial(self._client.api_client.lambda_api.retrieve_requests, **options)
        new = FunctionRun(self._client, _call_of(unless_gone(retrieve, self.id, self)))
        if self.is_replaced_by(new):
            raise ForeignRunError(new, f"{self}: replaced by {new}, enqueued {new.enqueued}")
        vars(self).update(vars(new))
        return self

    def cancel(self) -> None:
        """Cancel the run, or remove its result; do nothing if the server has no such run any more.

        :raises ForeignRunError: another run took its place, which goes on
        :raises ApiException: the request failed, or the response reports an error
        """
        with suppress(RunGoneError):
            unless_gone(self._client.api_client.lambda_api.delete_requests, self.refresh().id)


class Outcome(NamedTuple):
    """What became of a task."""

    task: int
    status: str | None
    """The last status of its run; None: it has none."""
    error: exceptions.OpenApiException | None
    """Why it was not annotated; None: it was."""
    run: FunctionRun | None


def annotate(
    client: Connection, function: str, tasks: Iterable[int], max_in_flight: int,
    progress: Progress, options: RunOptions,
) -> Iterator[Outcome]:  # fmt: skip
    """Run a function on tasks; see `FunctionsRepo.annotate`."""
    remaining, total = iter(tasks), length_hint(tasks)
    polling, ended = Polling(client.clock), 0
    active: list[Iterator[Outcome | None]] = []
    with reporting(progress, f"function {function!r}", total or None) as report:
        while True:
            active += [
                _annotate_one(client, function, task, options, polling)
                for task in islice(remaining, max_in_flight - len(active))
            ]
            report(ended, max(total, ended + len(active)))
            if not active:
                break
            for steps in list(active):
                if outcome := next(steps):
                    active.remove(steps)
                    polling.restart()
                    ended += 1
                    report(ended, max(total, ended + len(active)))
                    yield outcome
            if active:
                polling.sleep()


def _annotate_one(
    client: Connection, function: str, task: int, options: RunOptions, polling: Polling
) -> Iterator[Outcome | None]:
    """Yield None whenever there is nothing to do but wait, and in the end the outcome."""
    run = error = None
    before: FunctionRun | UnsetType | None = UNSET
    try:
        request = request_for(function, task, None, options)
        while run is None:
            with polling:
                latest = FunctionRun.find(client, request.task)
                before = latest if before is UNSET else before
                # After a lost response, a run that is new was started, even if it has ended.
                if latest and (before is None or before.is_replaced_by(latest) or not latest.done):
                    run = latest.require(request)
                else:
                    run = FunctionRun.start(client, request, "attach")
            yield None
        yield from run._until_finished(polling)
    except exceptions.OpenApiException as exc:
        error = exc
    yield Outcome(task, run.status if run else None, error, run)
