"""The contract as the templates read it: what Mustache cannot work out stands in `x-python`.

openapi-generator gets a contract of the same operations and schemas, under their Python names,
each with what the templates need of it. Every key that a template asks for is there, for Mustache
looks a missing one up further out.
"""

from __future__ import annotations

import textwrap
from typing import Any

from . import examples, names, text, types
from .contract import Json
from .operations import PLACES, Answer, Api, Operation, Operations, Parameter
from .schemas import Enum, Field, Schemas, Struct, Union
from .types import ANY, Type, Writer

BODY_INDENT = 8
"""Columns before a method's docstring."""


def prepared(contract: Json, source: str) -> Json:
    """The contract for openapi-generator.

    :param contract: as `contract.load` gives it
    :param source: the file's name, for the line that says where generated files come from
    :raises ContractError: something that cannot be generated, or that collides
    """
    schemas = Schemas(contract)
    operations = Operations(contract, schemas)
    return {
        "openapi": "3.0.3",
        "info": {"title": "prepared", "version": "1"},
        "x-python": _package(contract, operations.apis, schemas, source),
        "paths": _paths(operations.apis, schemas, _host(contract)),
        "components": {
            "schemas": {
                name: {"type": "object", "properties": {"_": {}}, "x-python": _model(cls, schemas)}
                for name, cls in sorted(schemas.classes.items())
            }
        },
    }


def module_names(prepared_contract: Json) -> dict[str, str]:
    """For each model the module that openapi-generator has to write it to."""
    return {name: names.module(name) for name in prepared_contract["components"]["schemas"]}


# -- the package -------------------------------------------------------------------------------


def _package(contract: Json, apis: list[Api], schemas: Schemas, source: str) -> Json:
    return {
        "source": source,
        "apis": [
            {
                "class": api.name,
                "module": names.module(api.name),
                "doc": text.wrapped(api.description, BODY_INDENT),
            }
            for api in apis
        ],
        "models": [
            {"class": name, "module": names.module(name)} for name in sorted(schemas.classes)
        ],
        "host": _host(contract),
        "servers": [_server(server) for server in _servers(contract)],
        "schemes": [
            {"code": _scheme(name, scheme)}
            for name, scheme in sorted(
                contract.get("components", {}).get("securitySchemes", {}).items()
            )
        ],
    }


def _servers(contract: Json) -> list[Json]:
    return contract.get("servers") or [{"url": "/"}]


def _host(contract: Json) -> str:
    """The first server's URL, its variables at their defaults."""
    server = _servers(contract)[0]
    url: str = _absolute(server["url"])
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return url


def _absolute(url: str) -> str:
    """A server's URL, on this machine when the contract says nothing of the host."""
    return "http://localhost" + url.rstrip("/") if url.startswith("/") else url


def _server(server: Json) -> Json:
    variables = {
        name: (variable["default"], tuple(variable["enum"]))
        if variable.get("enum")
        else variable["default"]
        for name, variable in server.get("variables", {}).items()
    }
    code = text.quoted(_absolute(server["url"]))
    if variables:
        code += f", variables={variables!r}"
    if server.get("description"):
        code += f", description={text.quoted(text.words_of(server['description']))}"
    return {"code": f"Server({code})"}


def _scheme(name: str, scheme: Json) -> str:
    quoted = text.quoted(name)
    if scheme["type"] == "http" and scheme.get("scheme", "").lower() == "basic":
        return f"HttpBasic({quoted})"
    if scheme["type"] != "apiKey":
        return f"HttpBearer({quoted})"
    code = f"ApiKey({quoted}, {text.quoted(scheme['in'])}, {text.quoted(scheme['name'])}"
    for key in ("prefix", "csrf_header"):
        value = scheme.get("x-" + key.replace("_", "-"))
        if value:
            code += f", {key}={text.quoted(value)}"
    return code + ")"


# -- operations --------------------------------------------------------------------------------


def _paths(apis: list[Api], schemas: Schemas, host: str) -> Json:
    """Every operation under a path of its own: which methods share a path is told in `x-python`."""
    paths: Json = {}
    for api in apis:
        hidden = frozenset(
            name for op in api.operations for name in (op.name, f"{op.name}_endpoint")
        )
        linked: set[str] = set()
        for operation in api.operations:
            view = _operation(operation, api, schemas, Writer("models.", hidden))
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
        "accept": _accept(operation.answers),
        "security": _security(operation.security),
        "servers": [_server(server) for server in operation.servers],
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
        "needs_datetime": any("datetime." in line for p in operation.parameters
                              for line in _example(p, schemas)),
        "needs_decimal": any("decimal." in line for p in operation.parameters
                             for line in _example(p, schemas)),
        "needs_uuid": any("uuid." in line for p in operation.parameters
                          for line in _example(p, schemas)),
        "auth_doc": ", ".join(sorted({text.cell(s) for group in operation.security for s in group}))
        or "No authorization required",
        "content_types_doc": _media_list(p for p in operation.parameters for p in p.content_types),
        "accepts_doc": _media_list(m for a in operation.answers for m in a.media_types),
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
        return _reference(tp, writer)
    each = ", ".join(
        f"{_status(answer.status)}: {_reference(answer.type, writer) if answer.type else None}"
        for answer in successes
    )
    return f"{{{each}}}"


def _status(status: str) -> str:
    return status if status.isdigit() else text.quoted(status)


def _reference(tp: Type, writer: Writer) -> str:
    code = writer.code(tp)
    return f"lambda: {code}" if types.classes(tp) else code


def _accept(answers: list[Answer]) -> str | bool:
    """The media types of all answers that have a schema, those of success first."""
    ranked = sorted(answers, key=lambda answer: not answer.status.startswith("2"))
    found = dict.fromkeys(media for answer in ranked for media in answer.media_types)
    if not any(a.media_types for a in answers if a.status[0] in "2d"):
        return False
    return text.quoted(", ".join(found))


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
    if node.get("deprecated"):
        notes.append("deprecated")
    return {
        "name": parameter.name,
        "name_cell": text.cell(parameter.name),
        "kind": "Body" if body else PLACES[parameter.kind],
        "wire": text.quoted(parameter.wire) if parameter.wire not in ("", parameter.name) else False,
        "type": _reference(parameter.type, writer),
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
        "content_types": _tuple(parameter.content_types) if body else False,
        "encoding": _encoding(node) if body else False,
        "type_doc": types.documented(parameter.type),
        "type_comment": types.documented(parameter.type, linked=False),
        "description_cell": text.cell(description),
        "comment": text.comment(node.get("description") or ""),
        "notes": text.cell("; ".join(notes)).replace(r"\[optional\]", "[optional]"),
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
    for key in ("example", "examples"):
        if key in parameter.node:
            given = parameter.node[key]
            if key == "examples":
                given = next((e["value"] for e in given.values() if "value" in e), None)
            schema = {**schema, "example": given}
            break
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


def _tuple(values: tuple[str, ...]) -> str:
    quoted = [text.quoted(value) for value in values]
    return f"({quoted[0]},)" if len(quoted) == 1 else f"({', '.join(quoted)})"


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
    head = summary or f"Call ``{operation.method} {operation.path}``."
    lines = text.wrapped(head if head.endswith((".", "!", "?")) else f"{head}.", BODY_INDENT)
    if description:
        lines += ["", *text.wrapped(description, BODY_INDENT)]
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


# -- models ------------------------------------------------------------------------------------


def _model(cls: Struct | Enum | Union, schemas: Schemas) -> Json:
    description = (cls.schema.get("description") or "").strip("\n")
    own = description or f"`{cls.name}` of the contract."
    if cls.schema.get("deprecated"):
        own += "\n\nDeprecated."
    source = "#/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in cls.place)
    early, late = _imports(cls, schemas)
    return {
        "name": cls.name,
        "name_cell": text.cell(cls.name),
        "doc": [*text.wrapped(own, 4), "", f"Source: ``{text.docstring(source)}``"],
        "description": text.prose(description) or False,
        "deprecated": bool(cls.schema.get("deprecated")),
        "links": [{"class": name} for name in sorted(_needs(cls))],
        "early": early,
        "late": late,
        "struct": _struct(cls, schemas) if isinstance(cls, Struct) else False,
        "enum": _enum(cls) if isinstance(cls, Enum) else False,
        "union": _union(cls) if isinstance(cls, Union) else False,
    }


def _imports(cls: Struct | Enum | Union, schemas: Schemas) -> tuple[list[Json], list[Json]]:
    """The models that a module imports: at its top, and at its end where that closes a cycle."""
    early, late = [], []
    for name in sorted(_needs(cls) - {cls.name}):
        entry = {"class": name, "module": names.module(name)}
        (late if _reaches(name, cls.name, schemas) else early).append(entry)
    return early, late


def _needs(cls: Struct | Enum | Union) -> set[str]:
    match cls:
        case Struct():
            tps = [field.type for field in cls.fields] + ([cls.additional] if cls.additional else [])
        case Union():
            tps = list(cls.options)
        case Enum():
            tps = []
    return {name for tp in tps for name in types.classes(tp)}


def _reaches(start: str, goal: str, schemas: Schemas) -> bool:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name == goal:
            return True
        if name not in seen:
            seen.add(name)
            waiting += _needs(schemas.classes[name])
    return False


def _struct(cls: Struct, schemas: Schemas) -> Json:
    hidden = frozenset(field.name for field in cls.fields)
    writer = Writer("", hidden)
    secrets = [(field.name, _secret(field.schema)) for field in cls.fields]
    deprecated = tuple(field.name for field in cls.fields if field.schema.get("deprecated"))
    return {
        "base": "Model" if cls.additional is None else "OpenModel",
        "fields": [_field(field, writer, schemas) for field in cls.fields],
        "has_fields": bool(cls.fields),
        "secrets": [{"code": f"{name!r}: {value}"} for name, value in secrets if value],
        "has_secrets": any(value for _, value in secrets),
        "deprecated_fields": _tuple(deprecated) if deprecated else False,
        "additional": _reference(cls.additional, Writer())
        if cls.additional not in (None, ANY)
        else False,
        "open": {
            "value": writer.result(cls.additional),
            "value_doc": types.documented(cls.additional),
        }
        if cls.additional is not None
        else False,
    }


def _secret(schema: Json) -> str | None:
    if schema.get("x-visible-keys") is not None:
        return repr(tuple(schema["x-visible-keys"]))
    secret = schema.get("format") == "password" or schema.get("x-secret")
    return "None" if secret else None


def _field(field: Field, writer: Writer, schemas: Schemas) -> Json:
    code = writer.code(field.type)
    own_type = code if field.required else f"{code} | UnsetType"
    renamed = f"name={text.quoted(field.wire)}" if field.wire != field.name else ""
    default = "" if field.required else "UNSET"
    if renamed:
        default = f"field({'' if field.required else 'default=UNSET, '}{renamed})"
    description = field.schema.get("description") or ""
    lines = text.wrapped(text.first_paragraph(description), 4)
    return {
        "name": field.name,
        "name_cell": text.cell(field.name),
        "type": own_type,
        "init_type": writer.result(field.type) + ("" if field.required else " | UnsetType"),
        "required": field.required,
        "default": default or False,
        "doc": _one_string(lines),
        "type_doc": types.documented(field.type),
        "description_cell": text.cell(description),
        "notes": _notes(field),
    }


def _one_string(lines: list[str]) -> list[str] | bool:
    """A docstring's lines with the quotes around them."""
    if not lines:
        return False
    first, last = lines[0], lines[-1]
    if len(lines) > 1 or last.endswith(('"', "\\")):
        return [f'"""{first}', *lines[1:], '"""']
    return [f'"""{first}"""']


def _notes(field: Field) -> str:
    schema = field.schema
    notes = [] if field.required else ["[optional]"]
    if "default" in schema:
        notes.append(f"the server's default is {types.literal(schema['default'])}")
    notes += _limits(field.type)
    for key, told in (("readOnly", "read-only"), ("writeOnly", "write-only"), ("deprecated",) * 2):
        if schema.get(key):
            notes.append(told)
    if field.wire != field.name:
        notes.append(f"`{field.wire}` on the wire")
    return text.cell("; ".join(notes)).replace(r"\[optional\]", "[optional]")


def _limits(tp: Type, what: str = "") -> list[str]:
    match tp:
        case types.Bounded(base, limits):
            return [what + _limits_of(base, dict(limits)), *_limits(base, what)]
        case types.ListOf(item):
            return _limits(item, "each " + what)
        case types.MapOf(value):
            return _limits(value, "each " + what)
        case types.Either(options):
            return [told for option in options for told in _limits(option, what)]
        case types.Choice(values):
            return [f"one of {', '.join(map(types.literal, values))}"]
        case _:
            return []


def _limits_of(base: Type, limits: dict[str, Any]) -> str:
    unit = {"str": "characters"}.get(getattr(base, "name", ""), "entries")
    told = []
    low, high = limits.get("min_length"), limits.get("max_length")
    if low is not None and high is not None:
        told.append(f"{low} to {high} {unit}")
    elif low is not None:
        told.append(f"at least {low} {unit}")
    elif high is not None:
        told.append(f"at most {high} {unit}")
    for key, words in (("ge", "at least"), ("gt", "more than"), ("le", "at most"),
                       ("lt", "less than"), ("multiple_of", "a multiple of"), ("pattern", "matches")):  # fmt: skip
        if key in limits:
            told.append(f"{words} {limits[key]}")
    return ", ".join(told)


def _enum(cls: Enum) -> Json:
    number = isinstance(cls.members[0][1], int)
    return {
        "base": "OpenIntEnum" if number else "OpenStrEnum",
        "members": [
            {
                "name": name,
                "name_cell": text.cell(name),
                "value": types.literal(value),
                "value_cell": text.cell(types.literal(value)),
            }
            for name, value in cls.members
        ],
    }


def _union(cls: Union) -> Json:
    writer = Writer()
    options = [writer.code(option) for option in cls.options]
    return {
        "alias": " | ".join(options),
        "variants": f"({', '.join(options)},)" if len(options) == 1 else f"({', '.join(options)})",
        "discriminator": text.quoted(cls.discriminator) if cls.discriminator else False,
        "discriminator_cell": text.cell(cls.discriminator or ""),
        "mapping": [{"code": f"{text.quoted(value)}: {name}"} for value, name in cls.mapping],
        "has_mapping": bool(cls.mapping),
        "options": [{"doc": types.documented(option)} for option in cls.options],
    }


