# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `TaskValidationLayoutRead`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model
from cvat_sdk.api_client.model.validation_mode import ValidationMode


class TaskValidationLayoutRead(Model):
    """The frames of a task that are used for validation; the fields on honeypots are left out
    without any.

    Source: ``#/components/schemas/TaskValidationLayoutRead``
    """

    mode: ValidationMode | None
    """How the task is validated; null if it is not."""
    frames_per_job_count: int | None
    """The number of honeypots in each job; null without honeypots."""
    validation_frames: list[int]
    """The numbers of the frames with ground truth."""
    disabled_frames: list[int]
    """The numbers of the validation frames that are not used."""
    honeypot_count: int | UnsetType = UNSET
    """The number of honeypots in the task."""
    honeypot_frames: list[int] | UnsetType = UNSET
    """The numbers of the frames that are honeypots."""
    honeypot_real_frames: list[int] | UnsetType = UNSET
    """The validation frame that each honeypot shows, in the order of `honeypot_frames`."""
