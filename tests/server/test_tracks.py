"""Tracks on the testing server: a track over several jobs is cut, as on CVAT."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cvat_sdk.testing import CvatServer, Task
    from tests.server.caller import Caller


@pytest.fixture
def task(server: CvatServer, call: Caller) -> Task:
    """A task of three jobs with two frames each, whose label has two attributes."""
    attributes = [
        {"name": "model", "mutable": False, "input_type": "text", "values": [""]},
        {"name": "speed", "mutable": True, "input_type": "text", "values": [""]},
    ]
    labels = [{"name": "car", "attributes": attributes}]
    body = {"name": "Track", "labels": labels, "segment_size": 2}
    task = server.tasks[call("POST", "/api/tasks", body, status=201)["id"]]
    task.add_frames([f"{number}.png" for number in range(6)], lambda: server.new_id("job"))
    return task


def keyframe(frame: int, size: float, **fields: Any) -> dict[str, Any]:
    return {"type": "rectangle", "frame": frame, "points": [0, 0, size, size], **fields}


def track(task: Task, *keyframes: dict[str, Any]) -> dict[str, Any]:
    return {"frame": 0, "label_id": task.labels[0].id, "shapes": keyframes}


def positions(found: Any) -> list[list[tuple[int, float, bool]]]:
    """The frame, the size and whether it is outside, of each keyframe of each track."""
    return [
        [(each["frame"], each["points"][2], each["outside"]) for each in one["shapes"]]
        for one in found["tracks"]
    ]


@pytest.mark.parametrize(
    ("keyframes", "parts"),
    [
        (
            [keyframe(0, 1), keyframe(1, 2)],
            [[(0, 1, False), (1, 2, False)], [(2, 2, False)], [(4, 2, False)]],
        ),
        (
            [keyframe(1, 1), keyframe(5, 9)],
            [
                [(1, 1, False), (2, 1, True)],
                [(2, 3, False), (4, 3, True)],
                [(4, 7, False), (5, 9, False)],
            ],
        ),
        (
            [keyframe(0, 1), keyframe(1, 1, outside=True), keyframe(4, 4)],
            [[(0, 1, False), (1, 1, True)], [(4, 4, False)]],
        ),
    ],
    ids=["to the end", "interpolated", "hidden"],
)  # fmt: skip
@pytest.mark.parametrize("query", ["", "?action=create"])
def test_a_track_is_cut_where_a_job_ends(
    call: Caller, task: Task, keyframes: Any, parts: Any, query: str
) -> None:
    path = f"/api/tasks/{task.id}/annotations"
    written = call("PATCH" if query else "PUT", path + query, {"tracks": [track(task, *keyframes)]})

    assert positions(written) == parts
    assert positions(call("GET", path)) == parts
    first = call("GET", f"/api/jobs/{task.jobs[0]}/annotations")
    assert positions(first) == parts[:1]


def test_a_track_is_joined_where_jobs_share_frames(call: Caller, task: Task) -> None:
    task.segment_size, task.overlap = 4, 2
    path = f"/api/tasks/{task.id}/annotations"
    whole = [[(0, 0, False), (2, 2, False), (4, 4, False)]]
    written = call("PUT", path, {"tracks": [track(task, keyframe(0, 0), keyframe(4, 4))]})

    assert positions(written) == positions(call("GET", path)) == whole
    assert all(each["keyframe"] for each in written["tracks"][0]["shapes"])
    jobs = [call("GET", f"/api/jobs/{job}/annotations") for job in task.jobs[:2]]
    assert positions(jobs[0]) == [[(0, 0, False), (2, 2, False), (4, 2, True)]]
    assert positions(jobs[1]) == [[(2, 2, False), (4, 4, False)]]


def test_mutable_attributes_are_those_of_keyframes(call: Caller, task: Task) -> None:
    model, speed = task.labels[0].attribute_ids.values()
    fast = {"attributes": [{"spec_id": speed, "value": "fast"}]}
    body = {"tracks": [track(task, keyframe(0, 1), keyframe(1, 2, **fast), keyframe(2, 3))]}
    path = f"/api/jobs/{task.jobs[0]}/annotations"
    call("PUT", path, body)

    [read] = call("GET", path)["tracks"]

    assert read["attributes"] == [{"spec_id": model, "value": ""}]
    values = [[(a["spec_id"], a["value"]) for a in each["attributes"]] for each in read["shapes"]]
    assert values == [[(speed, "")], [(speed, "fast")], [(speed, "fast")]]


def test_a_track_without_keyframes_is_dropped_and_repeated_ones_are_a_500(
    call: Caller, task: Task
) -> None:
    path = f"/api/tasks/{task.id}/annotations"

    assert call("PUT", path, {"tracks": [track(task)]})["tracks"] == []
    call("PUT", path, {"tracks": [track(task, keyframe(1, 1), keyframe(1, 2))]}, status=500)


def test_the_elements_of_a_track_are_cut_with_it(server: CvatServer, call: Caller) -> None:
    sublabels = [{"name": "nose", "type": "points", "attributes": []}]
    body = {"name": "Pose", "type": "skeleton", "sublabels": sublabels, "attributes": []}
    new = {"name": "Poses", "labels": [body], "segment_size": 2}
    task = server.tasks[call("POST", "/api/tasks", new, status=201)["id"]]
    task.add_frames(["0.png", "1.png", "2.png"], lambda: server.new_id("job"))
    [label] = task.labels
    points = [{"type": "points", "frame": frame, "points": [frame, 0]} for frame in (0, 2)]
    skeleton = [{**each, "type": "skeleton", "points": []} for each in points]
    element = {"frame": 0, "label_id": label.sublabels[0].id, "shapes": points}
    track = {"frame": 0, "label_id": label.id, "shapes": skeleton, "elements": [element]}

    written = call("PUT", f"/api/tasks/{task.id}/annotations", {"tracks": [track]})

    noses = [each["elements"][0]["shapes"] for each in written["tracks"]]
    assert [[each["frame"] for each in nose] for nose in noses] == [[0, 2], [2]]
