"""Reading an operation's answers."""

from __future__ import annotations

from types import UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from cvat_sdk.runtime import codec
from cvat_sdk.runtime.errors import ContentTypeError, ResponseValidationError
from cvat_sdk.runtime.model import FileInput, OneOf
from cvat_sdk.runtime.parameters import resolved

if TYPE_CHECKING:
    from urllib3 import HTTPResponse

    from cvat_sdk.runtime.client import BaseClient
    from cvat_sdk.runtime.request import Request

__all__ = ["Answers"]

_NO_CONTENT = (204, 205)


class Answers:
    """What an operation's answers hold, by status; their decoders are made when first needed.

    :param returns: as `Operation` takes it
    """

    __slots__ = ("_answers", "_returns")

    def __init__(self, returns: Any) -> None:
        self._returns = returns
        self._answers: dict[int, _Answer | None] = {}

    def read(
        self, request: Request, response: HTTPResponse, client: BaseClient, validate: bool
    ) -> Any:
        """The data of a 2xx answer.

        :raises ApiResponseError: it cannot be understood
        """
        status = response.status
        try:
            answer = self._answers[status]
        except KeyError:
            answer = self._answers[status] = self._made(status)
        if answer is None:
            _refuse_page(request, response, client)
            return None
        return answer.read(request, response, client, validate)

    def _made(self, status: int) -> _Answer | None:
        returns = self._returns
        if isinstance(returns, dict):
            for key in (status, f"{status // 100}XX", "default"):
                if key in returns:
                    returns = returns[key]
                    break
            else:
                returns = None
        if returns is None or status in _NO_CONTENT:
            return None
        return _Answer(resolved(returns))


class _Answer:
    __slots__ = ("_reader", "_takes_bytes", "_takes_text", "_type")

    def __init__(self, tp: Any) -> None:
        self._type = tp
        options = _options(tp)
        self._takes_text = str in options
        self._takes_bytes = bytes in options or FileInput in options
        self._reader = codec.Reader(tp)

    def read(
        self, request: Request, response: HTTPResponse, client: BaseClient, validate: bool
    ) -> Any:
        data = response.data
        if self._type is bytes:
            return data
        content_type = response.headers.get("Content-Type") or ""
        essence = _essence(content_type)
        is_json = essence.endswith(("+json", "/json")) or not essence
        if not is_json:
            # A page is what a log-in proxy answers, unless it was asked for.
            accepted = _is_accepted(essence, request)
            page = essence == "text/html" and not accepted
            is_text = essence.startswith("text/") or (accepted and not self._takes_bytes)
            if self._takes_text and is_text and not page:
                return _text(data, content_type)
            if self._takes_bytes and not page:
                return data
            if essence != "text/plain":
                raise _unexpected(essence, request, response, client)
        strict = client.configuration.strict_responses and validate
        try:
            return self._reader.read(data, strict=strict, warn=validate)
        except codec.UnreadableBody as unreadable:
            if not is_json:
                raise _unexpected(essence, request, response, client) from None
            problem = f"{unreadable.path}: {unreadable.problem}".removeprefix(": ")
            error = client.error(
                ResponseValidationError,
                request,
                response,
                message=f"the answer does not fit the contract: {problem}",
            )
            error.location = unreadable.path
            raise error from None


def _refuse_page(request: Request, response: HTTPResponse, client: BaseClient) -> None:
    """Where no data is due a page does no harm, but it is no sign that anything was done."""
    essence = _essence(response.headers.get("Content-Type") or "")
    page = essence == "text/html" and "html" not in (request.headers.get("Accept") or "")
    if page and response.data:
        raise _unexpected(essence, request, response, client)


def _options(tp: Any) -> tuple[Any, ...]:
    """The alternatives that a type consists of."""
    if get_origin(tp) in {Union, UnionType}:
        return get_args(tp)
    if isinstance(tp, type) and issubclass(tp, OneOf):
        return tuple(tp.__variants__())
    return (tp,)


def _is_accepted(essence: str, request: Request) -> bool:
    return essence in map(_essence, (request.headers.get("Accept") or "").split(","))


def _essence(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _unexpected(
    essence: str, request: Request, response: HTTPResponse, client: BaseClient
) -> ContentTypeError:
    wanted = request.headers.get("Accept") or "JSON"
    return client.error(
        ContentTypeError,
        request,
        response,
        message=(
            f"expected {wanted}, got {essence}; is {request.origin} the address of the "
            f"{client.api_title}, and is there no log-in proxy in front of it?"
        ),
    )


def _text(data: bytes, content_type: str) -> str:
    charset = "utf-8"
    for option in content_type.split(";")[1:]:
        name, _, value = option.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip('"')
    try:
        return data.decode(charset, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")
