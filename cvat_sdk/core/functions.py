"""Annotation functions: list them, call one for a frame, run one on tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from msgspec import structs

from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk._runtime.schema.values import suggestion
from cvat_sdk.api_client.apis import LambdaApi
from cvat_sdk.api_client.exceptions import ApiTypeError
from cvat_sdk.core import kinds
from cvat_sdk.core.helpers import Count, checked, iterable
from cvat_sdk.core.progress import Progress, check_progress
from cvat_sdk.core.runs import FunctionRun, IfRunning, Outcome, RunOptions, annotate, request_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from typing_extensions import Unpack

    from cvat_sdk._runtime.operation import Operation
    from cvat_sdk.core.waiting import Connection


def _invoke(client: Connection, operation: Operation, result: Any, *arguments: Any) -> Any:
    """Call an operation whose result the contract leaves open, and decode it as this type."""
    operation = structs.replace(operation, returns=lambda: result)
    return operation.call(client.api_client.session, arguments, {})


class Function:
    """A function of the server.

    `info` has all that the server reports, such as `min_pos_points` of an interactor.
    """

    def __init__(self, client: Connection, info: kinds.FunctionInfo) -> None:
        self._client, self.info = client, info
        self.id, self.kind, self.name = info.id, info.kind, info.name or info.id
        self.description, self.labels, self.version = info.description, info.labels, info.version

    def __repr__(self) -> str:
        return f"<Function {self.id!r}: {self.kind}>"

    # For type checkers the inputs determine the kind of the function, and so the result.
    # fmt: off
    @overload
    def call(
        self, *, pos_points: Sequence[Sequence[float]], **inputs: Any
    ) -> kinds.InteractorResult: ...
    @overload
    def call(self, *, shapes: Sequence[Any], **inputs: Any) -> kinds.TrackerResult: ...
    @overload
    def call(self, *, states: Sequence[Any], **inputs: Any) -> kinds.TrackerResult: ...
    @overload
    def call(self, *, boxes0: Sequence[Any], **inputs: Any) -> list[int]: ...
    @overload
    def call(
        self, *, task: int | None = None, job: int | None = None, frame: int,
        threshold: float | None = None, mapping: Mapping[str, Any] | None = None,
        conv_mask_to_poly: bool | None = None,
    ) -> kinds.DetectorResult: ...
    @overload
    def call(self, **inputs: Any) -> Any: ...
    # fmt: on
    def call(self, *, task: int | None = None, job: int | None = None, **inputs: Any) -> Any:
        """Call the function and return its result, which the server does not store.

        The inputs depend on the kind. Others are sent as they are; those that are None are not.

        - detector: `frame`; optional `threshold`, `mapping`, `conv_mask_to_poly`
        - interactor: `frame`, `pos_points` and `neg_points`, which are pairs of coordinates;
          optional `obj_bbox`, which is two opposite corners
        - tracker: `frame`, and `shapes` to begin with or `states` to go on
        - reid: `frame0`, `frame1`, `boxes0`, `boxes1`; optional `threshold`, `max_distance`

        :param task: the id of the task, or
        :param job: the id of the job
        :return: a `DetectorResult`, `InteractorResult` or `TrackerResult`; of re-identification,
            for each of `boxes0` the index of the box in `boxes1`, or -1; of another kind, the JSON
        :raises ApiTypeError, ApiValueError: an input is missing or not allowed
        :raises ApiException: the request failed, or the response reports an error
        """
        if (task is None) == (job is None):
            raise ApiTypeError("call: expected either task or job")
        inputs.update(task=task, job=job)
        given = {name: value for name, value in inputs.items() if value is not None}
        known = kinds.FunctionInputs.__struct_fields__
        for name in given.keys() - known:
            # It would be sent, and a server ignores a misspelt one.
            if hint := suggestion(name, known, cutoff=0.8):
                raise ApiTypeError(f"{name}: unknown input{hint}")
        required, result = kinds.KINDS.get(self.kind, ((), Any))
        for names in required:
            if sum(name in given for name in names.split(" or ")) != 1:
                raise ApiTypeError(f"call: {self.kind} functions require {names}")
        body = kinds.FunctionInputs.from_dict(given)
        operation = LambdaApi.create_functions_endpoint
        return _invoke(self._client, operation, result, self.id, body)[0]

    def start(
        self, task: int, *, job: int | None = None, if_running: IfRunning = "raise",
        **options: Unpack[RunOptions],
    ) -> FunctionRun:  # fmt: skip
        """Start to annotate a task in the background.

        :param task: the id of the task
        :param job: the id of a job of the task, to annotate only that one
        :param if_running: what to do while the task has a run: ``"raise"``, or ``"attach"`` to it
            if it is of the same function and job
        :param cleanup: remove the existing annotations first
        :param threshold: the minimum confidence of the annotations to keep
        :param mapping: the task's label for each label of the function; default: of the same name
        :param conv_mask_to_poly: turn masks into polygons
        :param max_distance: for re-identification, the longest way from one shape to the next
        :return: the run, to wait for
        :raises ApiTypeError, ApiValueError: an option is unknown or not allowed
        :raises ConflictException: the task has a run
        :raises ForeignRunError: the task has a run of another function, or on another job
        :raises ApiException: the request failed, or the response reports an error
        """
        return FunctionRun.start(self._client, request_for(self.id, task, job, options), if_running)


class FunctionsRepo:
    """The functions of a server, as `client.functions`."""

    def __init__(self, client: Connection) -> None:
        self._client = client

    def list(self) -> list[Function]:
        """Return all functions; raise `ApiException` if that fails."""
        operation, result = LambdaApi.list_functions_endpoint, list[kinds.FunctionInfo]
        found, response = _invoke(self._client, operation, result)
        infos = [checked((info, response), id=str) for info in found if info]
        return [Function(self._client, info) for info in infos]

    def retrieve(self, id: str) -> Function:
        """Return a function; raise `NotFoundException` if there is none of that id."""
        operation = LambdaApi.retrieve_functions_endpoint
        found = _invoke(self._client, operation, kinds.FunctionInfo, id)
        return Function(self._client, checked(found, id=str))

    def annotate(
        self, function: str | Function, tasks: Iterable[int], *, max_in_flight: int = 4,
        progress: Progress = None, **options: Unpack[RunOptions],
    ) -> Iterator[Outcome]:  # fmt: skip
        """Run a function on many tasks, and yield the outcome of each as soon as it has ended.

        A task that fails stops no other one. Called again after an interruption, it attaches to the
        runs that go on instead of starting others.

        :param function: the function, or its id
        :param tasks: the ids of the tasks, which are taken as runs end
        :param max_in_flight: how many runs go on at a time, at most
        :param progress: True for a progress bar, or a function of how many tasks have ended and how
            many there are; of an iterator, how many were taken
        :param options: those of `Function.start`
        :raises ApiTypeError, ApiValueError: an argument is not allowed; nothing was started
        :raises ApiException: the function cannot be retrieved
        """
        limit = encode(max_in_flight, Count, "max_in_flight")
        check_progress(progress)
        tasks = iterable(tasks, "tasks")
        id = function.id if isinstance(function, Function) else function
        request_for(id, 0, None, options)  # raises for options that are not allowed
        if id is function:  # nothing says yet that the server has it
            self.retrieve(id)
        return annotate(self._client, id, tasks, limit, progress, options)
