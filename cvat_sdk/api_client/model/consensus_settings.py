# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `ConsensusSettings`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class ConsensusSettings(Model):
    """How the replicas of a task's jobs are merged.

    Source: ``#/components/schemas/ConsensusSettings``
    """

    id: int
    """The id of the settings."""
    task_id: int
    """The id of the task."""
    iou_threshold: float
    """How much two shapes must overlap to be taken for the same object, from 0 to 1."""
    quorum: float
    """The share of replicas that must agree on an annotation, from 0 to 1."""
