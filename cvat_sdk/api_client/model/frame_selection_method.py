# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `FrameSelectionMethod`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class FrameSelectionMethod(OpenStrEnum):
    """How frames are chosen.

    - `random_uniform`: at random from the whole task
    - `random_per_job`: at random, as many from each job
    - `manual`: as listed in the request

    Source: ``#/components/schemas/FrameSelectionMethod``
    """

    RANDOM_UNIFORM = "random_uniform"
    """at random from the whole task"""
    RANDOM_PER_JOB = "random_per_job"
    """at random, as many from each job"""
    MANUAL = "manual"
    """as listed in the request"""
