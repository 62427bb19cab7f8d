# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `FileInfoTypeEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class FileInfoTypeEnum(OpenStrEnum):
    """The type of an entry in a storage.

    - `REG`: a file
    - `DIR`: a directory

    Source: ``#/components/schemas/FileInfoTypeEnum``
    """

    REG = "REG"
    """a file"""
    DIR = "DIR"
    """a directory"""
