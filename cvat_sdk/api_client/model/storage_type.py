# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `StorageType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class StorageType(OpenStrEnum):
    """Where the source files of a task are.

    - `cloud_storage`: in a cloud storage
    - `local`: on the server
    - `share`: in a directory that the server shares with others

    Source: ``#/components/schemas/StorageType``
    """

    CLOUD_STORAGE = "cloud_storage"
    """in a cloud storage"""
    LOCAL = "local"
    """on the server"""
    SHARE = "share"
    """in a directory that the server shares with others"""
