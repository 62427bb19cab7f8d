"""The base classes of generated models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, cast

from msgspec import UNSET, Struct, StructMeta, UnsetType, convert, field

from cvat_sdk._runtime.errors import ApiAttributeError, ApiKeyError, ApiTypeError
from cvat_sdk._runtime.redact import Secrecy, declare, masked, secrecy_within
from cvat_sdk._runtime.schema.adapters import fields_of
from cvat_sdk._runtime.schema.codec import make
from cvat_sdk._runtime.schema.values import additional_properties, model_of, set_fields

if TYPE_CHECKING:
    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: Any) -> Any:
        return lambda cls: cls


_NO_SECRETS: Mapping[str, Secrecy] = {}


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
        # msgspec does not come here when it decodes, so this costs it nothing.
        def __call__(cls, /, *args, **values):
            fields = fields_of(cls)
            if not args and (
                fields.simple.issuperset(values)
                or (fields.convertible.issuperset(values) and _hold_models(values, fields.models))
            ):
                try:  # not suppress(), which takes half as long as all else here
                    return convert(values, cls)
                except Exception:  # noqa: BLE001, S110 - values may raise anything
                    pass  # what fails is described, or repaired, below
            return make(cls, args, values)


def _hold_models(values: dict[str, Any], models: dict[str, type]) -> bool:
    """Return whether these fields, where given, hold models: of mappings convert() drops keys."""
    for name, cls in models.items():
        items = value if type(value := values.get(name)) is list else (value,)
        if not {cls, UnsetType, type(None)}.issuperset(map(type, items)):
            return False
    return True


# Without gc the collector does not track models, which makes large responses faster. JSON has no
# cycles for it to find.
@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(Struct, metaclass=_ModelMeta, gc=False):
    """A JSON object with the fields of its class.

    Fields are passed by name, required ones also by position in the order of the contract, and read
    and set as attributes or items. One that was left out reads as `msgspec.UNSET` and is not sent;
    None is JSON's null. Values are copied, converted and checked when the model is made, and
    checked again when it is sent: a string becomes a member of an enumeration, a mapping a model.
    A field that the contract does not have is left out, with a warning in the log. Models that
    refer to each other in a cycle are never freed.

    A generated class may set this attribute:

    ``_secrets``
        fields whose values are not shown, with True; a field whose value is a query string has the
        keys whose values are shown
    """

    # Not annotated: type checkers would ask the same of every model.
    _secrets = _NO_SECRETS

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Make a model of a mapping, as the constructor does of keywords.

        :param values: fields by their Python names, or by their names in JSON
        :raises ApiTypeError: a field is missing or has the wrong type
        :raises ApiValueError: a field has a value that is not allowed
        """
        if not isinstance(values, Mapping):
            raise ApiTypeError(f"values: expected a mapping, got {type(values).__name__}")
        return cls(**values)

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

    # Not by the constructor, which refuses what a response may hold.
    def __reduce__(self) -> tuple[Any, ...]:
        return model_of, (type(self), set_fields(self))

    @recursive_repr()
    def __repr__(self) -> str:
        # Not by its method, which an additional property may hide.
        shown = (f"{name}={value!r}" for name, value in Model.__rich_repr__(self))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        own = {**dict.fromkeys(self.__struct_fields__, False), **type(self)._secrets}
        return [
            (name, masked(value, own[name] if name in own else secrecy_within(False, name)))
            for name, value in set_fields(self).items()
        ]


# msgspec drops additional properties. Where it refuses them the adapters decode the model.
class OpenModel(Model, forbid_unknown_fields=True, dict=True, gc=True):
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

    # That of Struct leaves out the instance's dict.
    def __copy__(self) -> Self:
        return cast("Self", model_of(type(self), set_fields(self)))


def _to_dict(value: Any) -> Any:
    # Not by the models' to_dict(): an open model may have a field of that name.
    if isinstance(value, Model):
        value = set_fields(value)
    if isinstance(value, dict):
        return {key: _to_dict(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_to_dict(item) for item in value]
    return value.value if isinstance(value, Enum) else value
