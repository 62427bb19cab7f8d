# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `QualityTargetMetric`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class QualityTargetMetric(OpenStrEnum):
    """The figure that decides whether the quality suffices.

    - `accuracy`: the share of agreeing annotations among all of both
    - `precision`: the share of agreeing annotations among those of the jobs
    - `recall`: the share of agreeing annotations among those of the ground truth

    Source: ``#/components/schemas/QualityTargetMetric``
    """

    ACCURACY = "accuracy"
    """the share of agreeing annotations among all of both"""
    PRECISION = "precision"
    """the share of agreeing annotations among those of the jobs"""
    RECALL = "recall"
    """the share of agreeing annotations among those of the ground truth"""
