# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `About`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class About(Model):
    """The name, version and appearance of the server.

    Source: ``#/components/schemas/About``
    """

    name: str
    """The name of the server, shown as its title."""
    description: str
    """A description of the server."""
    version: str
    """The version of CVAT, such as `2.54.1`."""
    logo_url: str
    """The URL of the logo, relative to the server."""
    subtitle: str
    """The line shown below the logo; empty if unset."""
