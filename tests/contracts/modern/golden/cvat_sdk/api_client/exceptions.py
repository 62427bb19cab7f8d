"""Generated from contract.json by `make generate` (openapi-generator-cli 7.26.0); do not edit."""

from cvat_sdk._runtime.errors import *
from cvat_sdk._runtime.errors import __all__ as __all__
