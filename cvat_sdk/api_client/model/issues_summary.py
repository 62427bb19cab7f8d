# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `IssuesSummary`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class IssuesSummary(Model):
    """The number of a job's issues, and where they are.

    Source: ``#/components/schemas/IssuesSummary``
    """

    url: str
    """The URL that lists the issues."""
    count: int
    """The number of issues."""
