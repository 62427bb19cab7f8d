"""The base classes of generated models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, cast

from msgspec import UNSET, Struct, StructMeta, field

from cvat_sdk._runtime.errors import ApiAttributeError, ApiKeyError, ApiTypeError
from cvat_sdk._runtime.redact import declare, masked, secrecy_within
from cvat_sdk._runtime.schema.values import (
    additional_properties,
    construct,
    open_model,
    set_fields,
    suggestion,
)

if TYPE_CHECKING:
    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: Any) -> Any:
        return lambda cls: cls


_NO_SECRETS: Mapping[str, tuple[str, ...] | None] = {}
_NO_NAMES: tuple[str, ...] = ()
_LINE_LENGTH = 96


class _ModelMeta(StructMeta):
    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any
    ) -> _ModelMeta:
        # The only option that subclasses do not inherit.
        cls: Any = super().__new__(mcls, name, bases, namespace, **{"kw_only": True, **options})
        declare((*cls.__struct_fields__, *cls.__struct_encode_fields__), cls._secrets)
        return cast("_ModelMeta", cls)

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


# Without gc the collector does not track models, which makes large responses faster. JSON has no
# cycles for it to find.
@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(Struct, metaclass=_ModelMeta, gc=False):
    """A JSON object with the fields of its class.

    Fields are passed by name, and read and set as attributes or items. One that was left out reads
    as `msgspec.UNSET` and is not sent; None is JSON's null. Values are checked when the model is
    sent. Models that refer to each other in a cycle are never freed.

    A generated class may set these attributes:

    ``_secrets``
        fields whose values are not shown; a field whose value is a query string has the keys whose
        values are shown, others have None
    ``_deprecated``
        fields that warn when they are sent
    """

    # Not annotated: type checkers would ask the same of every model.
    _secrets = _NO_SECRETS
    _deprecated = _NO_NAMES

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Make a model of a mapping, which is checked as if it were sent.

        :param values: fields by their Python names, or by their names in JSON
        :raises ApiTypeError: a field has the wrong type
        :raises ApiValueError: a field is unknown, missing, or has a value that is not allowed
        """
        # Takes longer to import than all that models need otherwise.
        from cvat_sdk._runtime.schema.codec import build

        return cast("Self", build(values, cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the fields that are set by their Python names, nested models as dicts too.

        Members of enumerations become their values, dates stay as they are. No dict or list is
        shared with the model.
        """
        return cast("dict[str, Any]", _to_dict(self))

    def to_str(self) -> str:
        """Return what `repr` does: the fields that are set, secrets masked."""
        return repr(self)

    def get(self, name: str, default: Any = None) -> Any:
        """Return a field's value, or the default if it is unset or unknown."""
        return set_fields(self).get(name, default)

    def __getitem__(self, name: str) -> Any:
        try:
            return set_fields(self)[name]
        except KeyError:
            raise ApiKeyError(f"{type(self).__name__} has no field {name!r} that is set") from None

    def __setitem__(self, name: str, value: Any) -> None:
        setattr(self, name, value)

    def __contains__(self, name: object) -> bool:
        return name in set_fields(self)

    def __repr__(self) -> str:
        return _format(self)

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [(name, _shown(self, name, value)) for name, value in set_fields(self).items()]


class _OpenModelMeta(_ModelMeta):
    if not TYPE_CHECKING:

        def __call__(cls, /, *args, **values):
            declared = {name: values.pop(name) for name in cls.__struct_fields__ if name in values}
            model = super().__call__(*args, **declared)
            for name, value in values.items():
                setattr(model, name, value)
            return model


# msgspec drops additional properties. Where it refuses them the adapters decode the model.
class OpenModel(Model, metaclass=_OpenModelMeta, forbid_unknown_fields=True, dict=True, gc=True):
    """A `Model` that accepts, keeps and sends additional properties.

    ``_additional`` is a function that returns their type.
    """

    _additional: ClassVar[Callable[[], Any]] = staticmethod(lambda: Any)

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


def _to_dict(value: Any) -> Any:
    # Not by the models' to_dict(): an open model may have a field of that name.
    if isinstance(value, Model):
        value = set_fields(value)
    if isinstance(value, dict):
        return {key: _to_dict(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_to_dict(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def _shown(model: Model, name: str, value: Any) -> Any:
    if name not in model.__struct_fields__:
        return masked(value, secrecy_within(False, name))
    secrets = type(model)._secrets
    return masked(value, (secrets[name] or True) if name in secrets else False)


@recursive_repr()
def _format(value: Any) -> str:
    """Write a value as `repr` does, over several lines if one would be too long."""
    if isinstance(value, Model):
        opening, closing = f"{type(value).__name__}(", ")"
        # Not by its method, which a field may hide.
        parts = [f"{name}={_format(item)}" for name, item in Model.__rich_repr__(value)]
    elif type(value) is list:
        opening, closing = "[", "]"
        parts = [_format(item) for item in value]
    elif type(value) is dict:
        opening, closing = "{", "}"
        parts = [f"{key!r}: {_format(item)}" for key, item in value.items()]
    else:
        return repr(value)
    line = opening + ", ".join(parts) + closing
    if len(line) <= _LINE_LENGTH and "\n" not in line:
        return line
    lines = "".join(f"\n{part},".replace("\n", "\n    ") for part in parts)
    return f"{opening}{lines}\n{closing}"
