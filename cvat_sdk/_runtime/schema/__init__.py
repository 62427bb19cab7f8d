"""Types of the contract, and how they become JSON and back."""

from cvat_sdk._runtime.schema.model import Model, OpenModel
from cvat_sdk._runtime.schema.values import FileInput, OneOf, OpenStrEnum

__all__ = ["FileInput", "Model", "OneOf", "OpenModel", "OpenStrEnum"]
