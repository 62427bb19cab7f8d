"""Functions: what the server says of them, and direct calls."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

import pytest

from cvat_sdk import exceptions
from cvat_sdk.core import (
    Client,
    DetectorResult,
    Function,
    FunctionKind,
    InteractorResult,
    TrackerResult,
)
from cvat_sdk.core.kinds import FunctionInfo
from cvat_sdk.testing import Function as ServerFunction
from tests.support.recordings import COPIES, load
from tests.support.scripted import respond
from tests.support.timeouts import timeouts_of

if TYPE_CHECKING:
    from cvat_sdk import ApiClient
    from cvat_sdk.testing import CvatServer
    from tests.conftest import Serve

DETECTOR = {"id": "d", "kind": "detector", "name": "D", "labels_v2": [], "description": ""}


def recorded(number: int) -> Any:
    """The body of a recorded response."""
    [path] = COPIES.glob(f"{number}-*.json")
    return load(path).response.json()


def last_body(server: CvatServer) -> Any:
    return server.requests_seen[-1].json()


# --- list and retrieve --------------------------------------------------------------------------


def test_list_returns_every_function(timed_client: Client) -> None:
    functions = timed_client.functions.list()

    assert {function.id: function.kind for function in functions} == {
        "detector": "detector",
        "broken-detector": "detector",
        "interactor": "interactor",
        "tracker": "tracker",
        "reid": "reid",
    }


def test_a_function_has_what_the_server_says_of_it(timed_client: Client) -> None:
    detector = timed_client.functions.retrieve("detector")

    assert (detector.id, detector.name, detector.version) == ("detector", "Detector", 1)
    assert detector.kind is FunctionKind.DETECTOR
    assert detector.description == "Finds two boxes in every frame"
    assert [(label.name, label.type) for label in detector.labels] == [
        ("person", "rectangle"),
        ("bicycle", "any"),
        ("car", "rectangle"),
    ]
    assert detector.labels[2].attributes[0]["values"] == ["red", "blue"]
    assert repr(detector) == "<Function 'detector': detector>"


def test_the_details_of_a_kind_are_kept(timed_client: Client) -> None:
    interactor = timed_client.functions.retrieve("interactor")

    assert interactor.info.min_pos_points == 1


def test_a_skeleton_has_sublabels(serve: Serve) -> None:
    with Client(serve(respond(recorded(418))).url) as client:
        [body] = client.functions.retrieve("ref-skeleton").labels

    assert [label.name for label in body.sublabels] == ["head", "foot"]


def test_a_function_of_an_older_server_may_lack_fields(serve: Serve) -> None:
    with Client(serve(respond({"id": "x", "kind": "detector"})).url) as client:
        function = client.functions.retrieve("x")

    assert (function.name, function.description) == ("x", "")
    assert (function.labels, function.version) == ([], None)


def test_a_kind_of_a_newer_server_equals_its_name(serve: Serve) -> None:
    with Client(serve(respond([{**DETECTOR, "kind": "segmenter"}])).url) as client:
        [function] = client.functions.list()

    assert function.kind == "segmenter"


def test_a_function_that_does_not_exist_is_a_404(timed_client: Client) -> None:
    with pytest.raises(exceptions.NotFoundException):
        timed_client.functions.retrieve("nothing")


# --- results ------------------------------------------------------------------------------------


def test_a_detector_returns_shapes(timed_client: Client) -> None:
    result = timed_client.functions.retrieve("detector").call(task=1, frame=2, threshold=0.7)

    [shape] = result.shapes
    assert isinstance(result, DetectorResult)
    assert (shape.type, shape.frame, shape.points) == ("rectangle", 2, [2.5, 3.0, 20.25, 30.5])
    assert (result.tags, result.tracks) == ([], [])


@pytest.mark.parametrize(
    ("number", "shapes"),
    [
        (433, [("rectangle", 3, []), ("rectangle", 4, [])]),
        (602, [("polygon", 15, [])]),
        (603, [("skeleton", 17, [("points", 18), ("points", 19)])]),
    ],
)
def test_recorded_shapes_are_decoded(serve: Serve, number: int, shapes: list[Any]) -> None:
    with Client(serve(respond(DETECTOR), respond(recorded(number))).url) as client:
        result = client.functions.retrieve("d").call(task=1, frame=0)

    assert [
        (shape.type, shape.label_id, [(e.type, e.label_id) for e in shape.elements])
        for shape in result.shapes
    ] == shapes


def test_recorded_tags_and_attributes_are_decoded(serve: Serve) -> None:
    server = serve(respond(DETECTOR), respond(recorded(604)), respond(recorded(433)))
    with Client(server.url) as client:
        detector = client.functions.retrieve("d")
        tags = detector.call(task=1, frame=0).tags
        shapes = detector.call(task=1, frame=0).shapes

    assert [tag.label_id for tag in tags] == [15]
    assert [(each.spec_id, each.value) for each in shapes[1].attributes] == [(2, "red")]


def test_an_interactor_returns_a_mask_and_points(timed_client: Client) -> None:
    result = timed_client.functions.retrieve("interactor").call(
        task=1, frame=0, pos_points=[[1, 2]], neg_points=[]
    )

    assert isinstance(result, InteractorResult)
    assert result.mask == [[0, 0, 255, 255], [0, 255, 255, 0]]
    assert result.points == [[1.0, 2.0]]


def test_what_an_interactor_returns_instead_of_a_mask_is_kept(
    timed_client: Client, timed_server: CvatServer
) -> None:
    timed_server.add_function(
        ServerFunction("sam", "interactor", respond=lambda _: {"blob": "AAA="})
    )

    result = timed_client.functions.retrieve("sam").call(
        task=1, frame=0, pos_points=[[1, 2]], neg_points=[]
    )

    assert "mask" not in result
    assert result["blob"] == "AAA="


def test_a_tracker_goes_on_with_the_states_it_returned(timed_client: Client) -> None:
    tracker = timed_client.functions.retrieve("tracker")
    shape = {"type": "rectangle", "points": [1, 2, 3, 4]}

    first = tracker.call(task=1, frame=0, shapes=[shape])
    second = tracker.call(task=1, frame=1, states=first.states)

    assert isinstance(second, TrackerResult)
    [moved] = second.shapes
    assert not isinstance(moved, list)
    assert (moved.type, moved.points) == ("rectangle", [1.0, 2.0, 3.0, 4.0])


def test_a_tracker_may_return_only_coordinates(timed_client: Client) -> None:
    result = timed_client.functions.retrieve("tracker").call(task=1, frame=0, shapes=[[1, 2, 3, 4]])

    assert result.shapes == [[1.0, 2.0, 3.0, 4.0]]


def test_reid_returns_the_index_of_each_box(timed_client: Client) -> None:
    result = timed_client.functions.retrieve("reid").call(
        task=1, frame0=0, frame1=1, boxes0=[[1], [2]], boxes1=[[1]]
    )

    assert result == [0, -1]


def test_a_result_of_an_unknown_kind_is_its_json(serve: Serve) -> None:
    server = serve(respond({**DETECTOR, "kind": "segmenter"}), respond({"found": [1]}))
    with Client(server.url) as client:
        result = client.functions.retrieve("d").call(job=1, whatever=2)

    assert result == {"found": [1]}


def test_a_result_that_is_none_of_its_kind_is_an_error(serve: Serve) -> None:
    with Client(serve(respond(DETECTOR), respond([1, 2])).url) as client:
        detector = client.functions.retrieve("d")
        with pytest.raises(exceptions.ResponseValidationError):
            detector.call(task=1, frame=0)


def test_an_error_of_the_function_has_its_message(timed_client: Client) -> None:
    with pytest.raises(exceptions.ServiceException, match="Internal Server Error for url"):
        timed_client.functions.retrieve("broken-detector").call(task=1, frame=0)


def test_a_call_waits_as_long_for_its_result_as_the_operation_does() -> None:
    info = FunctionInfo(id="d", kind=FunctionKind.DETECTOR)

    def call(api_client: ApiClient) -> object:
        client = Client("http://localhost")
        client.api_client = api_client
        return Function(client, info).call(task=1, frame=0)

    expected = timeouts_of(lambda client: client.lambda_api.create_functions("d"))
    assert timeouts_of(call) == expected == (10, 300)


# --- inputs -------------------------------------------------------------------------------------

CLICK = {"frame": 0, "pos_points": [[1, 2]], "neg_points": []}


@pytest.mark.parametrize(
    ("function", "inputs", "message"),
    [
        ("detector", {"frame": 0}, "either task or job"),
        ("detector", {"task": 1, "job": 1, "frame": 0}, "either task or job"),
        ("detector", {"task": 1}, "detector functions require frame"),
        ("detector", {"task": 1, "frame": None}, "detector functions require frame"),
        ("detector", {"task": 1, "frame": -1}, "frame: expected int >= 0"),
        ("detector", {"task": 1, "frame": "0"}, "frame: expected int, got str"),
        ("detector", {"task": "1", "frame": 0}, "task: expected int, got str"),
        ("detector", {"task": 1, "frame": 0, "threshold": "x"}, "threshold: expected float"),
        ("detector", {"task": 1, "frame": 0, "treshold": 1}, "did you mean 'threshold'"),
        ("detector", {"task": 1, "frame": 0, "mapping": {"a": "b"}}, r"mapping\.a: expected Label"),
        (
            "interactor",
            {"task": 1, "frame": 0},
            "interactor functions require pos_points",
        ),
        ("interactor", {"task": 1, **CLICK, "pos_points": [1, 2]}, r"pos_points\[0\]: expected"),
        ("interactor", {"task": 1, **CLICK, "pos_points": [[1]]}, "pos_points.*length >= 2, got 1"),
        ("interactor", {"task": 1, **CLICK, "obj_bbox": [1, 2, 3, 4]}, "obj_bbox"),
        ("interactor", {"task": 1, **CLICK, "obj_bbox": [[1, 2]]}, "obj_bbox.*>= 2, got 1"),
        ("tracker", {"task": 1, "frame": 0}, "require shapes or states"),
        ("tracker", {"task": 1, "frame": 0, "shapes": [], "states": []}, "shapes or states"),
        ("reid", {"task": 1, "frame": 0}, "reid functions require frame0"),
        ("reid", {"task": 1, "frame_0": 0}, "did you mean 'frame0'"),
        ("reid", {"task": 1, "frame0": 0, "frame1": 1, "boxes0": []}, "require boxes1"),
    ],
)
def test_inputs_are_checked_before_anything_is_sent(
    timed_client: Client,
    timed_server: CvatServer,
    function: str,
    inputs: dict[str, Any],
    message: str,
) -> None:
    called = timed_client.functions.retrieve(function)

    with pytest.raises((exceptions.ApiTypeError, exceptions.ApiValueError), match=message):
        called.call(**inputs)

    assert {request.method for request in timed_server.requests_seen} == {"GET"}


def test_inputs_are_sent_as_given_and_those_that_are_none_are_not(
    timed_client: Client, timed_server: CvatServer
) -> None:
    mapping = {"person": {"name": "car"}}
    timed_client.functions.retrieve("detector").call(
        job=1, frame=0, threshold=None, mapping=mapping, conv_mask_to_poly=True
    )

    assert last_body(timed_server) == {
        "job": 1,
        "frame": 0,
        "mapping": mapping,
        "conv_mask_to_poly": True,
    }


def test_inputs_that_a_newer_server_may_take_are_sent(
    timed_client: Client, timed_server: CvatServer
) -> None:
    timed_client.functions.retrieve("detector").call(task=1, frame=0, roi=[1, 2, 3, 4])

    assert last_body(timed_server)["roi"] == [1, 2, 3, 4]


class Number:
    """A number that is none of Python's, as those of numpy are."""

    def __init__(self, value: float) -> None:
        self.value = value

    def tolist(self) -> float:
        return self.value


def test_numbers_and_arrays_of_numpy_are_taken(
    timed_client: Client, timed_server: CvatServer
) -> None:
    task: Any = Number(1)
    frame: Any = Number(3)
    points: Any = [array("f", [1, 2.5]), (Number(3), 4)]
    timed_client.functions.retrieve("interactor").call(
        task=task, frame=frame, pos_points=points, neg_points=array("d")
    )
    timed_client.functions.retrieve("detector").start(task)

    assert timed_server.requests_seen[-3].json() == {
        "task": 1,
        "frame": 3,
        "pos_points": [[1.0, 2.5], [3, 4]],
        "neg_points": [],
    }
    assert last_body(timed_server) == {"function": "detector", "task": 1}
