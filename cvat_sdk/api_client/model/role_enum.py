# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `RoleEnum`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import OpenStrEnum


class RoleEnum(OpenStrEnum):
    """The role of a member in an organization.

    - `worker`: sees and annotates what is assigned to them
    - `supervisor`: creates and assigns projects, tasks and jobs
    - `maintainer`: manages everything but the organization itself
    - `owner`: manages everything

    Source: ``#/components/schemas/RoleEnum``
    """

    WORKER = "worker"
    """sees and annotates what is assigned to them"""
    SUPERVISOR = "supervisor"
    """creates and assigns projects, tasks and jobs"""
    MAINTAINER = "maintainer"
    """manages everything but the organization itself"""
    OWNER = "owner"
    """manages everything"""
