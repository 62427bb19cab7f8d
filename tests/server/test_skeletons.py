"""Skeletons on the testing server: their labels, annotations, detections and exports."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from cvat_sdk.testing import Detection, Function, Label
from tests.server.recorded_server import SKELETON

if TYPE_CHECKING:
    from cvat_sdk.testing import CvatServer, Task
    from tests.server.caller import Caller

SVG = '<circle data-element-id="1" data-node-id="1" data-label-name="head"></circle>'
BODY = {**SKELETON, "svg": SVG}
FOUND = Detection("body", type="skeleton", elements=[Detection("head", [2, 4, 6, 8], "points")])
CALL = "/api/lambda/functions/pose"


@pytest.fixture
def task(server: CvatServer) -> Task:
    """A task with a skeleton, whose head has an attribute."""
    head = Label("head", "points", {"hat": "no"})
    return server.add_task(
        labels=[Label("body", "skeleton", sublabels=[head, Label("toe", "points")])]
    )


@pytest.fixture
def skeleton(task: Task) -> dict[str, Any]:
    [body] = task.labels
    elements = [
        {"type": "points", "frame": 1, "label_id": each.id, "points": [number, 5]}
        for number, each in enumerate(body.sublabels)
    ]
    return {
        "type": "skeleton", "frame": 1, "label_id": body.id, "points": [], "elements": elements
    }  # fmt: skip


def test_a_skeleton_has_sublabels_which_its_picture_names_by_their_ids(call: Caller) -> None:
    task = call("POST", "/api/tasks", {"name": "Poses", "labels": [BODY]}, status=201)

    [body] = call("GET", f"/api/labels?task_id={task['id']}")["results"]
    head, foot = body["sublabels"]
    assert (head["name"], foot["name"], head["has_parent"]) == ("head", "foot", True)
    assert f'data-label-id="{head["id"]}"' in body["svg"]
    alone = call("GET", f"/api/labels/{head['id']}")
    assert (alone["parent_id"], alone["has_parent"]) == (body["id"], True)


@pytest.mark.parametrize(
    ("sublabels", "error"),
    [
        ({}, {"non_field_errors": ['Expected a list of items but got type "dict".']}),
        ([{}], [{"name": ["This field is required."]}]),
    ],
)
def test_wrong_sublabels_are_refused_with_their_place(
    server: CvatServer, ask: Any, sublabels: Any, error: Any
) -> None:
    body = {"name": "Poses", "labels": [{"name": "body", "sublabels": sublabels}]}
    response = ask("POST", "/api/tasks", json=body)

    assert (response.status, response.json()) == (400, {"labels": [{"sublabels": error}]})
    server.contract_violations.clear()


def test_the_elements_of_a_skeleton_have_ids_and_their_own_attributes(
    call: Caller, task: Task, skeleton: Any
) -> None:
    path = f"/api/tasks/{task.id}/annotations"
    [created] = call("PUT", path, {"shapes": [skeleton]})["shapes"]
    ids = {created["id"], *(each["id"] for each in created["elements"])}
    assert len(ids - {None}) == 3

    [read] = call("GET", path)["shapes"]
    assert [each["points"] for each in read["elements"]] == [[0.0, 5.0], [1.0, 5.0]]
    assert [[a["value"] for a in each["attributes"]] for each in read["elements"]] == [["no"], []]
    assert "elements" not in read["elements"][0]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"points": [1]}, {"points": ["invalid length for shape type 'points'"]}),
        ({"frame": -1}, {"frame": ["Ensure this value is greater than or equal to 0."]}),
    ],
)
def test_wrong_elements_are_refused_with_their_place(
    server: CvatServer, ask: Any, task: Task, skeleton: Any, change: Any, error: Any
) -> None:
    skeleton["elements"][1].update(change)
    response = ask("PUT", f"/api/tasks/{task.id}/annotations", json={"shapes": [skeleton]})

    assert (response.status, response.json()) == (400, {"shapes": [{"elements": [{}, error]}]})
    server.contract_violations.clear()


@pytest.mark.parametrize(
    ("mapping", "outside"),
    [
        (None, {"head": False}),
        ({"head": {"name": "head"}, "foot": {"name": "toe"}}, {"head": False, "toe": True}),
        ({"head": {"name": "toe"}}, {"toe": False}),
    ],
)
def test_a_detector_finds_skeletons_and_puts_missing_elements_in_their_middle(
    server: CvatServer, call: Caller, task: Task, mapping: Any, outside: dict[str, bool]
) -> None:
    server.add_function(Function("pose", labels=[BODY], detections=[FOUND]))
    body: dict[str, Any] = {"task": task.id, "frame": 0}
    if mapping:
        body["mapping"] = {"body": {"name": "body", "sublabels": mapping}}

    [shape] = call("POST", CALL, body)["shapes"]

    names = {label.id: label.name for label in task.labels[0].sublabels}
    assert (shape["type"], shape["points"]) == ("skeleton", [])
    assert {names[each["label_id"]]: each["outside"] for each in shape["elements"]} == outside
    assert [each["points"] for each in shape["elements"] if each["outside"]] == [
        [4.0, 6.0] for missing in outside.values() if missing
    ]


@pytest.mark.parametrize("sublabels", [{}, {"foot": {"name": "toe"}}])
def test_a_skeleton_without_any_element_is_not_found(
    server: CvatServer, call: Caller, task: Task, sublabels: Any
) -> None:
    server.add_function(Function("pose", labels=[BODY], detections=[FOUND]))
    mapping = {"body": {"name": "body", "sublabels": sublabels}}

    assert call("POST", CALL, {"task": task.id, "frame": 0, "mapping": mapping})["shapes"] == []


def test_a_run_writes_skeletons_which_an_export_has(
    server: CvatServer, call: Caller, task: Task
) -> None:
    server.add_function(Function("pose", labels=[BODY], detections=[FOUND]))
    run = call("POST", "/api/lambda/requests", {"function": "pose", "task": task.id})
    while run["status"] != "finished":
        run = call("GET", f"/api/lambda/requests/{run['id']}")

    path = f"/api/tasks/{task.id}/dataset/export?format=CVAT for images 1.1"
    finished = call.wait(call("POST", path, status=202)["rq_id"])

    content = call("GET", finished["result_url"].removeprefix(server.url))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = ElementTree.fromstring(archive.read("annotations.xml"))
    found = root.findall("image/skeleton[@label='body']/points[@label='head']")
    assert [each.get("points") for each in found] == ["2.00,4.00;6.00,8.00"] * task.size
