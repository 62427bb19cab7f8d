"""Holds each request against the contract, with the words of openapi-core."""

from __future__ import annotations

import functools
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from werkzeug.wrappers import Request


class ContractViolation(AssertionError):
    """Requests came in that `openapi.yaml` does not allow."""


class Contract:
    """The operations of an OpenAPI document, and whether requests keep to them."""

    def __init__(self, path: Path) -> None:
        import yaml
        from jsonschema_path import SchemaPath
        from openapi_core.validation.request import (
            V30RequestBodyValidator,
            V30RequestParametersValidator,
        )

        document = yaml.safe_load(path.read_text(encoding="utf-8"))
        _say_types(document, document)
        spec = SchemaPath.from_dict(document)
        self._server = document["servers"][0]["url"]
        # Not the validator of both: it checks the security first, and where that fails nothing
        # more, while who may do what is for the server itself to answer.
        self._validators = (V30RequestParametersValidator(spec), V30RequestBodyValidator(spec))

    def violations(self, request: Request) -> Iterator[str]:
        """What is wrong with a request; nothing when the contract does not have its path."""
        from openapi_core.deserializing.styles.exceptions import EmptyQueryParameterValue
        from openapi_core.templating.paths.exceptions import PathError

        for validator in self._validators:
            for error in validator.iter_errors(_Described(request, self._server)):
                if isinstance(error, PathError):
                    return
                # An empty `org` has a meaning of its own, which OpenAPI has no lasting word for.
                if isinstance(error.__cause__, EmptyQueryParameterValue):
                    continue
                yield f"{request.method} {request.path}: {_words(error)}"


def find_contract() -> Contract | None:
    """The contract that comes with this package, if its validator is installed too."""
    if find_spec("openapi_core") is None:
        return None
    package = Path(str(resources.files("cvat_sdk")))
    for path in (package / "openapi.yaml", package.parent / "openapi.yaml"):
        if path.is_file():
            return load_contract(path)
    return None


@functools.lru_cache(maxsize=8)
def load_contract(path: Path) -> Contract:
    """The contract of a file, read once."""
    return Contract(path)


def _say_types(node: Any, document: Any) -> None:
    """Give the type to what is described as `allOf` one component.

    openapi-core decides by the type alone that a part of a multipart body is JSON.
    """
    if isinstance(node, list):
        for each in node:
            _say_types(each, document)
    elif isinstance(node, dict):
        match node.get("allOf"):
            case [{"$ref": str(reference)}] if reference.startswith("#/"):
                target = document
                for step in reference.split("/")[1:]:
                    target = target[step]
                if "type" in target:
                    node.setdefault("type", target["type"])
        for each in node.values():
            _say_types(each, document)


class _Described:
    """A request as openapi-core wants to see it, sent to the server that the contract names."""

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


def _words(error: BaseException) -> str:
    """Where and why, in the validator's words."""
    words = []
    for problem in getattr(error.__cause__, "schema_errors", ()):
        place = "/".join(str(step) for step in problem.absolute_path)
        words.append(f"{place}: {problem.message}" if place else problem.message)
    return "; ".join(dict.fromkeys(words)) or str(error)
