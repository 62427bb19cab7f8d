"""What the objects of a server, and the collections of them, have in common."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from cvat_sdk._runtime.schema.codec import encode
from cvat_sdk.api_client import ApiTypeError
from cvat_sdk.core.helpers import check_names, checked, iterable, paginate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from typing_extensions import Self

    from cvat_sdk.core.waiting import Connection


class Entity:
    """An object of the server. Its fields are those that the server returned last."""

    # The operations for objects of this kind, and the model of their changes.
    _api: Any
    _changes: Any

    def __init__(self, client: Connection, api: Any, model: Any) -> None:
        self._client, self._api, self._model = client, api, model

    if not TYPE_CHECKING:  # where each entity inherits the fields of its model

        def __getattr__(self, name):
            # There is no model yet while a copy is made.
            if name.startswith("_") or not hasattr(self._model, name):
                return super().__getattribute__(name)  # raises, in the name of this class
            return getattr(self._model, name)

    def fetch(self) -> Self:
        """Ask the server for the current fields, and return the object itself with them."""
        return self._take(self._api.retrieve(self._model.id))

    def _take(self, result: Any) -> Self:
        """Return the object itself, with the fields of a response."""
        self._model = checked(result, id=int)
        return self

    def update(self, values: Any = None, /, **changes: Any) -> Self:
        """Change fields, and return the object itself with the server's new ones.

        :param values: a model for changes, such as `PatchedTaskWriteRequest`, or a mapping
        :param changes: further fields of that model
        :raises ApiTypeError, ApiValueError: an unknown field, or an invalid value
        """
        return self._take(self._api.partial_update(self._model.id, self._request(values, changes)))

    def _request(self, values: Any, changes: dict[str, Any]) -> Any:
        if values is None or isinstance(values, Mapping):
            check_names(self._changes, (*(values or ()), *changes))
            return self._changes.from_dict({**(values or {}), **changes})
        if not isinstance(values, self._changes):
            expected = f"{self._changes.__name__} or a mapping"
            raise ApiTypeError(f"values: expected {expected}, got {type(values).__name__}")
        check_names(self._changes, changes)
        # No variable, since tracebacks may show it, and only the model masks its secrets.
        return self._changes.from_dict({**values.to_dict(), **changes})

    def remove(self) -> None:
        """Remove it from the server."""
        self._api.destroy(self._model.id)


EntityT = TypeVar("EntityT", bound=Entity)


class Repo(Generic[EntityT]):
    """The objects of one kind."""

    _entity: type[EntityT]
    _api: Any

    def __init__(self, client: Connection, api: Any) -> None:
        self._client, self._api = client, api

    def _of(self, model: Any) -> EntityT:
        return self._entity(self._client, self._api, model)

    def retrieve(self, id: int) -> EntityT:
        """Return an object; raise `NotFoundException` if there is none with this id."""
        return self._of(checked(self._api.retrieve(id), id=int))

    def list(self, **filters: Any) -> list[EntityT]:
        """Return all objects, or those that match the filters of the API's `list`."""
        return [*self.iterate(**filters)]

    def iterate(self, **filters: Any) -> Iterator[EntityT]:
        """Go through the same objects, a page at a time, the first of which is fetched now."""
        found = map(self._of, paginate(self._api.list, **filters))
        first = [*islice(found, 1)]  # so that what is wrong with the filters is found at the call
        return chain(first, found)

    def remove_by_ids(self, ids: Iterable[int]) -> None:
        """Remove the objects with these ids from the server."""
        for id in encode([*iterable(ids, "ids")], list[int], "ids"):
            self._api.destroy(id)
