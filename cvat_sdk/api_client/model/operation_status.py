# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `OperationStatus`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class OperationStatus(OpenStrEnum):
    """How far the work on a stage has got.

    - `new`: not begun
    - `in progress`: begun
    - `completed`: done
    - `rejected`: sent back by a reviewer

    Source: ``#/components/schemas/OperationStatus``
    """

    NEW = "new"
    """not begun"""
    IN_PROGRESS = "in progress"
    """begun"""
    COMPLETED = "completed"
    """done"""
    REJECTED = "rejected"
    """sent back by a reviewer"""
