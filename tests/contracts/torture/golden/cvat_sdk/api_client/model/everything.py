"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk.api_client.model.closed import Closed
from cvat_sdk.api_client.model.color import Color
from cvat_sdk.api_client.model.everything_blank_or_null import EverythingBlankOrNull
from cvat_sdk.api_client.model.everything_date_or_text import EverythingDateOrText
from cvat_sdk.api_client.model.everything_inline_enum import EverythingInlineEnum
from cvat_sdk.api_client.model.everything_inline_enum_or_null import EverythingInlineEnumOrNull
from cvat_sdk.api_client.model.everything_inner import EverythingInner
from cvat_sdk.api_client.model.guarded import Guarded
from cvat_sdk.api_client.model.keywords import Keywords
from cvat_sdk.api_client.model.kitten import Kitten
from cvat_sdk.api_client.model.level import Level
from cvat_sdk.api_client.model.nothing import Nothing
from cvat_sdk.api_client.model.odd import Odd
from cvat_sdk.api_client.model.open import Open
from cvat_sdk.api_client.model.person import Person
from cvat_sdk.api_client.model.pet import Pet
from cvat_sdk.api_client.model.point import Point
from cvat_sdk.api_client.model.puppy import Puppy
from cvat_sdk.api_client.model.script import Script
from cvat_sdk.api_client.model.shape import Shape
from cvat_sdk.api_client.model.shared import Shared
from cvat_sdk.api_client.model.twins import Twins
from cvat_sdk.api_client.model.typed import Typed
from cvat_sdk._runtime.schema import Model


class Everything(Model):
    """`Everything` of the contract.

    Source: ``#/components/schemas/Everything``
    """

    text: Annotated[str, Meta(pattern='^[a-z"\\\\]+$', min_length=1, max_length=10)]
    maybe: str | None
    a_date: datetime.date | UnsetType = UNSET
    a_datetime: datetime.datetime | UnsetType = UNSET
    a_time: datetime.time | UnsetType = UNSET
    a_duration: datetime.timedelta | UnsetType = UNSET
    a_uuid: uuid.UUID | UnsetType = UNSET
    a_uri: str | UnsetType = UNSET
    some_bytes: bytes | UnsetType = UNSET
    a_decimal: decimal.Decimal | UnsetType = UNSET
    a_float: Annotated[float, Meta(gt=0, le=1)] | UnsetType = UNSET
    a_double: float | UnsetType = UNSET
    a_number: Annotated[float, Meta(multiple_of=0.5)] | UnsetType = UNSET
    an_int32: Annotated[int, Meta(ge=-5, le=5)] | UnsetType = UNSET
    an_int64: Annotated[int, Meta(le=9223372036854775807)] | UnsetType = UNSET
    a_huge_int: int | UnsetType = UNSET
    a_whole_step: Annotated[int, Meta(ge=1, multiple_of=2)] | UnsetType = UNSET
    blank_or_null: EverythingBlankOrNull | UnsetType | None = UNSET
    a_bool: bool | UnsetType = UNSET
    a_color: Color | UnsetType = UNSET
    """A color."""
    a_color_or_null: Color | UnsetType | None = UNSET
    """Perhaps a color"""
    an_oddity: Odd | UnsetType = UNSET
    """Values that are no Python names; "quoted" and \\ slashed."""
    a_level: Level | UnsetType = UNSET
    a_mix: Literal["auto", 1, 2] | UnsetType = UNSET
    inline_enum: EverythingInlineEnum | UnsetType = UNSET
    inline_enum_or_null: EverythingInlineEnumOrNull | UnsetType | None = UNSET
    with_default: int | UnsetType = UNSET
    with_defaults: list[str] | UnsetType = UNSET
    rows: list[list[list[float]]] | UnsetType = UNSET
    maps: dict[str, dict[str, list[Point]]] | UnsetType = UNSET
    colors: list[Color] | UnsetType = UNSET
    numbers: Annotated[list[int], Meta(min_length=1, max_length=5)] | UnsetType = UNSET
    anything: Any | UnsetType = UNSET
    anything_or_null: Any | UnsetType = UNSET
    free: dict[str, Any] | UnsetType = UNSET
    empty: Any | UnsetType = UNSET
    open: Open | UnsetType = UNSET
    typed: Typed | UnsetType = UNSET
    closed: Closed | UnsetType = UNSET
    nothing: Nothing | UnsetType = UNSET
    pet: Pet | UnsetType = UNSET
    """A dog or a cat."""
    pets: list[Pet] | UnsetType = UNSET
    shape: Shape | UnsetType = UNSET
    number_or_text: int | str | UnsetType = UNSET
    point_or_numbers: Point | Annotated[list[int], Meta(min_length=1, max_length=5)] | UnsetType = (
        UNSET
    )
    date_or_text: EverythingDateOrText | UnsetType = UNSET
    inner: EverythingInner | UnsetType = UNSET
    puppy: Puppy | UnsetType = UNSET
    kitten: Kitten | UnsetType = UNSET
    """A cat and nothing more."""
    guarded: Guarded | UnsetType = UNSET
    keywords: Keywords | UnsetType = UNSET
    twins: Twins | UnsetType = UNSET
    script: Script | UnsetType = UNSET
    """Ends with a "quote"
    """
    person: Person | UnsetType = UNSET
    shared: Shared | UnsetType = UNSET
