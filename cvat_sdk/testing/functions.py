"""Handlers of `/api/lambda/functions`: list functions and call one for a frame."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.responses import (
    ErrorResponse,
    json_error,
    json_response,
    permission_denied,
    server_error,
)
from cvat_sdk.testing.state import Detection

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from werkzeug.wrappers import Response

    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.state import Function
    from cvat_sdk.testing.task import Label, Task

    MappedLabels = Mapping[str, "MappedLabel"]
    """The task's label for each label of a function, by its name."""

_GATEWAY = "http://127.0.0.1:8070"
_REASONS = {500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout"}
_FRAMES = {"frame": "frame", "frame0": "start frame", "frame1": "end frame"}
_STATE_KEY = b"the testing server signs the states of its trackers"
_MANDATORY = {
    "detector": ("frame",),
    "interactor": ("frame", "pos_points", "neg_points"),
    "tracker": ("frame",),
    "reid": ("frame0", "frame1", "boxes0", "boxes1"),
}


def list_functions(context: RequestContext) -> Response:
    """`GET /api/lambda/functions`: all functions, without pagination."""
    require_gateway(context, "/api/functions")
    return json_response([function.to_dict() for function in context.state.functions.values()])


def retrieve_function(context: RequestContext) -> Response:
    """`GET /api/lambda/functions/{func_id}`."""
    return json_response(find_function(context, context.object_id).to_dict())


def call_function(context: RequestContext) -> Response:
    """`POST /api/lambda/functions/{func_id}`: call the function and return its result."""
    data = read_body(context.request)
    if not isinstance(data, dict):
        raise server_error()
    task = _task(context, data)
    function = find_function(context, context.object_id)
    if function.respond is not None:
        return json_response(function.respond(data))
    if task is None:
        raise json_error(
            400, f"`{function.id}` lambda function was run with wrong arguments ('task')"
        )
    if function.kind not in _MANDATORY:
        raise server_error()
    given = {name: value for name, value in data.items() if value is not None}
    labels = map_labels(function, task, given.get("mapping"))
    _check_arguments(function, task, given)
    if function.status != 200:
        raise json_error(function.status, gateway_error(function))
    try:
        result = _result(function, labels, given)
    except (TypeError, ValueError):
        # CVAT checks no further argument, and the function fails.
        raise json_error(500, gateway_error(replace(function, status=500))) from None
    return json_response(result)


def _check_arguments(function: Function, task: Task, data: Mapping[str, Any]) -> None:
    """Check that the arguments are there, and that the frames are in the job or task."""
    frames = [name for name in _FRAMES if name in data]
    if data.get("job"):
        for name in frames:
            if not isinstance(data[name], (int, float)):
                raise server_error()
            if not _is_frame(task, data[name]):
                raise json_error(400, f"The {_FRAMES[name]} is outside the job range")
    for argument in _MANDATORY[function.kind]:
        if argument not in data:
            message = "lambda function was called without mandatory argument"
            raise json_error(400, f"`{function.id}` {message}: {argument}")
        if argument in frames and not _is_frame(task, data[argument]):
            message = f"The frame number should be in the [0, {task.size}] range"
            raise json_error(400, [f"Invalid frame '{data[argument]}'. {message}"])


def _is_frame(task: Task, value: Any) -> bool:
    return value in range(task.size)


def find_function(context: RequestContext, function_id: str) -> Function:
    """The function with this id."""
    require_gateway(context, f"/api/functions/{function_id}")
    function = context.state.functions.get(function_id)
    if function is None:
        message = f"404 Client Error: Not Found for url: {_GATEWAY}/api/functions/{function_id}"
        raise json_error(404, message)
    return function


def require_gateway(context: RequestContext, path: str) -> None:
    """Raise CVAT's 503 while the functions' gateway is down."""
    if context.state.gateway_down:
        cause = "Failed to establish a new connection: [Errno 111] Connection refused"
        raise json_error(
            503,
            f"HTTPConnectionPool(host='127.0.0.1', port=8070): Max retries exceeded with url: "
            f"{path} (Caused by NewConnectionError(\"HTTPConnection(host='127.0.0.1', "
            f'port=8070): {cause}"))',
        )


def gateway_error(function: Function) -> str:
    """The message for a function that responds with an error status."""
    kind = "Client" if function.status < 500 else "Server"
    reason = _REASONS.get(function.status, "Error")
    return f"{function.status} {kind} Error: {reason} for url: {_GATEWAY}/api/function_invocations"


def find_task(context: RequestContext, value: Any, *, kind: Literal["Task", "Job"]) -> Task:
    """The task with this id, or of the job with this id, if the user has access to it."""
    try:
        number = int(value)
    except (TypeError, ValueError):
        raise server_error() from None
    task = context.state.tasks.get(number) if kind == "Task" else context.state.job_task(number)
    if task is None:
        raise json_error(400, [f"{kind} matching query does not exist."])
    if not context.can_access_task(task):
        raise permission_denied()
    return task


def _task(context: RequestContext, data: Mapping[str, Any]) -> Task | None:
    """The task of `job`, or else `task`."""
    if data.get("job"):
        return find_task(context, data["job"], kind="Job")
    if data.get("task"):
        return find_task(context, data["task"], kind="Task")
    return None


def _result(function: Function, labels: MappedLabels, data: Mapping[str, Any]) -> Any:
    if function.kind == "detector":
        return detector_result(function, labels, data)
    if function.kind == "interactor":
        return {
            "mask": [[0, 0, 255, 255], [0, 255, 255, 0]],
            "points": data["pos_points"],
        }
    if function.kind == "tracker":
        return _tracker_result(function, data)
    return [index if index < len(data["boxes1"]) else -1 for index in range(len(data["boxes0"]))]


@dataclass(frozen=True)
class MappedLabel:
    """The label of a task, and the names of its attributes and the sublabels, for a function's."""

    label: Label
    attributes: Mapping[str, str]
    sublabels: MappedLabels


def map_labels(function: Function, task: Task, mapping: Any) -> MappedLabels:
    """The task's label for each of the function's labels.

    Without a mapping, labels of the same name and a compatible type match.
    """
    if not mapping:
        return _match_labels(function.labels, task.labels)
    return _map_labels(function.labels, task.labels, mapping)


def _match_labels(model_labels: Sequence[Any], labels: Sequence[Label]) -> MappedLabels:
    by_name = {label.name: label for label in labels}
    matches = {}
    for each in model_labels:
        label = by_name.get(each["name"])
        if label is not None and _are_compatible(each, label):
            sublabels = _match_labels(each.get("sublabels", []), label.sublabels)
            matches[label.name] = MappedLabel(
                label, {name: name for name in label.attributes}, sublabels
            )
    return matches


def _map_labels(
    model_labels: Sequence[Any], task_labels: Sequence[Label], mapping: Any
) -> MappedLabels:
    by_name = {label["name"]: label for label in model_labels}
    if not isinstance(mapping, dict):
        raise server_error()
    labels = {}
    for name, entry in mapping.items():
        if not isinstance(entry, dict) or "name" not in entry:
            raise server_error()
        if name not in by_name:
            raise _mapping_error(f'Unknown model label "{name}"')
        target = next((label for label in task_labels if label.name == entry["name"]), None)
        if target is None:
            raise _mapping_error(f'Unknown db label "{entry["name"]}"')
        if not _are_compatible(by_name[name], target):
            raise _mapping_error(
                f'Model label "{name}" and database label "{target.name}" are not compatible'
            )
        attributes = entry.get("attributes", {})
        _check_attributes(by_name[name], target, attributes)
        sublabels = _map_labels(
            by_name[name].get("sublabels", []), target.sublabels, entry.get("sublabels", {})
        )
        labels[name] = MappedLabel(target, attributes, sublabels)
    return labels


def _check_attributes(model_label: Mapping[str, Any], label: Label, attributes: Any) -> None:
    if not isinstance(attributes, dict):
        raise server_error()
    names = {attribute["name"] for attribute in model_label.get("attributes", [])}
    for name, target in attributes.items():
        if name not in names:
            raise _mapping_error(f'Unknown model attribute "{name}"')
        if not isinstance(target, str) or target not in label.attributes:
            raise _mapping_error(f'Unknown db attribute "{target}"')


def _mapping_error(message: str) -> ErrorResponse:
    return json_error(400, f"Invalid mapping. {message}")


def _are_compatible(model_label: Mapping[str, Any], label: Label) -> bool:
    kind = model_label.get("type", "unknown")
    return (
        kind == label.type
        or (label.type == "any" and kind != "skeleton")
        or (kind == "unknown" and label.type != "skeleton")
        or {kind, label.type} == {"mask", "polygon"}
    )


def detector_result(
    function: Function, labels: MappedLabels, data: Mapping[str, Any]
) -> dict[str, Any]:
    """What a detector finds in the frame that `data` names."""
    threshold = float(data.get("threshold") or 0)
    frame = int(data["frame"])
    result: dict[str, Any] = {"version": 0, "tags": [], "shapes": [], "tracks": []}
    for detection in function.detections:
        if detection.confidence < threshold or detection.label not in labels:
            continue
        mapped = labels[detection.label]
        if detection.type == "tag":
            result["tags"].append(_annotation(detection, frame, mapped))
            continue
        shape = _shape(detection, frame, mapped, as_polygon=bool(data.get("conv_mask_to_poly")))
        if detection.type == "skeleton":
            shape["elements"] = _elements(detection, frame, mapped.sublabels)
        if shape.get("elements", True):
            result["shapes"].append(shape)
    return result


def _shape(
    detection: Detection, frame: int, mapped: MappedLabel, *, as_polygon: bool = False
) -> dict[str, Any]:
    kind, points = detection.type, detection.points
    if kind == "mask" and as_polygon:
        kind, points = "polygon", detection.polygon
    return {
        "type": kind,
        "occluded": False,
        "outside": False,
        "z_order": 0,
        "rotation": 0.0,
        "points": list(points),
        **_annotation(detection, frame, mapped),
        "description": "",
        "needs_review": False,
    }


def _elements(detection: Detection, frame: int, labels: MappedLabels) -> list[dict[str, Any]]:
    """The elements of a skeleton; those that were not found are `outside`, in its middle."""
    found = {each.label: each for each in detection.elements if each.label in labels}
    if not found:
        return []
    xs = [x for each in found.values() for x in each.points[::2]]
    ys = [y for each in found.values() for y in each.points[1::2]]
    middle = [sum(xs) / len(xs), sum(ys) / len(ys)]
    elements = []
    for name, mapped in labels.items():
        element = found.get(name) or Detection(name, middle, mapped.label.type)
        outside = name not in found
        elements.append({**_shape(element, frame, mapped), "outside": outside})
    return elements


def _annotation(detection: Detection, frame: int, mapped: MappedLabel) -> dict[str, Any]:
    label = mapped.label
    return {
        "id": None,
        "frame": frame,
        "label_id": label.id,
        "group": None,
        "source": "auto",
        "attributes": [
            {"spec_id": label.attribute_ids[target], "value": detection.attributes[name]}
            for name, target in mapped.attributes.items()
            if name in detection.attributes and target in label.attribute_ids
        ],
    }


def _tracker_result(function: Function, data: Mapping[str, Any]) -> dict[str, Any]:
    """The shapes unchanged, each with a signed state that contains it."""
    if "shapes" not in data and "states" not in data:
        message = "lambda function was called without mandatory argument"
        raise json_error(400, f"`{function.id}` {message}: shapes")
    states, shapes = data.get("states", []), data.get("shapes", [])
    if not isinstance(states, list) or not isinstance(shapes, list):
        raise server_error()
    shapes = [_state_shape(state) for state in states] or shapes
    _check_shape_types(shapes, function.details.get("supported_shape_types", ["rectangle"]))
    return {"shapes": shapes, "states": [_sign(shape) for shape in shapes]}


def _check_shape_types(shapes: Sequence[Any], supported: Sequence[str]) -> None:
    for shape in shapes:
        kind = shape.get("type") if isinstance(shape, dict) else "rectangle"
        if kind not in supported:
            raise json_error(400, f"This function does not support shapes of type '{kind}'")


def _sign(shape: Any) -> str:
    text = json.dumps(shape)
    return f"{text}:{hmac.new(_STATE_KEY, text.encode(), hashlib.sha256).hexdigest()}"


def _state_shape(state: Any) -> Any:
    text = str(state).rpartition(":")[0]
    try:
        shape = json.loads(text)
    except ValueError:
        shape = None
    if shape is None or not hmac.compare_digest(_sign(shape), str(state)):
        raise json_error(400, "Invalid or expired tracker state")
    return shape
