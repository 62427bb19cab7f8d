# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The models, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    from cvat_sdk.api_client.model.anything import Anything as Anything
    from cvat_sdk.api_client.model.blank_enum import BlankEnum as BlankEnum
    from cvat_sdk.api_client.model.choice import Choice as Choice
    from cvat_sdk.api_client.model.circle import Circle as Circle
    from cvat_sdk.api_client.model.kind import Kind as Kind
    from cvat_sdk.api_client.model.level import Level as Level
    from cvat_sdk.api_client.model.null_enum import NullEnum as NullEnum
    from cvat_sdk.api_client.model.odd_ones_paint_request import (
        OddOnesPaintRequest as OddOnesPaintRequest,
    )
    from cvat_sdk.api_client.model.odd_ones_twice200_response import (
        OddOnesTwice200Response as OddOnesTwice200Response,
    )
    from cvat_sdk.api_client.model.odd_ones_twice_request import (
        OddOnesTwiceRequest as OddOnesTwiceRequest,
    )
    from cvat_sdk.api_client.model.odd_ones_upload200_response import (
        OddOnesUpload200Response as OddOnesUpload200Response,
    )
    from cvat_sdk.api_client.model.old_person import OldPerson as OldPerson
    from cvat_sdk.api_client.model.open import Open as Open
    from cvat_sdk.api_client.model.other_name_x import OtherNameX as OtherNameX
    from cvat_sdk.api_client.model.person import Person as Person
    from cvat_sdk.api_client.model.pet import Pet as Pet
    from cvat_sdk.api_client.model.pet_choice import PetChoice as PetChoice
    from cvat_sdk.api_client.model.pet_page import PetPage as PetPage
    from cvat_sdk.api_client.model.pet_request import PetRequest as PetRequest
    from cvat_sdk.api_client.model.pet_request_inline import PetRequestInline as PetRequestInline
    from cvat_sdk.api_client.model.pets_create202_response import (
        PetsCreate202Response as PetsCreate202Response,
    )
    from cvat_sdk.api_client.model.pets_list404_response import (
        PetsList404Response as PetsList404Response,
    )
    from cvat_sdk.api_client.model.shape import Shape as Shape
    from cvat_sdk.api_client.model.square import Square as Square
else:
    __getattr__, __dir__ = lazy.exports(
        __name__,
        {
            "Anything": "cvat_sdk.api_client.model.anything",
            "BlankEnum": "cvat_sdk.api_client.model.blank_enum",
            "Choice": "cvat_sdk.api_client.model.choice",
            "Circle": "cvat_sdk.api_client.model.circle",
            "Kind": "cvat_sdk.api_client.model.kind",
            "Level": "cvat_sdk.api_client.model.level",
            "NullEnum": "cvat_sdk.api_client.model.null_enum",
            "OddOnesPaintRequest": "cvat_sdk.api_client.model.odd_ones_paint_request",
            "OddOnesTwice200Response": "cvat_sdk.api_client.model.odd_ones_twice200_response",
            "OddOnesTwiceRequest": "cvat_sdk.api_client.model.odd_ones_twice_request",
            "OddOnesUpload200Response": "cvat_sdk.api_client.model.odd_ones_upload200_response",
            "OldPerson": "cvat_sdk.api_client.model.person:Person",
            "Open": "cvat_sdk.api_client.model.open",
            "OtherNameX": "cvat_sdk.api_client.model.other_name_x",
            "Person": "cvat_sdk.api_client.model.person",
            "Pet": "cvat_sdk.api_client.model.pet",
            "PetChoice": "cvat_sdk.api_client.model.pet_choice",
            "PetPage": "cvat_sdk.api_client.model.pet_page",
            "PetRequest": "cvat_sdk.api_client.model.pet_request",
            "PetRequestInline": "cvat_sdk.api_client.model.pet_request_inline",
            "PetsCreate202Response": "cvat_sdk.api_client.model.pets_create202_response",
            "PetsList404Response": "cvat_sdk.api_client.model.pets_list404_response",
            "Shape": "cvat_sdk.api_client.model.shape",
            "Square": "cvat_sdk.api_client.model.square",
        },
    )

__all__ = [
    "Anything",
    "BlankEnum",
    "Choice",
    "Circle",
    "Kind",
    "Level",
    "NullEnum",
    "OddOnesPaintRequest",
    "OddOnesTwice200Response",
    "OddOnesTwiceRequest",
    "OddOnesUpload200Response",
    "OldPerson",
    "Open",
    "OtherNameX",
    "Person",
    "Pet",
    "PetChoice",
    "PetPage",
    "PetRequest",
    "PetRequestInline",
    "PetsCreate202Response",
    "PetsList404Response",
    "Shape",
    "Square",
]
