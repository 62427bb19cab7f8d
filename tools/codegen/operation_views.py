"""What the templates of an API class and of its page read, one view for each operation."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from . import examples, names, servers, text, types
from .limits import limits
from .operations import PLACES, Answer, Api, Operation, Parameter
from .types import Type, Writer

if TYPE_CHECKING:
    from .contract import Json
    from .schemas import Schemas

BODY_INDENT = 8
"""Columns before a method's docstring."""


def paths(apis: list[Api], schemas: Schemas, host: str) -> Json:
    """Every operation under a path of its own: which methods share a path is told in `x-python`."""
    paths: Json = {}
    for api in apis:
        hidden = frozenset(
            name for op in api.operations for name in (op.name, f"{op.name}_endpoint")
        )
        writer = Writer("_models." if "models" in hidden else "models.", hidden)
        linked: set[str] = set()
        for operation in api.operations:
            view = _operation(operation, api, schemas, writer)
            view["host"] = host
            used = _used(operation)
            view["links"] = [{"class": name} for name in sorted(used - linked)]
            linked |= used
            paths[f"/{api.name}/{operation.name}"] = {
                "get": {
                    "operationId": f"{api.name}_{operation.name}",
                    "tags": [api.name.removesuffix("Api")],
                    "responses": {"200": {"description": ""}},
                    "x-python": view,
                }
            }
    return paths


def _operation(operation: Operation, api: Api, schemas: Schemas, writer: Writer) -> Json:
    node = operation.node
    summary = text.words_of(node.get("summary") or "")
    description = (node.get("description") or "").strip("\n")
    result = _result(operation.successes)
    accepted = _accept(operation)
    made = [_example(parameter, schemas) for parameter in operation.parameters]
    bodies = [parameter for parameter in operation.parameters if parameter.kind == "body"]
    return {
        "api": api.name,
        "api_doc": text.wrapped(api.description, 4),
        "attribute": names.module(api.name),
        "name": operation.name,
        "name_cell": text.cell(operation.name),
        "method": operation.method,
        "path_cell": text.cell(operation.path),
        "path_code": text.quoted(operation.path),
        "parameters": [_parameter(p, schemas, writer) for p in operation.parameters],
        "has_parameters": bool(operation.parameters),
        "has_required": any(p.required for p in operation.parameters),
        "has_optional": any(not p.required for p in operation.parameters),
        "returns": _returns(operation.successes, writer),
        "accept": text.quoted(", ".join(accepted)) if accepted else False,
        "security": _security(operation.security),
        "servers": [servers.code_of(server) for server in operation.servers],
        "has_servers": bool(operation.servers),
        "timeout": node.get("x-timeout", False),
        "deprecated": bool(node.get("deprecated")),
        "result": writer.result(result) if result else False,
        "call": _call(operation),
        "doc": _operation_doc(operation, summary, description, result),
        "summary": text.markdown(summary) or False,
        "summary_cell": text.cell(summary),
        "description": text.prose(description) or False,
        "result_doc": types.documented(result) if result else False,
        "modules": [{"module": module} for module in ("datetime", "decimal", "uuid")
                    if any(f"{module}." in line for example in made for line in example)],
        "auth_doc": ", ".join(sorted({text.cell(s) for group in operation.security for s in group}))
        or "No authorization required",
        "content_types_doc": _media_list(m for body in bodies for m in body.content_types),
        "accepts_doc": _media_list(accepted),
        "answers": [_answer(answer) for answer in operation.answers],
    }  # fmt: skip


def _used(operation: Operation) -> set[str]:
    """The models that an operation's part of the reference names."""
    tps = [parameter.type for parameter in operation.parameters]
    tps += [answer.type for answer in operation.successes if answer.type]
    return {name for tp in tps for name in types.classes(tp)}


def _result(successes: list[Answer]) -> Type | None:
    """The type of the data that a call gives, whichever of the answers comes."""
    found = list(dict.fromkeys(answer.type for answer in successes if answer.type))
    if not found:
        return None
    options = [o for tp in found for o in (tp.options if isinstance(tp, types.Either) else (tp,))]
    if any(answer.type is None for answer in successes):
        options.append(types.NULL)
    options = list(dict.fromkeys(options))
    return options[0] if len(options) == 1 else types.Either(tuple(options))


def _returns(successes: list[Answer], writer: Writer) -> str | bool:
    """The answers' types as `Operation` takes them: one of them, or one for each status."""
    found = {answer.type for answer in successes}
    if found <= {None}:
        return False
    if len(found) == 1:
        (tp,) = found
        assert tp is not None
        return types.reference(tp, writer)
    each = ", ".join(
        f"{_status(answer.status)}: {types.reference(answer.type, writer) if answer.type else None}"
        for answer in successes
    )
    return f"{{{each}}}"


def _status(status: str) -> str:
    return status if status.isdigit() else text.quoted(status)


def _accept(operation: Operation) -> list[str]:
    """The media types of all answers that have a schema, those of success first.

    None where no success has one: what comes then is not for a parser.
    """
    if not any(answer.media_types for answer in operation.successes):
        return []
    ranked = sorted(operation.answers, key=lambda answer: not answer.status.startswith("2"))
    return list(dict.fromkeys(media for answer in ranked for media in answer.media_types))


def _security(alternatives: list[tuple[str, ...]]) -> str | bool:
    return repr(tuple(alternatives)).replace("'", '"') if alternatives else False


def _parameter(parameter: Parameter, schemas: Schemas, writer: Writer) -> Json:
    node = parameter.node
    body = parameter.kind == "body"
    description = (node.get("description") or "").strip("\n")
    made = _example(parameter, schemas)
    default = parameter.schema.get("default", None)
    notes = [] if parameter.required else ["[optional]"]
    if default is not None and not body:
        notes.append(f"if omitted the server will use the default value of {default!r}")
    notes += limits(parameter.type)
    if node.get("deprecated"):
        notes.append("deprecated")
    return {
        "name": parameter.name,
        "name_cell": text.cell(parameter.name),
        "kind": "Body" if body else PLACES[parameter.kind],
        "wire": text.quoted(parameter.wire)
        if parameter.wire not in ("", parameter.name)
        else False,
        "type": types.reference(parameter.type, writer),
        "argument": _optional(writer.argument(parameter.type), parameter.required),
        "required": parameter.required,
        "say_required": parameter.required and parameter.kind != "path",
        "style": text.quoted(node["style"]) if node.get("style") else False,
        "explode": repr(node["explode"]) if "explode" in node and not body else False,
        "allow_reserved": bool(node.get("allowReserved")),
        "deprecated": bool(node.get("deprecated")),
        "content_type": text.quoted(parameter.content_types[0])
        if parameter.content_types and not body
        else False,
        "content_types": text.tuple_of(parameter.content_types) if body else False,
        "encoding": _encoding(node) if body else False,
        "type_doc": types.documented(parameter.type),
        "type_comment": types.documented(parameter.type, linked=False),
        "description_cell": text.cell(description),
        "comment": text.comment(node.get("description") or ""),
        "notes": text.notes(notes),
        "example": [{"line": line} for line in made[:-1]],
        "example_end": made[-1],
    }


def _optional(argument: str, required: bool) -> str:
    if required or argument == "Any" or argument.endswith("| None"):
        return argument + ("" if required else " = None")
    return f"{argument} | None = None"


def _example(parameter: Parameter, schemas: Schemas) -> list[str]:
    """The statement that gives the parameter a value, at no indentation."""
    schema = parameter.schema
    named = parameter.node.get("examples", {}).values()
    given = [parameter.node["example"]] if "example" in parameter.node else []
    given += [example["value"] for example in named if "value" in example]
    if given:
        schema = {**schema, "example": given[0]}
    made = examples.of(schemas, parameter.type, schema, parameter.wire or parameter.name)
    return [f"{parameter.name} = {made[0]}", *made[1:]]


def _encoding(body: Json) -> str | bool:
    found = {
        wire: part["contentType"].split(",")[0].strip()
        for media in body.get("content", {}).values()
        for wire, part in (media.get("encoding") or {}).items()
        if "contentType" in part
    }
    return repr(found).replace("'", '"') if found else False


def _media_list(found: Any) -> str:
    return ", ".join(dict.fromkeys(found)) or "Not defined"


def _answer(answer: Answer) -> Json:
    headers = answer.node.get("headers") or {}
    told = " <br> ".join(
        f"* {text.cell(name)} - {text.cell(header.get('description') or '')}"
        for name, header in headers.items()
    )
    return {
        "status": answer.status,
        "description": text.cell(answer.node.get("description") or ""),
        "headers": told or "-",
    }


def _call(operation: Operation) -> list[str]:
    """The statements of a method: one call, and before it the arguments when they are many."""
    arguments = [parameter.name for parameter in operation.parameters]
    values = f"({', '.join(arguments)}{',' if len(arguments) == 1 else ''})"
    call = f"return self.{operation.name}_endpoint.call"
    line = f"{call}({values}, kwargs)"
    if len(line) <= text.WIDTH - BODY_INDENT:
        return [line]
    packed = textwrap.wrap(", ".join(arguments) + ",", text.WIDTH - BODY_INDENT - 4)
    return [
        "arguments = (", *(f"    {some}" for some in packed), ")  # fmt: skip",
        f"{call}(arguments, kwargs)",
    ]  # fmt: skip


def _operation_doc(
    operation: Operation, summary: str, description: str, result: Type | None
) -> list[str]:
    if not (summary or description):
        summary = f"Call ``{operation.method} {operation.path}``."
    if summary and not summary.endswith((".", "!", "?")):
        summary += "."
    lines = text.wrapped("\n\n".join(filter(None, (summary, description))), BODY_INDENT)
    lines += ["", f"Source: ``{text.docstring(f'{operation.method} {operation.path}')}``", ""]
    for parameter in operation.parameters:
        told = text.words_of(parameter.node.get("description") or "")
        if not told:
            told = f"`{parameter.wire}` in the {parameter.kind}" if parameter.wire else "the body"
        if parameter.node.get("deprecated"):
            told += " (deprecated)"
        lines += text.wrapped(f":param {parameter.name}: {told}", BODY_INDENT, hanging=4)
    lines += [":param kwargs: how to call, see `cvat_sdk.runtime.endpoint.CallOptions`"]
    data = f"`{Writer().result(result)}`" if result else "None"
    lines += text.wrapped(f":return: the data, {data}, and the response", BODY_INDENT, hanging=4)
    lines += [":raises ApiTypeError, ApiValueError: arguments that the contract does not allow"]
    lines += [":raises ApiException: no answer, or one that tells of a failure"]
    if operation.node.get("deprecated"):
        lines[1:1] = ["", "Deprecated."]
    return lines
