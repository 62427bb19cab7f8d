"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from cvat_sdk._runtime.schema import Model


class Script(Model):
    """Ends with a "quote"

        indented
          more

    *Emphasis*, _underscores_, [brackets], <tags> & entities; a \"\"\"docstring\"\"\" \\N{BULLET} \\x00.

    Source: ``#/components/schemas/Script``
    """

    a: str | UnsetType = UNSET
    """ends with a "quote"
    """
    b: str | UnsetType = UNSET
    """ends with a backslash \\
    """
    c: str | UnsetType = UNSET
    """{{mustache}} {{{triple}}} %s %(name)s ${shell} `code` */ <!-- -->"""
    d: str | UnsetType = UNSET
    """| a | b |
    |---|---|
    | 1 | 2 |
    """
    e: str | UnsetType = UNSET
