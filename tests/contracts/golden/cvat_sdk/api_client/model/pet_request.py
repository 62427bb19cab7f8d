# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `PetRequest`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Any, Literal
from uuid import UUID

from msgspec import UNSET, Meta, UnsetType, field

from cvat_sdk._runtime.schema import FileInput, Model
from cvat_sdk.api_client.model.anything import Anything
from cvat_sdk.api_client.model.circle import Circle
from cvat_sdk.api_client.model.kind import Kind
from cvat_sdk.api_client.model.level import Level
from cvat_sdk.api_client.model.open import Open
from cvat_sdk.api_client.model.pet_request_inline import PetRequestInline

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class PetRequest(Model):
    """A pet, as it is sent.

    :param name: The name, "quoted"
    :param kind: What a pet is.
    :param level: Beside the reference
    :param alias: No class of its own
    :param any: Anything at all

    Source: ``#/components/schemas/PetRequest``
    """

    _secrets = {"word": True, "pin": True, "attributes": ("a", "b")}

    id: int | UnsetType = UNSET
    name: Annotated[str, Meta(pattern='^[\\w "]+$', min_length=1, max_length=10)]
    """The name, "quoted"
    """
    kind: Kind
    """What a pet is."""
    level: Level
    """Beside the reference"""
    word: str | UnsetType = UNSET
    pin: int | UnsetType = UNSET
    attributes: str | UnsetType = UNSET
    link: Annotated[str, Meta(min_length=3)] | UnsetType = UNSET
    mail: str | UnsetType = UNSET
    price: Annotated[str, Meta(pattern="^[0-9.]+$")] | UnsetType = UNSET
    born: datetime.date | UnsetType | None = UNSET
    seen: datetime.datetime | UnsetType = UNSET
    uuid: UUID | UnsetType = UNSET
    blob: bytes | UnsetType = UNSET
    file: FileInput | UnsetType = UNSET
    count: Annotated[int, Meta(le=9223372036854775807)] | UnsetType = UNSET
    big: int | UnsetType = UNSET
    weight: Annotated[float, Meta(ge=0, le=1.5)] | UnsetType = UNSET
    good: bool | UnsetType = UNSET
    yes: bool | UnsetType = UNSET
    parts: (
        Annotated[list[list[Annotated[str, Meta(max_length=3)] | None]], Meta(min_length=2)]
        | UnsetType
    ) = UNSET
    alias: list[Annotated[str, Meta(max_length=5)]] | UnsetType = UNSET
    """No class of its own"""
    some: Annotated[list[Annotated[int, Meta(le=9)]], Meta(max_length=4)] | UnsetType = UNSET
    least: Annotated[dict[str, str], Meta(min_length=1)] | UnsetType = UNSET
    map: dict[str, float | None] | UnsetType | None = UNSET
    free: Annotated[dict[str, Any], Meta(max_length=4)] | UnsetType = UNSET
    any: Any | UnsetType = UNSET
    """Anything at all"""
    inline: PetRequestInline | UnsetType = UNSET
    size: Literal["s", "m"] | UnsetType | None = UNSET
    number: int | UnsetType = UNSET
    open: Open | UnsetType = UNSET
    anything: Anything | UnsetType = UNSET
    circle: Circle | UnsetType = UNSET
    json: str | UnsetType = UNSET
    field_: str | UnsetType = field(default=UNSET, name="field")
    self_: str | UnsetType = field(default=UNSET, name="self")
    camel_case: str | UnsetType = field(default=UNSET, name="camelCase")
    convMask: bool | UnsetType = UNSET
    conv_mask: bool | UnsetType = UNSET
    other_name: str | UnsetType = field(default=UNSET, name="other-name")

    if TYPE_CHECKING:

        def __init__(
            self,
            name: str,
            kind: Kind | str,
            level: Level | str,
            *,
            id: int | UnsetType = ...,
            word: str | UnsetType = ...,
            pin: int | UnsetType = ...,
            attributes: str | UnsetType = ...,
            link: str | UnsetType = ...,
            mail: str | UnsetType = ...,
            price: str | UnsetType = ...,
            born: datetime.date | UnsetType | None = ...,
            seen: datetime.datetime | UnsetType = ...,
            uuid: UUID | UnsetType = ...,
            blob: bytes | UnsetType = ...,
            file: FileInput | UnsetType = ...,
            count: int | UnsetType = ...,
            big: int | UnsetType = ...,
            weight: float | UnsetType = ...,
            good: bool | UnsetType = ...,
            yes: bool | UnsetType = ...,
            parts: Sequence[Sequence[str | None]] | UnsetType = ...,
            alias: Sequence[str] | UnsetType = ...,
            some: Sequence[int] | UnsetType = ...,
            least: Mapping[str, str] | UnsetType = ...,
            map: Mapping[str, float | None] | UnsetType | None = ...,
            free: Mapping[str, Any] | UnsetType = ...,
            any: Any | UnsetType = ...,
            inline: PetRequestInline | Mapping[str, Any] | UnsetType = ...,
            size: str | UnsetType | None = ...,
            number: int | UnsetType = ...,
            open: Open | Mapping[str, Any] | UnsetType = ...,
            anything: Anything | Mapping[str, Any] | UnsetType = ...,
            circle: Circle | Mapping[str, Any] | UnsetType = ...,
            json: str | UnsetType = ...,
            field_: str | UnsetType = ...,
            self_: str | UnsetType = ...,
            camel_case: str | UnsetType = ...,
            convMask: bool | UnsetType = ...,
            conv_mask: bool | UnsetType = ...,
            other_name: str | UnsetType = ...,
        ) -> None: ...
