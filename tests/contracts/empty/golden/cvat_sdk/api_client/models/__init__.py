"""Generated from contract.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvat_sdk._runtime import lazy

if TYPE_CHECKING:
    pass
else:
    __getattr__, __dir__ = lazy.exports(__name__, {})

__all__ = []
