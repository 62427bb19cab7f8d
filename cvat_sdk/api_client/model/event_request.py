# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `EventRequest`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated

from msgspec import UNSET, Meta, UnsetType

from cvat_sdk._runtime.schema import Model


class EventRequest(Model):
    """Something that happened in a client.

    :param scope: What happened to what, such as `create:job` or `click:element`.
    :param obj_name: The name of the object or of its field.
    :param obj_id: The id of the object.
    :param obj_val: The value of the object or of its field.
    :param source: Where the event comes from.
    :param timestamp: When it happened.
    :param count: How many times it happened.
    :param duration: How long it took, in milliseconds.
    :param project_id: The id of the project that was concerned.
    :param task_id: The id of the task that was concerned.
    :param job_id: The id of the job that was concerned.
    :param user_id: The id of the user who caused it.
    :param user_name: The name that the user logs in with.
    :param user_email: The email address of the user.
    :param org_id: The id of the organization.
    :param org_slug: The slug of the organization.
    :param payload: More about the event, as JSON in a string.

    Source: ``#/components/schemas/EventRequest``
    """

    scope: Annotated[str, Meta(min_length=1)]
    """What happened to what, such as `create:job` or `click:element`."""
    obj_name: Annotated[str, Meta(min_length=1)] | UnsetType | None = UNSET
    """The name of the object or of its field."""
    obj_id: int | UnsetType | None = UNSET
    """The id of the object."""
    obj_val: Annotated[str, Meta(min_length=1)] | UnsetType | None = UNSET
    """The value of the object or of its field."""
    source: Annotated[str, Meta(min_length=1)] | UnsetType | None = UNSET
    """Where the event comes from."""
    timestamp: datetime.datetime
    """When it happened."""
    count: int | UnsetType | None = UNSET
    """How many times it happened."""
    duration: int | UnsetType = UNSET
    """How long it took, in milliseconds."""
    project_id: int | UnsetType | None = UNSET
    """The id of the project that was concerned."""
    task_id: int | UnsetType | None = UNSET
    """The id of the task that was concerned."""
    job_id: int | UnsetType | None = UNSET
    """The id of the job that was concerned."""
    user_id: int | UnsetType | None = UNSET
    """The id of the user who caused it."""
    user_name: Annotated[str, Meta(min_length=1)] | UnsetType | None = UNSET
    """The name that the user logs in with."""
    user_email: Annotated[str, Meta(min_length=1)] | UnsetType | None = UNSET
    """The email address of the user."""
    org_id: int | UnsetType | None = UNSET
    """The id of the organization."""
    org_slug: Annotated[str, Meta(min_length=1)] | UnsetType | None = UNSET
    """The slug of the organization."""
    payload: Annotated[str, Meta(min_length=1)] | UnsetType | None = UNSET
    """More about the event, as JSON in a string."""

    if TYPE_CHECKING:

        def __init__(
            self,
            scope: str,
            timestamp: datetime.datetime,
            *,
            obj_name: str | UnsetType | None = ...,
            obj_id: int | UnsetType | None = ...,
            obj_val: str | UnsetType | None = ...,
            source: str | UnsetType | None = ...,
            count: int | UnsetType | None = ...,
            duration: int | UnsetType = ...,
            project_id: int | UnsetType | None = ...,
            task_id: int | UnsetType | None = ...,
            job_id: int | UnsetType | None = ...,
            user_id: int | UnsetType | None = ...,
            user_name: str | UnsetType | None = ...,
            user_email: str | UnsetType | None = ...,
            org_id: int | UnsetType | None = ...,
            org_slug: str | UnsetType | None = ...,
            payload: str | UnsetType | None = ...,
        ) -> None: ...
