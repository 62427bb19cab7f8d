"""The exceptions, by the name that `import cvat_sdk.exceptions` looks for."""

from cvat_sdk._runtime.errors import *
from cvat_sdk._runtime.errors import __all__ as __all__
