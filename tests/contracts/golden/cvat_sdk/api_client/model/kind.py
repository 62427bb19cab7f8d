# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `Kind`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class Kind(OpenStrEnum):
    """What a pet is.

    * `cat` - a cat
    * `dog` - a dog that \\barks\"\"\"

    Source: ``#/components/schemas/Kind``
    """

    CAT = "cat"
    """a cat"""
    DOG = "dog"
    """a dog that \\barks\"\"\"
    """
    EMPTY = ""
    VALUE = ">="
    A_B = 'a"b'
    CAT_ = "Cat"
