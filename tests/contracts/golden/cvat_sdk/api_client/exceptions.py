# Generated from dialect.yaml by `make generate` (openapi-generator-cli 7.26.0); do not edit.

"""The exceptions that calls raise."""

from cvat_sdk._runtime.errors import *
from cvat_sdk._runtime.errors import __all__ as __all__
