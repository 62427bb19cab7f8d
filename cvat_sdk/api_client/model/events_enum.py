# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `EventsEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class EventsEnum(OpenStrEnum):
    """An event that calls a webhook: what happens, and to what kind of object.

    Source: ``#/components/schemas/EventsEnum``
    """

    CREATE_COMMENT = "create:comment"
    CREATE_INVITATION = "create:invitation"
    CREATE_ISSUE = "create:issue"
    CREATE_JOB = "create:job"
    CREATE_MEMBERSHIP = "create:membership"
    CREATE_PROJECT = "create:project"
    CREATE_TASK = "create:task"
    DELETE_COMMENT = "delete:comment"
    DELETE_INVITATION = "delete:invitation"
    DELETE_ISSUE = "delete:issue"
    DELETE_JOB = "delete:job"
    DELETE_MEMBERSHIP = "delete:membership"
    DELETE_ORGANIZATION = "delete:organization"
    DELETE_PROJECT = "delete:project"
    DELETE_TASK = "delete:task"
    UPDATE_COMMENT = "update:comment"
    UPDATE_ISSUE = "update:issue"
    UPDATE_JOB = "update:job"
    UPDATE_MEMBERSHIP = "update:membership"
    UPDATE_ORGANIZATION = "update:organization"
    UPDATE_PROJECT = "update:project"
    UPDATE_TASK = "update:task"
