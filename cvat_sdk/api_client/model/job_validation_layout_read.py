# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `JobValidationLayoutRead`."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class JobValidationLayoutRead(Model):
    """The frames of a job that are used for validation; without honeypots the object is empty.

    Source: ``#/components/schemas/JobValidationLayoutRead``
    """

    honeypot_count: int | UnsetType = UNSET
    """The number of honeypots in the job."""
    honeypot_frames: list[int] | UnsetType = UNSET
    """The numbers of the frames that are honeypots."""
    honeypot_real_frames: list[int] | UnsetType = UNSET
    """The validation frame that each honeypot shows, in the order of `honeypot_frames`."""
