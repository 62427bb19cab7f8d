# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Token`."""

from __future__ import annotations

from cvat_sdk._runtime.schema import Model


class Token(Model):
    """A token for `Authorization: Token`.

    Source: ``#/components/schemas/Token``
    """

    _secrets = {"key": True}

    key: str
    """The secret token; it stays the same until the user logs out."""
