"""The contract as the templates read it: what Mustache cannot work out stands in `x-python`.

openapi-generator gets a contract of the same operations and schemas, under their Python names,
each with what the templates need of it. Every key that a template asks for is there, for Mustache
looks a missing one up further out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import contract as contracts
from . import model_views, names, operation_views, servers, text
from .contract import ContractError
from .operations import Api, Operations
from .schemas import Schemas

if TYPE_CHECKING:
    from .contract import Json


def prepared(contract: Json, source: str) -> Json:
    """The contract for openapi-generator.

    :param contract: as `contract.load` gives it
    :param source: the file's name, for the line that says where generated files come from
    :raises ContractError: something that cannot be generated, or that collides
    """
    schemas = Schemas(contract)
    operations = Operations(contract, schemas)
    sent, received = schemas.made_of(operations.sent), schemas.made_of(operations.received)
    schemas.relax(sent, received)
    return {
        "openapi": "3.0.3",
        "info": {"title": "prepared", "version": "1"},
        "x-python": _package(contract, operations.apis, schemas, source),
        "paths": operation_views.paths(operations.apis, schemas, servers.host(contract)),
        "components": {
            "schemas": {
                name: {
                    "type": "object",
                    "properties": {"_": {}},
                    "x-python": model_views.view(cls, schemas, sent),
                }
                for name, cls in sorted(schemas.classes.items())
            }
        },
    }


def _package(contract: Json, apis: list[Api], schemas: Schemas, source: str) -> Json:
    return {
        "source": source,
        "title": text.quoted(contract["info"]["title"]),
        "apis": [
            {
                "class": api.name,
                "module": names.module(api.name),
                "doc": text.wrapped(api.description, 8),
            }
            for api in apis
        ],
        "models": [
            {"class": name, "module": names.module(name)} for name in sorted(schemas.classes)
        ],
        "host": servers.host(contract),
        "servers": [servers.code_of(server) for server in servers.servers(contract)],
        "schemes": [
            {"code": _scheme(name, scheme, contract)}
            for name, scheme in sorted(
                contract.get("components", {}).get("securitySchemes", {}).items()
            )
        ],
    }


def _scheme(name: str, scheme: Json, contract: Json) -> str:
    quoted = text.quoted(name)
    place = ("components", "securitySchemes", name)
    if "$ref" in scheme:
        return _scheme(name, contracts.lookup(contract, scheme["$ref"][1:], place), contract)
    kind = scheme["scheme"].lower() if scheme["type"] == "http" else scheme["type"]
    if kind == "basic":
        return f"HttpBasic({quoted})"
    if kind in ("bearer", "oauth2", "openIdConnect"):
        return f"HttpBearer({quoted})"
    if kind != "apiKey":
        raise ContractError(place, f"{kind} is not supported")
    code = f"ApiKey({quoted}, {text.quoted(scheme['in'])}, {text.quoted(scheme['name'])}"
    for key in ("prefix", "csrf_header"):
        value = scheme.get("x-" + key.replace("_", "-"))
        if value:
            code += f", {key}={text.quoted(value)}"
    return code + ")"
