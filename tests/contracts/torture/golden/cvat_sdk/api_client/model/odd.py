"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class Odd(OpenStrEnum):
    """Values that are no Python names; "quoted" and \\ slashed.

    Source: ``#/components/schemas/Odd``
    """

    EMPTY = ""
    SPACE = " "
    PLUS_SIGN = "+"
    HYPHEN_MINUS_NAME = "-name"
    name_ = "name"
    Name = "Name"
    VALUE_1ST = "1st"
    A_B = "a b"
    NONE = "None"
    CLASS = "class"
    MRO = "mro"
    COUNT = "count"
    GREATER_THAN_SIGN_EQUALS_SIGN = ">="
    Ä_Ö = "ä/ö"
    Q_UOTE = 'q"uote'
    BACK_SLASH = "back\\slash"
    NEW_LINE = "new\nline"
    日本 = "日本"
