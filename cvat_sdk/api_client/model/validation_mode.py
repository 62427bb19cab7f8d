# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `ValidationMode`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class ValidationMode(OpenStrEnum):
    """How a task is validated.

    - `gt`: with a ground truth job that has some of the task's frames
    - `gt_pool`: with honeypots, frames of a ground truth job that are put into other jobs

    Source: ``#/components/schemas/ValidationMode``
    """

    GT = "gt"
    """with a ground truth job that has some of the task's frames"""
    GT_POOL = "gt_pool"
    """with honeypots, frames of a ground truth job that are put into other jobs"""
