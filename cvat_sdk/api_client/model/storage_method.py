# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `StorageMethod`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class StorageMethod(OpenStrEnum):
    """When the chunks of a task are made.

    - `cache`: when they are needed
    - `file_system`: when the data is imported

    Source: ``#/components/schemas/StorageMethod``
    """

    CACHE = "cache"
    """when they are needed"""
    FILE_SYSTEM = "file_system"
    """when the data is imported"""
