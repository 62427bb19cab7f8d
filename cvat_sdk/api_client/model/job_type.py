# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `JobType`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class JobType(OpenStrEnum):
    """What a job is for.

    - `annotation`: to annotate frames
    - `ground_truth`: to annotate the frames that the others are compared with
    - `consensus_replica`: to annotate the frames of another job once more

    Source: ``#/components/schemas/JobType``
    """

    ANNOTATION = "annotation"
    """to annotate frames"""
    GROUND_TRUTH = "ground_truth"
    """to annotate the frames that the others are compared with"""
    CONSENSUS_REPLICA = "consensus_replica"
    """to annotate the frames of another job once more"""
