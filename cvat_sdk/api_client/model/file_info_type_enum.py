# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `FileInfoTypeEnum`."""

from __future__ import annotations

from cvat_sdk.runtime.model import OpenStrEnum


class FileInfoTypeEnum(OpenStrEnum):
    """What an entry of a storage is.

    - `REG`: a file
    - `DIR`: a directory

    Source: ``#/components/schemas/FileInfoTypeEnum``
    """

    REG = "REG"
    """a file"""
    DIR = "DIR"
    """a directory"""
