# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `SortingMethod`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class SortingMethod(OpenStrEnum):
    """How the files of a task are ordered.

    - `lexicographical`: by their names
    - `natural`: by their names, numbers in them by value
    - `predefined`: as given in the request or in the manifest
    - `random`: at random

    Source: ``#/components/schemas/SortingMethod``
    """

    LEXICOGRAPHICAL = "lexicographical"
    """by their names"""
    NATURAL = "natural"
    """by their names, numbers in them by value"""
    PREDEFINED = "predefined"
    """as given in the request or in the manifest"""
    RANDOM = "random"
    """at random"""
