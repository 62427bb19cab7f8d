"""Going through the pages of a list operation, and checks of arguments and responses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any, Generic, Protocol, TypeVar
from urllib.parse import parse_qs

from msgspec import Meta

from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk._runtime.schema.values import no_field
from cvat_sdk.api_client import ApiTypeError, exceptions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from urllib3 import HTTPResponse

    from cvat_sdk._runtime.operation import Endpoint

T = TypeVar("T")

PAGE_SIZE = 100
"""Items per request, unless the caller asks for another number."""
Count = Annotated[int, Meta(ge=1, le=10**9)]
"""A whole number of at least 1: a page, a page size, a number of runs."""


def check_names(cls: Any, names: Iterable[str], fields: Collection[str] = ()) -> None:
    """Raise `ApiTypeError` for a name that is no field of a class, with the nearest one that is."""
    known = fields or cls.__struct_fields__  # of a model
    for name in names:
        if name not in known:
            raise ApiTypeError(no_field(cls.__name__, name, known))


def iterable(values: Iterable[T], name: str) -> Iterable[T]:
    """Return a collection or an iterator, or raise `ApiTypeError` with the name of the argument."""
    if isinstance(values, (str, bytes)) or not isinstance(values, Iterable):  # a str has characters
        raise ApiTypeError(f"{name}: expected a list, got {type(values).__name__}")
    return values


def checked(result: tuple[T, HTTPResponse], **fields: type) -> T:
    """Return the data of a response, or raise if it lacks fields that the caller needs.

    What deviates from the contract may be `UNSET` or None, and so may be all of the data.
    """
    data, response = result
    for name, kind in fields.items():
        if not isinstance(getattr(data, name, None), kind):
            message = f"the response holds no {name}"
            raise exceptions.ResponseValidationError(http_resp=response, message=message)
    return data


class Page(Protocol[T]):
    """What a list operation returns."""

    count: int
    next: str | None
    results: list[T]


class Paginator(Generic[T]):
    """The items of all pages of a list operation; a page is fetched when it is needed.

    Each iteration starts at `page`, or the first. ``len()`` is the count that the server reports;
    the page that it fetches is not fetched again by the next iteration, so that `list` costs
    nothing extra.

    :param method: the list operation, e.g. ``client.api_client.cloudstorages_api.list``
    :param page_size: items per request; a server returns 500 at most
    :param filters: arguments of the operation and options of its calls
    :raises ApiTypeError: an option that changes what the operation returns, or a wrong type
    :raises ApiValueError: a page or page size below 1
    """

    def __init__(
        self, method: Callable[..., tuple[Page[T], HTTPResponse]], *,
        page_size: int | None = None, **filters: Any,
    ) -> None:  # fmt: skip
        for name in filters.keys() & {"_async_call", "_check_status", "_parse_response"}:
            raise ApiTypeError(f"{name}: paginate() needs the parsed pages; leave it out")
        if not callable(method):
            raise ApiTypeError(f"method: expected a list operation, got {type(method).__name__}")
        self._method = method
        self._start: int = encode(filters.pop("page", None), Count | None, "page") or 1
        size = encode(page_size, Count | None, "page_size")
        self._arguments = {**filters, "page_size": size or PAGE_SIZE}
        self._count: int | None = None
        self._fetched: tuple[Page[T], HTTPResponse] | None = None

    def __iter__(self) -> Iterator[T]:
        for page, _ in self.pages():
            yield from page.results

    def __len__(self) -> int:
        if self._count is None:
            self._fetched = next(self.pages())
            self._count = checked(self._fetched, count=int).count
        return self._count

    def pages(self) -> Iterator[tuple[Page[T], HTTPResponse]]:
        """Go through the pages, each with its response.

        :raises ApiException: a page cannot be fetched, or its successor is an earlier one
        """
        number = self._start
        fetched, self._fetched = self._fetched, None
        while True:
            try:
                page, response = fetched or self._method(page=number, **self._arguments)
            except exceptions.NotFoundException as error:
                # Items were deleted meanwhile, so that this page is gone. A proxy cannot know.
                is_page = "html" in (error.headers or {}).get("Content-Type", "")
                if number > self._start and not is_page:
                    return
                raise
            yield checked((page, response), results=list), response
            if not page.next or not page.results:
                return
            # Only the number: behind a proxy the host may be one that must not get the credentials.
            text = parse_qs(page.next.partition("?")[2]).get("page", [""])[-1]
            following = int(text) if text.isdecimal() and len(text) < 20 else 0
            if following <= number:
                message = f"the URL of the page after {number} is not that of a later one"
                raise exceptions.ApiResponseError(http_resp=response, message=message)
            number, fetched = following, None


paginate = Paginator


def get_paginated_collection(
    endpoint: Endpoint, *, return_json: bool = False, **kwargs: Any
) -> list[Any]:
    """Return the items of all pages of a list operation; scripts for the published cvat-sdk use it.

    :param endpoint: the operation, e.g. ``client.api_client.cloudstorages_api.list_endpoint``
    :param return_json: return the JSON of the items, instead of models
    :param kwargs: arguments of the operation and options of its calls
    """
    method: Any = getattr(endpoint, "call_with_http_info", endpoint)  # checked by paginate
    pages = paginate(method, **kwargs)
    if not return_json:
        return list(pages)
    return [item for _, response in pages.pages() for item in response.json()["results"]]
