"""`/api/lambda/functions`: what functions there are, and calling one for a frame."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any

from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.replies import crash, json_reply, not_permitted, refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from werkzeug.wrappers import Response

    from cvat_sdk.testing.calls import Call
    from cvat_sdk.testing.state import Detection, Function, Label, Task

_GATEWAY = "http://127.0.0.1:8070"
_REASONS = {500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout"}
_STATE_KEY = b"the testing server signs the states of its trackers"
_MANDATORY = {
    "detector": ("frame",),
    "interactor": ("frame", "pos_points", "neg_points"),
    "tracker": ("frame",),
    "reid": ("frame0", "frame1", "boxes0", "boxes1"),
}


def list_functions(call: Call) -> Response:
    """`GET /api/lambda/functions`: all of them, unpaged, for everybody."""
    check_gateway(call, "/api/functions")
    return json_reply([function.described() for function in call.state.functions.values()])


def retrieve_function(call: Call) -> Response:
    """`GET /api/lambda/functions/{func_id}`."""
    return json_reply(function_named(call, call.name).described())


def call_function(call: Call) -> Response:
    """`POST /api/lambda/functions/{func_id}`: the function's result for what the body names."""
    data = read_body(call.request)
    if not isinstance(data, dict):
        raise crash()
    task = _task(call, data)
    function = function_named(call, call.name)
    if function.answer is not None:
        return json_reply(function.answer(data))
    if task is None:
        raise refusal(400, f"`{function.id}` lambda function was run with wrong arguments ('task')")
    for argument in _MANDATORY[function.kind]:
        if argument not in data:
            words = "lambda function was called without mandatory argument"
            raise refusal(400, f"`{function.id}` {words}: {argument}")
    if function.status != 200:
        raise refusal(function.status, failure(function))
    return json_reply(_result(function, task, data))


def function_named(call: Call, name: str) -> Function:
    """The function of that name."""
    check_gateway(call, f"/api/functions/{name}")
    function = call.state.functions.get(name)
    if function is None:
        words = f"404 Client Error: Not Found for url: {_GATEWAY}/api/functions/{name}"
        raise refusal(404, words)
    return function


def check_gateway(call: Call, path: str) -> None:
    """Refuse the request while the gateway is down."""
    if call.state.gateway_down:
        cause = "Failed to establish a new connection: [Errno 111] Connection refused"
        raise refusal(
            503,
            f"HTTPConnectionPool(host='127.0.0.1', port=8070): Max retries exceeded with url: "
            f"{path} (Caused by NewConnectionError(\"HTTPConnection(host='127.0.0.1', "
            f'port=8070): {cause}"))',
        )


def failure(function: Function) -> str:
    """What the gateway says of a function that answered with an error."""
    kind = "Client" if function.status < 500 else "Server"
    reason = _REASONS.get(function.status, "Error")
    return f"{function.status} {kind} Error: {reason} for url: {_GATEWAY}/api/function_invocations"


def permitted_task(call: Call, number: Any, *, kind: str) -> Task:
    """The task of a number or of a job's number, if it is this user's."""
    try:
        whole = int(number)
    except (TypeError, ValueError):
        raise crash() from None
    task = call.state.tasks.get(whole) if kind == "Task" else call.state.job_task(whole)
    if task is None:
        raise refusal(400, [f"{kind} matching query does not exist."])
    if not call.may_see(task.owner):
        raise not_permitted()
    return task


def _task(call: Call, data: Mapping[str, Any]) -> Task | None:
    """The task of the job that is named, else the one that is named."""
    if data.get("job"):
        return permitted_task(call, data["job"], kind="Job")
    if data.get("task"):
        return permitted_task(call, data["task"], kind="Task")
    return None


def _result(function: Function, task: Task, data: Mapping[str, Any]) -> Any:
    if function.kind == "detector":
        return _detected(function, task, data)
    if function.kind == "interactor":
        return {
            "mask": [[0, 0, 255, 255], [0, 255, 255, 0]],
            "points": data["pos_points"],
        }
    if function.kind == "tracker":
        return _tracked(function, data)
    return [index if index < len(data["boxes1"]) else -1 for index in range(len(data["boxes0"]))]


def mapped_labels(
    function: Function, task: Task, mapping: Mapping[str, Any] | None
) -> dict[str, tuple[Label, dict[str, str]]]:
    """Which label of the task, and which attributes, each of the function's labels becomes."""
    types = {label["name"]: label.get("type", "any") for label in function.labels}
    own = {label.name: label for label in task.labels}
    if not mapping:
        return {
            name: (own[name], {attribute: attribute for attribute in own[name].attributes})
            for name, kind in types.items()
            if name in own and ("any" in {kind, own[name].type} or kind == own[name].type)
        }
    found = {}
    for name, entry in mapping.items():
        if not isinstance(entry, dict):
            raise crash()
        if name not in types:
            raise refusal(400, f'Invalid mapping. Unknown model label "{name}"')
        if entry.get("name") not in own:
            raise refusal(400, f'Invalid mapping. Unknown db label "{entry.get("name")}"')
        found[name] = (own[entry["name"]], dict(entry.get("attributes", {})))
    return found


def _detected(function: Function, task: Task, data: Mapping[str, Any]) -> dict[str, Any]:
    labels = mapped_labels(function, task, data.get("mapping"))
    threshold = float(data.get("threshold") or 0)
    frame = int(data["frame"])
    result: dict[str, Any] = {"version": 0, "tags": [], "shapes": [], "tracks": []}
    for detection in function.detections:
        if detection.confidence < threshold or detection.label not in labels:
            continue
        label, attributes = labels[detection.label]
        annotation = _annotation(detection, frame, label, attributes)
        if detection.type == "tag":
            result["tags"].append(annotation)
            continue
        kind, points = detection.type, detection.points
        if kind == "mask" and data.get("conv_mask_to_poly"):
            kind, points = "polygon", detection.polygon
        shape = {
            "type": kind,
            "occluded": False,
            "outside": False,
            "z_order": 0,
            "rotation": 0.0,
            "points": list(points),
        }
        result["shapes"].append({**shape, **annotation, "description": "", "needs_review": False})
    return result


def _annotation(
    detection: Detection, frame: int, label: Label, attributes: Mapping[str, str]
) -> dict[str, Any]:
    return {
        "id": None,
        "frame": frame,
        "label_id": label.id,
        "group": None,
        "source": "auto",
        "attributes": [
            {"spec_id": label.attribute_ids[own], "value": detection.attributes[name]}
            for name, own in attributes.items()
            if name in detection.attributes and own in label.attribute_ids
        ],
    }


def _tracked(function: Function, data: Mapping[str, Any]) -> dict[str, Any]:
    """Each shape where it was, with a signed state that holds it."""
    if "shapes" not in data and "states" not in data:
        words = "lambda function was called without mandatory argument"
        raise refusal(400, f"`{function.id}` {words}: shapes")
    shapes = [_state_shape(state) for state in data.get("states", [])] or data.get("shapes", [])
    _check_shape_types(shapes, function.details.get("supported_shape_types", ["rectangle"]))
    return {"shapes": shapes, "states": [_signed(shape) for shape in shapes]}


def _check_shape_types(shapes: Sequence[Any], supported: Sequence[str]) -> None:
    for shape in shapes:
        kind = shape.get("type") if isinstance(shape, dict) else "rectangle"
        if kind not in supported:
            raise refusal(400, f"This function does not support shapes of type '{kind}'")


def _signed(shape: Any) -> str:
    text = json.dumps(shape)
    return f"{text}:{hmac.new(_STATE_KEY, text.encode(), hashlib.sha256).hexdigest()}"


def _state_shape(state: Any) -> Any:
    text = str(state).rpartition(":")[0]
    try:
        shape = json.loads(text)
    except ValueError:
        shape = None
    if shape is None or not hmac.compare_digest(_signed(shape), str(state)):
        raise refusal(400, "Invalid or expired tracker state")
    return shape
