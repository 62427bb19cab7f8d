"""The request body: which media type it is sent as, and how it is encoded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.headers import check_value, is_json, media_type
from cvat_sdk._runtime.http.multipart import Multipart, Stream
from cvat_sdk._runtime.http.parameters import Parameter, resolve
from cvat_sdk._runtime.schema.codec import model_to_json, to_json
from cvat_sdk._runtime.schema.values import contains_file, is_file

if TYPE_CHECKING:
    from cvat_sdk._runtime.http.request import RequestBuilder

_FORM = "multipart/form-data"


class Body(Parameter, frozen=True, eq=False):
    content_types: tuple[str, ...] = ()  # the preferred one first; none: any

    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        """Encode the value as the media type that the call asks for, or that the value needs."""
        asked = request.content_type
        if asked is not None and self.content_types and asked not in self.content_types:
            raise ApiValueError(
                f"_content_type: expected one of {', '.join(self.content_types)}, got {asked!r}"
            )
        # Kept, since the names of its fields, by which secrets are found, are lost in the encoding.
        request.content = value
        preferred = asked or (*self.content_types, "application/json")[0]
        if check and is_json(preferred) and not request.forbid_unknown:
            body = model_to_json(value, resolve(self.type))
            if body is not None:
                request.headers["Content-Type"] = check_value("header Content-Type", preferred)
                request.body = body
                return
        builtins = self.to_builtins(request, value, check)
        self._encode(request, builtins, asked or self._preferred_content_type(builtins))

    def _preferred_content_type(self, builtins: Any) -> str:
        offered = self.content_types or ("application/json", _FORM)
        if contains_file(builtins):
            fitting = [content_type for content_type in offered if not is_json(content_type)]
            if not fitting:
                types = ", ".join(offered)
                message = f"{self.python_name}: this operation takes no file; it takes {types}"
                raise ApiTypeError(message)
        elif isinstance(builtins, str):
            fitting = [*offered]  # as text, or as JSON
        else:
            fitting = [t for t in offered if is_json(t) or media_type(t) == _FORM]
        return fitting[0] if fitting else offered[0]

    def _encode(self, request: RequestBuilder, builtins: Any, content_type: str) -> None:
        check_value("header Content-Type", content_type)
        # A form replaces it, since only the form knows its boundary.
        request.headers["Content-Type"] = content_type
        if media_type(content_type) == _FORM:
            if not isinstance(builtins, dict):
                raise ApiTypeError(f"a form is made of a mapping, got {type(builtins).__name__}")
            request.body = Multipart(builtins)
            request.headers.update(request.body.headers)
        elif is_json(content_type):
            if contains_file(builtins):
                raise ApiValueError(
                    f"{self.python_name}: a file cannot be sent as {content_type}; "
                    "leave _content_type out or use multipart/form-data"
                )
            request.body = to_json(builtins)
        elif isinstance(builtins, str):
            request.body = builtins.encode()
        elif is_file(builtins):
            request.body = Stream()
            request.body.add_file(builtins, self.python_name)
            request.headers.update(request.body.headers)
        else:
            raise ApiTypeError(
                f"{self.python_name}: expected str, bytes or an open file, since it is sent as "
                f"{content_type}, got {type(builtins).__name__}"
            )


class FormParam(Parameter, frozen=True, eq=False):
    """A field of a body that is sent only as a form."""

    def apply(self, request: RequestBuilder, value: Any, check: bool) -> None:
        fields = request.body if isinstance(request.body, dict) else {}
        fields[self.name or self.python_name] = self.to_builtins(request, value, check)
        request.body = request.content = fields
