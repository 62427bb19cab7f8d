"""Handlers of `/api/labels`, and the labels in the bodies of tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cvat_sdk.testing.filters import list_response
from cvat_sdk.testing.responses import (
    detail_error,
    json_error,
    json_response,
    permission_denied,
    refuse_values,
)
from cvat_sdk.testing.task import Label, Task
from cvat_sdk.testing.validation import (
    Field,
    ValidationErrors,
    boolean,
    choice,
    list_of,
    object_of,
    parse_integer,
    string,
    validate,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from werkzeug.wrappers import Response

    from cvat_sdk.testing.context import RequestContext
    from cvat_sdk.testing.state import State

_TYPES = (
    "any", "cuboid", "ellipse", "mask", "points", "polygon", "polyline", "rectangle", "skeleton",
    "tag",
)  # fmt: skip
_INPUT_TYPES = ("checkbox", "number", "radio", "select", "text")


def _errors(value: Any) -> ValidationErrors:
    return validate(value, _FIELDS)


label_list = list_of(_errors)
"""The errors of the labels of a task, or of the sublabels of a skeleton."""
_ATTRIBUTE_FIELDS = (
    Field("name", required=True, allow_blank=False, max_length=64),
    Field("mutable", boolean, required=True),
    Field("input_type", choice(*_INPUT_TYPES), required=True),
    Field("default_value", max_length=128),
    Field("values", list_of(string), required=True),
)
_FIELDS = (
    Field("name", required=True, allow_blank=False, max_length=64),
    Field("type", choice(*_TYPES)),
    Field("color"),
    Field("attributes", list_of(object_of(_ATTRIBUTE_FIELDS))),
    Field("sublabels", label_list),
    Field("svg"),
)


def new_label(data: dict[str, Any]) -> Label:
    """The label that a valid body describes."""
    specs = {each["name"]: each for each in data.get("attributes", [])}
    defaults = {name: str(spec.get("default_value", "")) for name, spec in specs.items()}
    label = Label(data["name"], data.get("type", "any"), defaults, specs=specs)
    label.color = data.get("color") or label.color
    label.sublabels = [new_label(each) for each in data.get("sublabels", [])]
    label.svg = data.get("svg", "")
    return label


def patch_label(context: RequestContext, task: Task, data: dict[str, Any]) -> None:
    """Add, change or delete a label as a `PATCH` of its task says."""
    if "id" not in data:
        context.state.add_label(task, new_label(data))
        return
    label = next((each for each in task.labels if each.id == data["id"]), None)
    if label is None:
        raise detail_error(404, f"Not found label with id #{data['id']} to change")
    if data.get("deleted"):
        task.labels.remove(label)
        for annotations in task.annotations.values():
            annotations[:] = [each for each in annotations if each["label_id"] != label.id]
    else:
        # CVAT resets a color that is left out, and ignores changed sublabels.
        label.name, label.color = data.get("name", label.name), data.get("color", "#c06060")
        for spec in data.get("attributes", []):
            _patch_attribute(context.state, label, spec)


def _patch_attribute(state: State, label: Label, spec: dict[str, Any]) -> None:
    """Change the attribute with the id of `spec`, or add one without an id."""
    number = spec.get("id")
    if number is None:
        number = state.new_id("attribute")
    elif number not in label.attribute_ids.values():
        raise detail_error(404, "Not found.")
    old = next((name for name, each in label.attribute_ids.items() if each == number), "")
    for kept in (label.attributes, label.attribute_ids, label.specs):
        kept.pop(old, None)
    name = spec["name"]
    label.attributes[name] = str(spec.get("default_value", ""))
    label.attribute_ids[name], label.specs[name] = number, spec


def list_labels(context: RequestContext) -> Response:
    """`GET /api/labels`: of a task, of a job, or of all that the user may see."""
    args = context.request.args
    sources = [name for name in ("job_id", "task_id", "project_id") if name in args]
    if len(sources) > 1:
        message = "job_id, task_id and project_id parameters cannot be used together"
        raise json_error(400, [message])
    refuse_values(args, "project_id", "parent", "parent_id")
    tasks = context.accessible_tasks()
    if "task_id" in args:
        tasks = [task for task in tasks if str(task.id) == args["task_id"]]
    elif "job_id" in args:
        tasks = [task for task in tasks if parse_integer(args["job_id"]) in task.jobs]
    labels = [(task, label) for task in tasks for label in task.labels]
    return list_response(
        context, labels, lambda pair: _values(pair[1]), lambda pair: _to_dict(*pair),
        fields=("id", "name", "type", "color"), sort="id",
    )  # fmt: skip


def _values(label: Label) -> dict[str, Any]:
    return {"id": label.id, "name": label.name, "type": label.type, "color": label.color}


def retrieve_label(context: RequestContext) -> Response:
    """`GET /api/labels/{id}`; sublabels have an id, too."""
    number = parse_integer(context.object_id)
    for task in context.state.tasks.values():
        for label, parent in _with_sublabels(task):
            if label.id == number:
                if not context.can_access_task(task):
                    raise permission_denied()
                return json_response(_to_dict(task, label, parent))
    raise detail_error(404, "No Label matches the given query.")


def _with_sublabels(task: Task) -> Iterator[tuple[Label, Label | None]]:
    """The labels of a task and the sublabels of its skeletons, each with its parent."""
    for label in task.labels:
        yield label, None
        yield from ((each, label) for each in label.sublabels)


def _to_dict(task: Task, label: Label, parent: Label | None = None) -> dict[str, Any]:
    return {
        **_describe(label),
        "sublabels": [{**_describe(each), "has_parent": True} for each in label.sublabels],
        "task_id": task.id,
        "parent_id": None if parent is None else parent.id,
        "has_parent": parent is not None,
        **({"svg": label.linked_svg()} if label.type == "skeleton" else {}),
    }


def _describe(label: Label) -> dict[str, Any]:
    attributes = []
    for name, default in label.attributes.items():
        spec = label.specs.get(name, {})
        attributes.append(
            {
                "id": label.attribute_ids[name],
                "name": name,
                "mutable": spec.get("mutable", False),
                "input_type": spec.get("input_type", "text"),
                "default_value": default,
                "values": spec.get("values", [default]),
            }
        )
    return {
        "id": label.id,
        "name": label.name,
        "color": label.color,
        "attributes": attributes,
        "type": label.type,
    }
