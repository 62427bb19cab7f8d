# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `RqStatusStateEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class RqStatusStateEnum(OpenStrEnum):
    """How far the import has got.

    - `Queued`: it waits for a worker
    - `Started`: a worker does it
    - `Finished`: it ended with success, or there is no data yet
    - `Failed`: it ended with an error

    Source: ``#/components/schemas/RqStatusStateEnum``
    """

    QUEUED = "Queued"
    """it waits for a worker"""
    STARTED = "Started"
    """a worker does it"""
    FINISHED = "Finished"
    """it ended with success, or there is no data yet"""
    FAILED = "Failed"
    """it ended with an error"""
