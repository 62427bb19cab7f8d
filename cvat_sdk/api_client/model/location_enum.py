# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `LocationEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class LocationEnum(OpenStrEnum):
    """Where files are stored.

    - `cloud_storage`: in a cloud storage
    - `local`: on the server

    Source: ``#/components/schemas/LocationEnum``
    """

    CLOUD_STORAGE = "cloud_storage"
    """in a cloud storage"""
    LOCAL = "local"
    """on the server"""
