# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `AcceptInvitationRead`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class AcceptInvitationRead(Model):
    """The organization that the accepted invitation was for.

    Source: ``#/components/schemas/AcceptInvitationRead``
    """

    organization_slug: str
    """The slug of the organization."""
