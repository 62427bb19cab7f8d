# Generated from openapi.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The enumeration `NullEnum`."""

from __future__ import annotations

from typing import TypeAlias

NullEnum: TypeAlias = None
"""No value.

Source: ``#/components/schemas/NullEnum``
"""
