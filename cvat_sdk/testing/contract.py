"""Validates requests against the OpenAPI contract with openapi-core."""

from __future__ import annotations

import functools
import json
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from werkzeug.wrappers import Request


# The media type of a part that is a number or a boolean, by which openapi-core finds `_scalar`.
_SCALAR = "application/x-scalar"


class ContractViolation(AssertionError):
    """The server received requests that violate the contract."""


class Contract:
    """An OpenAPI document to validate requests against."""

    def __init__(self, path: Path) -> None:
        import yaml
        from jsonschema_path import SchemaPath
        from openapi_core.validation.request import (
            V30RequestBodyValidator,
            V30RequestParametersValidator,
        )

        # libyaml's loader takes a fifth of the time; not every build of PyYAML has it.
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        document = yaml.load(path.read_text(encoding="utf-8"), loader)  # noqa: S506 - both are safe
        _adapt(document, document)
        spec = SchemaPath.from_dict(document)
        self._server = document["servers"][0]["url"]
        # openapi-core's combined validator would stop at missing credentials, which are for the
        # server to reject.
        self._validators = (
            V30RequestParametersValidator(spec),
            V30RequestBodyValidator(
                spec,
                extra_format_validators={"email": _is_email},
                extra_media_type_deserializers={_SCALAR: _scalar},
            ),
        )

    def violations(self, request: Request) -> Iterator[str]:
        """The violations of a request; none for a path that the contract does not have."""
        where = f"{request.method} {request.path}"
        try:
            for error in self._errors(request):
                yield f"{where}: {_message(error)}"
        except Exception as error:  # noqa: BLE001
            # openapi-core raises what its parsers raise, such as for a form without a boundary.
            yield f"{where}: the request cannot be read ({type(error).__name__})"

    def _errors(self, request: Request) -> Iterator[Exception]:
        from openapi_core.deserializing.styles.exceptions import EmptyQueryParameterValue
        from openapi_core.templating.paths.exceptions import PathError
        from openapi_core.validation.request.exceptions import MissingRequestBody

        for validator in self._validators:
            for error in validator.iter_errors(_OpenApiRequest(request, self._server)):
                if isinstance(error, PathError):
                    return
                # openapi-core reports missing bodies that are optional by the base class itself.
                if type(error) is MissingRequestBody:
                    continue
                # CVAT gives an empty `org` a meaning; OpenAPI has only a deprecated keyword for it.
                if not isinstance(error.__cause__, EmptyQueryParameterValue):
                    yield error


def find_contract() -> Contract | None:
    """The package's own contract, if openapi-core is installed."""
    if find_spec("openapi_core") is None:
        return None
    package = Path(str(resources.files("cvat_sdk")))
    for path in (package / "openapi.yaml", package.parent / "openapi.yaml"):
        if path.is_file():
            return load_contract(path)
    return None


@functools.lru_cache(maxsize=8)
def load_contract(path: Path) -> Contract:
    """Load a contract; each file is read only once."""
    return Contract(path)


def _scalar(part: bytes) -> Any:
    # CVAT takes Python's True and False as well.
    return json.loads(part.lower())


def _is_email(value: object) -> bool:
    # CVAT takes an empty one for none.
    return value == "" or "@" in str(value)


def _adapt(node: Any, document: Any) -> None:
    """Say in openapi-core's way what it would read otherwise than CVAT does."""
    if isinstance(node, list):
        for each in node:
            _adapt(each, document)
    elif isinstance(node, dict):
        match node.get("allOf"):
            case [{"$ref": _}]:
                _adapt_reference(node, _component(node["allOf"][0], document))
        if "multipart/form-data" in node:
            _adapt_form(node["multipart/form-data"], document)
        for each in node.values():
            _adapt(each, document)


def _adapt_reference(schema: Any, component: Any) -> None:
    # It looks only at the type to see that a part of a multipart body is JSON.
    if "type" in component:
        schema.setdefault("type", component["type"])
    # It asks null to fit the component, too.
    if schema.get("nullable"):
        schema["anyOf"] = [*schema.pop("allOf"), {"enum": [None], "nullable": True}]


def _adapt_form(form: Any, document: Any) -> None:
    # It takes numbers and booleans in parts of a multipart body for strings.
    properties = _component(form["schema"], document).get("properties", {})
    scalars = ("boolean", "integer", "number")
    encoding = {
        name: {"contentType": _SCALAR}
        for name, schema in properties.items()
        if schema.get("type") in scalars
    }
    form["encoding"] = {**encoding, **form.get("encoding", {})}


def _component(schema: Any, document: Any) -> Any:
    """Return the component that a schema refers to, or the schema."""
    reference = schema.get("$ref", "")
    if not reference.startswith("#/"):
        return schema
    component = document
    for step in reference.split("/")[1:]:
        component = component[step]
    return component


class _OpenApiRequest:
    """A werkzeug request in openapi-core's protocol, with the contract's server as its host."""

    def __init__(self, request: Request, host_url: str) -> None:
        from openapi_core.datatypes import RequestParameters
        from werkzeug.datastructures import Headers

        self.host_url = host_url
        self.path = request.path
        self.method = request.method.lower()
        self.content_type = request.content_type or "application/octet-stream"
        self.body = request.get_data() or None
        self.parameters: Any = RequestParameters(
            query=request.args, header=Headers(request.headers), cookie=request.cookies
        )


def _message(error: BaseException) -> str:
    """The validator's messages, each with the path of the invalid value."""
    messages = []
    for schema_error in getattr(error.__cause__, "schema_errors", ()):
        path = "/".join(str(step) for step in schema_error.absolute_path)
        messages.append(f"{path}: {schema_error.message}" if path else schema_error.message)
    return "; ".join(dict.fromkeys(messages)) or str(error)
