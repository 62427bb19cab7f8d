"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.model.animal import Animal as Animal
    from cvat_sdk.api_client.model.blank_enum import BlankEnum as BlankEnum
    from cvat_sdk.api_client.model.branches import Branches as Branches
    from cvat_sdk.api_client.model.by_another_name import ByAnotherName as ByAnotherName
    from cvat_sdk.api_client.model.cat import Cat as Cat
    from cvat_sdk.api_client.model.closed import Closed as Closed
    from cvat_sdk.api_client.model.color import Color as Color
    from cvat_sdk.api_client.model.company import Company as Company
    from cvat_sdk.api_client.model.dog import Dog as Dog
    from cvat_sdk.api_client.model.everything import Everything as Everything
    from cvat_sdk.api_client.model.everything_blank_or_null import (
        EverythingBlankOrNull as EverythingBlankOrNull,
    )
    from cvat_sdk.api_client.model.everything_date_or_text import (
        EverythingDateOrText as EverythingDateOrText,
    )
    from cvat_sdk.api_client.model.everything_inline_enum import (
        EverythingInlineEnum as EverythingInlineEnum,
    )
    from cvat_sdk.api_client.model.everything_inline_enum_or_null import (
        EverythingInlineEnumOrNull as EverythingInlineEnumOrNull,
    )
    from cvat_sdk.api_client.model.everything_inner import EverythingInner as EverythingInner
    from cvat_sdk.api_client.model.everything_inner_b import EverythingInnerB as EverythingInnerB
    from cvat_sdk.api_client.model.exception_model import ExceptionModel as ExceptionModel
    from cvat_sdk.api_client.model.faded import Faded as Faded
    from cvat_sdk.api_client.model.guarded import Guarded as Guarded
    from cvat_sdk.api_client.model.json_value import JsonValue as JsonValue
    from cvat_sdk.api_client.model.keywords import Keywords as Keywords
    from cvat_sdk.api_client.model.kitten import Kitten as Kitten
    from cvat_sdk.api_client.model.level import Level as Level
    from cvat_sdk.api_client.model.list import List as List
    from cvat_sdk.api_client.model.media_types_file_or_json_response import (
        MediaTypesFileOrJsonResponse as MediaTypesFileOrJsonResponse,
    )
    from cvat_sdk.api_client.model.media_types_same_request import (
        MediaTypesSameRequest as MediaTypesSameRequest,
    )
    from cvat_sdk.api_client.model.mingled import Mingled as Mingled
    from cvat_sdk.api_client.model.mingled_level_or_number import (
        MingledLevelOrNumber as MingledLevelOrNumber,
    )
    from cvat_sdk.api_client.model.mingled_open_or_text import (
        MingledOpenOrText as MingledOpenOrText,
    )
    from cvat_sdk.api_client.model.model_model import ModelModel as ModelModel
    from cvat_sdk.api_client.model.more import More as More
    from cvat_sdk.api_client.model.nothing import Nothing as Nothing
    from cvat_sdk.api_client.model.odd import Odd as Odd
    from cvat_sdk.api_client.model.open import Open as Open
    from cvat_sdk.api_client.model.person import Person as Person
    from cvat_sdk.api_client.model.pet import Pet as Pet
    from cvat_sdk.api_client.model.pin import Pin as Pin
    from cvat_sdk.api_client.model.point import Point as Point
    from cvat_sdk.api_client.model.puppy import Puppy as Puppy
    from cvat_sdk.api_client.model.script import Script as Script
    from cvat_sdk.api_client.model.shape import Shape as Shape
    from cvat_sdk.api_client.model.shape_circle import ShapeCircle as ShapeCircle
    from cvat_sdk.api_client.model.shape_square import ShapeSquare as ShapeSquare
    from cvat_sdk.api_client.model.shared import Shared as Shared
    from cvat_sdk.api_client.model.snake_case_dotted_name import (
        SnakeCaseDottedName as SnakeCaseDottedName,
    )
    from cvat_sdk.api_client.model.spot import Spot as Spot
    from cvat_sdk.api_client.model.step import Step as Step
    from cvat_sdk.api_client.model.tree import Tree as Tree
    from cvat_sdk.api_client.model.twins import Twins as Twins
    from cvat_sdk.api_client.model.typed import Typed as Typed
    from cvat_sdk.api_client.model.upload import Upload as Upload
    from cvat_sdk.api_client.model.values_inline_request import (
        ValuesInlineRequest as ValuesInlineRequest,
    )
    from cvat_sdk.api_client.model.values_inline_request_inner import (
        ValuesInlineRequestInner as ValuesInlineRequestInner,
    )
    from cvat_sdk.api_client.model.values_inline_request_inner_deep import (
        ValuesInlineRequestInnerDeep as ValuesInlineRequestInnerDeep,
    )
    from cvat_sdk.api_client.model.values_inline_request_kind import (
        ValuesInlineRequestKind as ValuesInlineRequestKind,
    )
    from cvat_sdk.api_client.model.values_inline_response import (
        ValuesInlineResponse as ValuesInlineResponse,
    )
    from cvat_sdk.api_client.model.values_inline_response_items_item import (
        ValuesInlineResponseItemsItem as ValuesInlineResponseItemsItem,
    )
    from cvat_sdk.api_client.model.walk import Walk as Walk
    from cvat_sdk.api_client.model.wide import Wide as Wide
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "Animal": "cvat_sdk.api_client.model.animal",
            "BlankEnum": "cvat_sdk.api_client.model.blank_enum",
            "Branches": "cvat_sdk.api_client.model.branches",
            "ByAnotherName": "cvat_sdk.api_client.model.by_another_name",
            "Cat": "cvat_sdk.api_client.model.cat",
            "Closed": "cvat_sdk.api_client.model.closed",
            "Color": "cvat_sdk.api_client.model.color",
            "Company": "cvat_sdk.api_client.model.company",
            "Dog": "cvat_sdk.api_client.model.dog",
            "Everything": "cvat_sdk.api_client.model.everything",
            "EverythingBlankOrNull": "cvat_sdk.api_client.model.everything_blank_or_null",
            "EverythingDateOrText": "cvat_sdk.api_client.model.everything_date_or_text",
            "EverythingInlineEnum": "cvat_sdk.api_client.model.everything_inline_enum",
            "EverythingInlineEnumOrNull": "cvat_sdk.api_client.model.everything_inline_enum_or_null",
            "EverythingInner": "cvat_sdk.api_client.model.everything_inner",
            "EverythingInnerB": "cvat_sdk.api_client.model.everything_inner_b",
            "ExceptionModel": "cvat_sdk.api_client.model.exception_model",
            "Faded": "cvat_sdk.api_client.model.faded",
            "Guarded": "cvat_sdk.api_client.model.guarded",
            "JsonValue": "cvat_sdk.api_client.model.json_value",
            "Keywords": "cvat_sdk.api_client.model.keywords",
            "Kitten": "cvat_sdk.api_client.model.kitten",
            "Level": "cvat_sdk.api_client.model.level",
            "List": "cvat_sdk.api_client.model.list",
            "MediaTypesFileOrJsonResponse": "cvat_sdk.api_client.model.media_types_file_or_json_response",
            "MediaTypesSameRequest": "cvat_sdk.api_client.model.media_types_same_request",
            "Mingled": "cvat_sdk.api_client.model.mingled",
            "MingledLevelOrNumber": "cvat_sdk.api_client.model.mingled_level_or_number",
            "MingledOpenOrText": "cvat_sdk.api_client.model.mingled_open_or_text",
            "ModelModel": "cvat_sdk.api_client.model.model_model",
            "More": "cvat_sdk.api_client.model.more",
            "Nothing": "cvat_sdk.api_client.model.nothing",
            "Odd": "cvat_sdk.api_client.model.odd",
            "Open": "cvat_sdk.api_client.model.open",
            "Person": "cvat_sdk.api_client.model.person",
            "Pet": "cvat_sdk.api_client.model.pet",
            "Pin": "cvat_sdk.api_client.model.pin",
            "Point": "cvat_sdk.api_client.model.point",
            "Puppy": "cvat_sdk.api_client.model.puppy",
            "Script": "cvat_sdk.api_client.model.script",
            "Shape": "cvat_sdk.api_client.model.shape",
            "ShapeCircle": "cvat_sdk.api_client.model.shape_circle",
            "ShapeSquare": "cvat_sdk.api_client.model.shape_square",
            "Shared": "cvat_sdk.api_client.model.shared",
            "SnakeCaseDottedName": "cvat_sdk.api_client.model.snake_case_dotted_name",
            "Spot": "cvat_sdk.api_client.model.spot",
            "Step": "cvat_sdk.api_client.model.step",
            "Tree": "cvat_sdk.api_client.model.tree",
            "Twins": "cvat_sdk.api_client.model.twins",
            "Typed": "cvat_sdk.api_client.model.typed",
            "Upload": "cvat_sdk.api_client.model.upload",
            "ValuesInlineRequest": "cvat_sdk.api_client.model.values_inline_request",
            "ValuesInlineRequestInner": "cvat_sdk.api_client.model.values_inline_request_inner",
            "ValuesInlineRequestInnerDeep": "cvat_sdk.api_client.model.values_inline_request_inner_deep",
            "ValuesInlineRequestKind": "cvat_sdk.api_client.model.values_inline_request_kind",
            "ValuesInlineResponse": "cvat_sdk.api_client.model.values_inline_response",
            "ValuesInlineResponseItemsItem": "cvat_sdk.api_client.model.values_inline_response_items_item",
            "Walk": "cvat_sdk.api_client.model.walk",
            "Wide": "cvat_sdk.api_client.model.wide",
        },
    )

__all__ = [
    "Animal",
    "BlankEnum",
    "Branches",
    "ByAnotherName",
    "Cat",
    "Closed",
    "Color",
    "Company",
    "Dog",
    "Everything",
    "EverythingBlankOrNull",
    "EverythingDateOrText",
    "EverythingInlineEnum",
    "EverythingInlineEnumOrNull",
    "EverythingInner",
    "EverythingInnerB",
    "ExceptionModel",
    "Faded",
    "Guarded",
    "JsonValue",
    "Keywords",
    "Kitten",
    "Level",
    "List",
    "MediaTypesFileOrJsonResponse",
    "MediaTypesSameRequest",
    "Mingled",
    "MingledLevelOrNumber",
    "MingledOpenOrText",
    "ModelModel",
    "More",
    "Nothing",
    "Odd",
    "Open",
    "Person",
    "Pet",
    "Pin",
    "Point",
    "Puppy",
    "Script",
    "Shape",
    "ShapeCircle",
    "ShapeSquare",
    "Shared",
    "SnakeCaseDottedName",
    "Spot",
    "Step",
    "Tree",
    "Twins",
    "Typed",
    "Upload",
    "ValuesInlineRequest",
    "ValuesInlineRequestInner",
    "ValuesInlineRequestInnerDeep",
    "ValuesInlineRequestKind",
    "ValuesInlineResponse",
    "ValuesInlineResponseItemsItem",
    "Walk",
    "Wide",
]
