"""Types of the contract: models, enumerations and alternatives, and how they become JSON and back.

What generated models are made of stands here. `encode` and `decode` are imported by themselves, for
defining models needs neither.
"""

from cvat_sdk._runtime.schema.enums import OpenIntEnum, OpenStrEnum
from cvat_sdk._runtime.schema.files import FileInput
from cvat_sdk._runtime.schema.model import Model, OpenModel
from cvat_sdk._runtime.schema.one_of import OneOf

__all__ = ["FileInput", "Model", "OneOf", "OpenIntEnum", "OpenModel", "OpenStrEnum"]
