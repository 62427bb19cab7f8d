"""The base classes of generated models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from msgspec import UNSET, Struct, StructMeta, field

from cvat_sdk._runtime.errors import ApiAttributeError, ApiTypeError
from cvat_sdk._runtime.schema.base import (
    ModelBase,
    additional_properties,
    construct,
    open_model,
    set_fields,
)
from cvat_sdk._runtime.schema.invalid import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: Any) -> Any:
        """Tell type checkers how classes are constructed; nothing at run time."""
        return lambda cls: cls


class _FromDict:
    __slots__ = ()

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Make a model of a mapping, which is checked as if it were sent.

        :param values: fields by their Python names, or by their names in JSON
        :raises ApiTypeError: a field has the wrong type
        :raises ApiValueError: a field is unknown, missing, or has a value that is not allowed
        """
        # Takes longer to import than all that models need otherwise.
        from cvat_sdk._runtime.schema.encode import build

        return cast("Self", build(values, cls))


class _ModelMeta(StructMeta):
    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> _ModelMeta:
        # Without gc the collector does not track models, which makes large responses faster. JSON
        # has no cycles for it to find.
        options = {"kw_only": True, "gc": False, **options}
        return super().__new__(mcls, name, bases, namespace, **options)

    # Type checkers would take it for the signature of every model.
    if not TYPE_CHECKING:
        # msgspec does not come here when it decodes, so better messages cost it nothing.
        def __call__(cls, /, *args, **values):
            try:
                return construct(cls, *args, **values)
            except TypeError as error:
                known = cls.__struct_fields__
                unknown = next((name for name in values if name not in known), None)
                hint = suggestion(unknown, known) if unknown is not None else ""
                raise ApiTypeError(f"{cls.__name__}: {error}{hint}") from None


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(_FromDict, ModelBase, Struct, metaclass=_ModelMeta):
    """A JSON object with the fields of its class.

    Fields are passed by name, and read and set as attributes or items. One that was left out reads
    as `msgspec.UNSET` and is not sent; None is JSON's null. Values are checked when the model is
    sent. Models that refer to each other in a cycle are never freed.
    """


class _OpenModelMeta(_ModelMeta):
    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> _OpenModelMeta:
        # msgspec drops additional properties. Where it refuses them the adapters decode the model.
        options.update(forbid_unknown_fields=True, dict=True, gc=True)
        return cast("_OpenModelMeta", super().__new__(mcls, name, bases, namespace, **options))

    if not TYPE_CHECKING:

        def __call__(cls, /, *args, **values):
            declared = {name: values.pop(name) for name in cls.__struct_fields__ if name in values}
            model = super().__call__(*args, **declared)
            for name, value in values.items():
                setattr(model, name, value)
            return model


def _any() -> Any:
    return Any


class OpenModel(Model, metaclass=_OpenModelMeta):
    """A `Model` that accepts, keeps and sends additional properties.

    ``__additional__`` is a function that returns their type.
    """

    __additional__ = staticmethod(_any)

    if TYPE_CHECKING:

        def __init__(self, **values: Any) -> None: ...

    def __getattr__(self, name: str) -> Any:
        try:
            return additional_properties(self)[name]
        except KeyError:
            raise ApiAttributeError(f"{type(self).__name__} has no field {name!r}") from None

    def __setattr__(self, name: str, value: Any) -> None:
        names = zip(self.__struct_encode_fields__, self.__struct_fields__, strict=True)
        name = dict(names).get(name, name)
        if name in self.__struct_fields__:
            super().__setattr__(name, value)
        elif value is UNSET:
            additional_properties(self).pop(name, None)
        else:
            additional_properties(self)[name] = value

    def __delattr__(self, name: str) -> None:
        if name not in self:
            raise ApiAttributeError(f"{type(self).__name__} has no field {name!r} that is set")
        setattr(self, name, UNSET)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *additional_properties(self)]

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and set_fields(self) == set_fields(other)

    __hash__ = None  # type: ignore[assignment]

    # Those of Struct leave out the instance's dict.
    def __copy__(self) -> Self:
        return cast("Self", open_model(type(self), set_fields(self)))

    def __reduce__(self) -> tuple[Any, ...]:
        return open_model, (type(self), set_fields(self))
