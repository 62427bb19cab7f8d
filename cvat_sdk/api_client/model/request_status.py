# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `RequestStatus`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class RequestStatus(OpenStrEnum):
    """How far background work has got.

    - `queued`: it waits for a worker
    - `started`: a worker does it
    - `failed`: it ended with an error
    - `finished`: it ended with success

    Source: ``#/components/schemas/RequestStatus``
    """

    QUEUED = "queued"
    """it waits for a worker"""
    STARTED = "started"
    """a worker does it"""
    FAILED = "failed"
    """it ended with an error"""
    FINISHED = "finished"
    """it ended with success"""
