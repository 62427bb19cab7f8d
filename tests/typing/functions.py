"""The types of functions, their results and their runs."""

# A mistake that a checker does not find makes its "ignore" an error.
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typing_extensions import assert_type

from cvat_sdk.core import (
    Client,
    DetectorResult,
    Function,
    FunctionKind,
    FunctionRun,
    InteractorResult,
    Outcome,
    TrackerResult,
)


def functions_have_their_types(client: Client) -> None:
    assert_type(client.functions.list(), list[Function])
    function = client.functions.retrieve("yolo")
    assert_type(function.kind, FunctionKind)
    assert_type(function.name, str)
    assert_type(function.version, int | None)
    assert_type(function.labels[0].name, str)


def the_inputs_of_a_call_tell_the_type_of_its_result(function: Function) -> None:
    assert_type(function.call(task=1, frame=0), DetectorResult)
    assert_type(function.call(job=1, frame=0, threshold=0.5), DetectorResult)
    assert_type(function.call(task=1, frame=0).shapes[0].points, list[float])
    assert_type(
        function.call(task=1, frame=0, pos_points=[(1, 2)], neg_points=[]), InteractorResult
    )
    assert_type(function.call(task=1, frame=0, shapes=[]), TrackerResult)
    assert_type(function.call(task=1, frame=0, states=[]), TrackerResult)
    assert_type(function.call(task=1, frame0=0, frame1=1, boxes0=[], boxes1=[]), list[int])
    assert_type(function.call(task=1, something="new"), Any)


def runs_have_their_types(client: Client, function: Function) -> None:
    run = function.start(1, cleanup=True, mapping={"person": {"name": "human"}})
    assert_type(run, FunctionRun)
    assert_type(run.wait(timeout=1, progress=print), FunctionRun)
    assert_type(run.status, str | None)
    assert_type(run.progress, int | None)
    assert_type(FunctionRun.attach(client, run.id), FunctionRun)


def outcomes_have_their_types(client: Client) -> None:
    outcomes = client.functions.annotate("yolo", range(3), progress=True, threshold=0.5)
    assert_type(outcomes, Iterator[Outcome])
    assert_type([outcome.run for outcome in outcomes], list[FunctionRun | None])


def mistakes_are_found(client: Client, function: Function) -> None:
    function.start(1, treshold=0.5)  # type: ignore[call-arg]
    function.start(1, if_running="wait")  # type: ignore[arg-type]
    function.start("1")  # type: ignore[arg-type]
    client.functions.annotate("yolo", [1], threshold="high")  # type: ignore[arg-type]
    function.start(1).wait(progress="yes")  # type: ignore[arg-type]
