# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Event`."""

from __future__ import annotations

import datetime

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Event(Model):
    """Something that happened on the server or in a client.

    Source: ``#/components/schemas/Event``
    """

    scope: str
    """What happened to what, such as `create:job` or `click:element`."""
    obj_name: str | UnsetType | None = UNSET
    """The name of the object or of its field."""
    obj_id: int | UnsetType | None = UNSET
    """The id of the object."""
    obj_val: str | UnsetType | None = UNSET
    """The value of the object or of its field."""
    source: str | None
    """Where the event comes from: `client` or `server`."""
    timestamp: datetime.datetime
    """When it happened."""
    count: int | None
    """How many times it happened."""
    duration: int
    """How long it took, in milliseconds."""
    project_id: int | UnsetType | None = UNSET
    """The id of the project that was concerned."""
    task_id: int | UnsetType | None = UNSET
    """The id of the task that was concerned."""
    job_id: int | UnsetType | None = UNSET
    """The id of the job that was concerned."""
    user_id: int | None
    """The id of the user who caused it."""
    user_name: str | None
    """The name that the user logs in with."""
    user_email: str | None
    """The email address of the user."""
    org_id: int | None
    """The id of the organization."""
    org_slug: str | None
    """The slug of the organization."""
    payload: str | None
    """More about the event, as JSON in a string."""
