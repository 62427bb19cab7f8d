"""The base classes of generated models."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, cast

from msgspec import UNSET, Struct, StructMeta, field, structs

from cvat_sdk._runtime.errors import ApiAttributeError, ApiTypeError
from cvat_sdk._runtime.schema.base import ModelBase, construct, open_model
from cvat_sdk._runtime.schema.names import name_error

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: Any) -> Any:
        """Tell type checkers how a class is constructed; nothing at run time."""
        return lambda cls: cls


__all__ = ["Model", "OpenModel"]


class _FromDict:
    __slots__ = ()

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Make a model of a mapping, which is checked as if it were sent.

        :param values: fields by their Python names, or by their names in JSON
        :raises ApiTypeError: a field has the wrong type
        :raises ApiValueError: a field is unknown, missing, or has an invalid value
        """
        # Defining models needs no encoder; it takes longer to import than all of them.
        from cvat_sdk._runtime.schema.encode import build

        return cast("Self", build(values, cls))


class _ModelMeta(StructMeta):
    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> _ModelMeta:
        # JSON holds no cycles, so the garbage collector need not track models: large responses
        # decode faster.
        return super().__new__(mcls, name, bases, namespace, kw_only=True, gc=False, **options)

    # Hidden from type checkers: they would take its signature for that of all models.
    if not TYPE_CHECKING:
        # Decoding bypasses __call__, so a better message costs it nothing.
        def __call__(cls, /, *args, **values):
            try:
                return construct(cls, *args, **values)
            except TypeError as error:
                if args:
                    message = "takes its fields by name only"
                else:
                    known = cls.__struct_fields__
                    message = name_error(values, known, _required(cls)) or str(error)
                raise ApiTypeError(f"{cls.__name__}: {message}") from None


@cache
def _required(cls: type[Struct]) -> tuple[str, ...]:
    return tuple(field.name for field in structs.fields(cls) if field.required)


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(_FromDict, ModelBase, Struct, metaclass=_ModelMeta):
    """A JSON object with the fields of its class.

    Fields are passed by name, and are read and set as attributes or items. A field that was left
    out reads as `msgspec.UNSET` and is not sent; None is JSON's null. Values are checked when the
    model is sent. Models that reference each other in a cycle are never freed.
    """


if TYPE_CHECKING:

    class OpenModel(Model):
        """A `Model` that accepts, keeps and sends additional properties."""

        __additional__: ClassVar[Callable[[], Any]]

        def __init__(self, **values: Any) -> None: ...
        def __getattr__(self, name: str) -> Any: ...
        def __setattr__(self, name: str, value: Any) -> None: ...
        def __delattr__(self, name: str) -> None: ...

else:

    class _OpenModelMeta(type):
        """Moves the fields that a class declares to a `Model` of its own, ``__declared__``.

        msgspec ignores additional properties of structs, so an open model is none: it is decoded by
        way of ``__declared__``, and holds all its fields in one dict.
        """

        def __new__(mcls, name, bases, namespace):
            # __annotations__; on Python 3.14 __annotate__ or __annotate_func__, which gives them.
            keys = [key for key in namespace if key.startswith("__annot")]
            keys += [k for k in namespace.get("__annotations__", ()) if k in namespace]
            fields = {key: namespace[key] for key in ("__module__", "__qualname__", *keys)}
            parents = tuple(base.__declared__ for base in bases if isinstance(base, mcls))
            declared = _ModelMeta(name, parents or (Model,), fields)
            for key in declared.__struct_fields__:
                namespace.pop(key, None)
            namespace.setdefault("__slots__", ())
            namespace["__declared__"] = declared
            namespace["__python_names__"] = dict(
                zip(declared.__struct_encode_fields__, declared.__struct_fields__, strict=True)
            )
            return super().__new__(mcls, name, bases, namespace)

    class OpenModel(_FromDict, ModelBase, metaclass=_OpenModelMeta):
        """A `Model` that accepts, keeps and sends additional properties.

        ``__additional__`` is a function that returns their type.
        """

        __slots__ = ("_values",)

        __additional__ = staticmethod(lambda: Any)

        def __init__(self, /, **values):
            cls = type(self)
            message = name_error(values, values, _required(cls.__declared__))
            if message:
                raise ApiTypeError(f"{cls.__name__}: {message}")
            object.__setattr__(self, "_values", {})
            for name, value in values.items():
                setattr(self, name, value)

        def __getattr__(self, name):
            # Copying asks for attributes before there are values.
            if name == "_values":
                raise AttributeError(name)
            try:
                return self._values[name]
            except KeyError:
                if name in type(self).__declared__.__struct_fields__:
                    return UNSET
                raise ApiAttributeError(f"{type(self).__name__} has no field {name!r}") from None

        def __setattr__(self, name, value):
            name = type(self).__python_names__.get(name, name)
            if value is UNSET:
                self._values.pop(name, None)
            else:
                self._values[name] = value

        def __delattr__(self, name):
            if self._values.pop(name, UNSET) is UNSET:
                raise ApiAttributeError(f"{type(self).__name__} has no field {name!r} that is set")

        def __dir__(self):
            declared = type(self).__declared__.__struct_fields__
            return [*super().__dir__(), *{*declared, *self._values}]

        def __eq__(self, other):
            return self._values == other._values if type(self) is type(other) else NotImplemented

        __hash__ = None

        def __copy__(self):
            return open_model(type(self), dict(self._values))

        def __reduce__(self):
            return open_model, (type(self), self._values)
