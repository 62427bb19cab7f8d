"""Handlers of the annotations of tasks and jobs."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Response

from cvat_sdk.testing.negotiation import read_body
from cvat_sdk.testing.responses import (
    json_error,
    json_response,
    not_imitated,
    server_error,
    text_error,
)
from cvat_sdk.testing.tasks import find_job, find_task
from cvat_sdk.testing.tracks import (
    cut_tracks,
    has_repeated_keyframes,
    tracks_of_job,
    with_keyframes,
)
from cvat_sdk.testing.validation import (
    Field,
    any_value,
    boolean,
    choice,
    integer,
    list_of,
    non_negative,
    number,
    object_of,
    to_integer,
    validate,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.state import State
    from cvat_sdk.testing.task import Label, Task
    from cvat_sdk.testing.validation import Validator

    Annotations = dict[str, list[dict[str, Any]]]

_LISTS = ("tags", "shapes", "tracks")
# The number of coordinates: exactly so many, or at least so many, and then an even number.
_EXACT = {"rectangle": 4, "ellipse": 4, "cuboid": 16, "skeleton": 0}
_AT_LEAST = {"polygon": 6, "polyline": 4, "points": 2}
_SHAPE_TYPES = (*_EXACT, *_AT_LEAST, "mask")


def _rotation(value: Any) -> list[str]:
    if errors := number(value):
        return errors
    return ["Ensure this value is less than or equal to 360."] if float(value) > 360 else []


def _points(value: Any) -> list[str]:
    is_valid = isinstance(value, list) and all(isinstance(each, (int, float)) for each in value)
    return [] if is_valid else ["A valid number is required."]


_ATTRIBUTE_FIELDS = (
    Field("spec_id", integer, required=True),
    Field("value", any_value, required=True),
)
_ATTRIBUTES = Field("attributes", list_of(object_of(_ATTRIBUTE_FIELDS)))
_TAG_FIELDS = (
    Field("frame", non_negative, required=True),
    Field("label_id", non_negative, required=True),
    Field("group", integer, allow_null=True),
    Field("source"),
    _ATTRIBUTES,
)
_POSITION_FIELDS = (
    Field("type", choice(*_SHAPE_TYPES), required=True),
    Field("occluded", boolean),
    Field("outside", boolean),
    Field("z_order", integer),
    Field("rotation", _rotation),
    Field("points", _points),
)
_SHAPE_FIELDS = (
    *_POSITION_FIELDS, *_TAG_FIELDS, Field("description"), Field("needs_review", boolean)
)  # fmt: skip
_KEYFRAME_FIELDS = (*_POSITION_FIELDS, Field("frame", non_negative, required=True), _ATTRIBUTES)
_TRACK_FIELDS = (*_TAG_FIELDS, Field("shapes", list_of(object_of(_KEYFRAME_FIELDS))))


def _shape_of(fields: Sequence[Field]) -> Validator:
    return lambda value: validate(value, fields) or _length_errors(value)


def _length_errors(shape: dict[str, Any]) -> dict[str, Any]:
    kind, length = shape["type"], len(shape.get("points", []))
    fits = length == _EXACT[kind] if kind in _EXACT else length >= _AT_LEAST.get(kind, 5)
    if kind in _AT_LEAST:
        fits = fits and length % 2 == 0
    return {} if fits else {"points": [f"invalid length for shape type '{kind}'"]}


_FIELDS = {
    "tags": _TAG_FIELDS,
    "shapes": (*_SHAPE_FIELDS, Field("elements", list_of(_shape_of(_SHAPE_FIELDS)))),
    "tracks": (*_TRACK_FIELDS, Field("elements", list_of(object_of(_TRACK_FIELDS)))),
}
_BODY_FIELDS = (
    Field("tags", list_of(object_of(_FIELDS["tags"])), allow_null=True),
    Field("shapes", list_of(_shape_of(_FIELDS["shapes"])), allow_null=True),
    Field("tracks", list_of(object_of(_FIELDS["tracks"])), allow_null=True),
)
_POSITION = {"occluded": False, "outside": False, "z_order": 0, "rotation": 0, "points": []}


def task_annotations(context: RequestContext) -> Response:
    """`GET, PUT, PATCH, DELETE /api/tasks/{id}/annotations`."""
    task = find_task(context)
    if not task.has_data:
        message = "Exporting annotations from a task without data is not allowed"
        raise text_error(400, message)
    return _respond(context, task, range(task.size), drop=True)


def job_annotations(context: RequestContext) -> Response:
    """`GET, PUT, PATCH, DELETE /api/jobs/{id}/annotations`."""
    task, job = find_job(context)
    return _respond(context, task, task.job_frames(job), drop=False)


def _respond(context: RequestContext, task: Task, frames: range, *, drop: bool) -> Response:
    method = context.request.method
    if "format" in context.request.args:
        raise not_imitated("the old export and import of annotations")
    if method in {"GET", "HEAD"}:
        return json_response(_as_read(task, frames))
    if method == "DELETE":
        _clear(task, frames)
        return Response(status=204)
    data = _read(context, task)
    if drop:  # without a word, as CVAT does
        data = {name: [each for each in data[name] if each["frame"] in frames] for name in _LISTS}
    action = "create" if method == "PUT" else context.request.args.get("action")
    if action not in {"create", "update", "delete"}:
        raise json_error(400, ["Please specify a correct 'action' for the request"])
    if method == "PUT":
        _clear(task, frames)
    elif action == "create":
        _refuse_ids(data)
    if action == "create":
        data["tracks"] = with_keyframes(data["tracks"])
    if action == "create" and drop:
        data["tracks"] = cut_tracks(task, data["tracks"])
    for name in _LISTS:
        for annotation in data[name]:
            _ACTIONS[action](context.state, task.annotations[name], annotation)
    task.updated_date = context.state.now()
    return json_response({"version": 0, **data})


def _read(context: RequestContext, task: Task) -> Annotations:
    """The annotations of the body, checked and with the defaults of what they leave out."""
    body = read_body(context.request)
    if not isinstance(body, dict):
        raise server_error()
    if errors := validate(body, _BODY_FIELDS):
        raise json_error(400, errors)
    data: Annotations = {name: copy.deepcopy(body.get(name) or []) for name in _LISTS}
    labels = task.all_labels()
    for name in _LISTS:
        data[name] = [_with_defaults(name, each, labels) for each in data[name]]
    return data


def _with_defaults(
    name: str, annotation: dict[str, Any], labels: dict[int, Label], *, is_element: bool = False
) -> dict[str, Any]:
    general: dict[str, Any] = {"id": None, "group": None, "source": "manual", "attributes": []}
    complete = {**general, **_known(annotation, _FIELDS[name])}
    label = labels.get(complete["label_id"])
    if label is None:
        raise json_error(400, [f"label_id `{complete['label_id']}` is invalid"])
    known = set(label.attribute_ids.values())
    for attribute in complete["attributes"]:
        if attribute["spec_id"] not in known:
            raise json_error(400, [f"spec_id `{attribute['spec_id']}` is invalid"])
    if name == "shapes":
        complete = {**_POSITION, "description": "", "needs_review": False, **complete}
    if name == "tracks":
        keyframes = annotation.get("shapes", [])
        position = {**_POSITION, "id": None, "attributes": []}
        complete["shapes"] = [{**position, **_known(each, _KEYFRAME_FIELDS)} for each in keyframes]
        if has_repeated_keyframes(complete):
            raise server_error()
    elements = complete.pop("elements", [])
    if name != "tags" and not is_element:
        complete["elements"] = [
            _with_defaults(name, each, labels, is_element=True) for each in elements
        ]
    return complete


def _known(annotation: dict[str, Any], fields: Sequence[Field]) -> dict[str, Any]:
    """What CVAT takes of an annotation; it ignores the rest."""
    names = {"id", *(field.name for field in fields)}
    known = {name: annotation[name] for name in names if name in annotation}
    numbers = known.keys() & {"frame", "label_id"}
    return known | {name: to_integer(known[name]) for name in numbers}


def _refuse_ids(data: Annotations) -> None:
    if any(each["id"] is not None for name in _LISTS for each in data[name]):
        raise json_error(400, ["The ids of new annotations must be absent"])


def _create(state: State, stored: list[dict[str, Any]], annotation: dict[str, Any]) -> None:
    _number(state, annotation)
    stored.append(copy.deepcopy(annotation))


def _number(state: State, annotation: dict[str, Any]) -> None:
    annotation["id"] = state.new_id("annotation")
    for each in (*annotation.get("shapes", []), *annotation.get("elements", [])):
        _number(state, each)


def _update(state: State, stored: list[dict[str, Any]], annotation: dict[str, Any]) -> None:
    if annotation["id"] is None:
        _create(state, stored, annotation)
    for index, each in enumerate(stored):  # an unknown id is ignored
        if each["id"] == annotation["id"]:
            stored[index] = copy.deepcopy(annotation)


def _delete(_state: State, stored: list[dict[str, Any]], annotation: dict[str, Any]) -> None:
    stored[:] = [each for each in stored if each["id"] != annotation["id"]]


_ACTIONS = {"create": _create, "update": _update, "delete": _delete}


def _clear(task: Task, frames: range) -> None:
    for stored in task.annotations.values():
        stored[:] = [each for each in stored if each["frame"] not in frames]


def add_annotations(state: State, task: Task, data: dict[str, Any], *, cleanup: bool) -> None:
    """Add what a function found, after removing everything else with `cleanup`."""
    if cleanup:
        _clear(task, range(task.size))
    for name in _LISTS:
        for annotation in data[name]:
            if name == "shapes":
                annotation.setdefault("elements", [])
            _create(state, task.annotations[name], annotation)


def _as_read(task: Task, frames: range) -> dict[str, Any]:
    """The annotations as the server returns them: coordinates as floats, every attribute."""
    labels = task.all_labels()
    found = {
        name: [each for each in task.annotations[name] if each["frame"] in frames]
        for name in ("tags", "shapes")
    }
    found["tracks"] = tracks_of_job(task, frames)
    read = {name: [_read_annotation(each, labels) for each in found[name]] for name in _LISTS}
    return {"version": 0, **read}


def _read_annotation(annotation: dict[str, Any], labels: dict[int, Label]) -> dict[str, Any]:
    read = copy.deepcopy(annotation)
    label, given = labels[annotation["label_id"]], _values(annotation)
    keyframes = read.get("shapes", [])
    fixed = [name for name in label.attributes if not (keyframes and label.is_mutable(name))]
    read["attributes"] = _filled(label, fixed, given)
    mutable = [name for name in label.attributes if name not in fixed]
    for keyframe in keyframes:
        given |= _values(keyframe)
        keyframe["attributes"] = _filled(label, mutable, given)
    if annotation.get("elements"):
        read["elements"] = [_read_annotation(each, labels) for each in annotation["elements"]]
    for shape in [read, *keyframes]:
        if "points" in shape:
            shape["points"] = [float(each) for each in shape["points"]]
            shape["rotation"] = float(shape["rotation"])
    return read


def _values(annotation: dict[str, Any]) -> dict[int, Any]:
    return {each["spec_id"]: each["value"] for each in annotation["attributes"]}


def _filled(label: Label, names: Sequence[str], given: dict[int, Any]) -> list[dict[str, Any]]:
    """The attributes with these names, with the defaults of those that are not given."""
    return [
        {"spec_id": spec_id, "value": str(given.get(spec_id, label.attributes[name]))}
        for name, spec_id in label.attribute_ids.items()
        if name in names
    ]
