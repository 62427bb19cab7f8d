"""Types of the contract, and how they become JSON and back.

What generated models are made of stands here. Sending and receiving them takes `codec`,
which is not imported here, to keep the start short.
"""

from cvat_sdk._runtime.schema.model import Model, OpenModel
from cvat_sdk._runtime.schema.values import FileInput, OneOf, OpenStrEnum

__all__ = ["FileInput", "Model", "OneOf", "OpenModel", "OpenStrEnum"]
