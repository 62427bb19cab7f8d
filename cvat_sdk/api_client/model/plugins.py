# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The model `Plugins`."""

from __future__ import annotations

from msgspec import field

from cvat_sdk._runtime.schema import Model


class Plugins(Model):
    """Which optional parts the server has.

    Source: ``#/components/schemas/Plugins``
    """

    git_integration: bool = field(name="GIT_INTEGRATION")
    """Whether datasets can be synchronized with Git."""
    analytics: bool = field(name="ANALYTICS")
    """Whether the server records events for analytics."""
    models: bool = field(name="MODELS")
    """Whether the server has annotation functions."""
    predict: bool = field(name="PREDICT")
    """Whether the server has automatic prediction."""
