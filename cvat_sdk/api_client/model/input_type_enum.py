# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `InputTypeEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class InputTypeEnum(OpenStrEnum):
    """The control that annotators enter an attribute's value with.

    - `checkbox`: true or false
    - `radio`: one of several values, all shown
    - `number`: a number
    - `text`: any text
    - `select`: one of several values in a menu

    Source: ``#/components/schemas/InputTypeEnum``
    """

    CHECKBOX = "checkbox"
    """true or false"""
    RADIO = "radio"
    """one of several values, all shown"""
    NUMBER = "number"
    """a number"""
    TEXT = "text"
    """any text"""
    SELECT = "select"
    """one of several values in a menu"""
