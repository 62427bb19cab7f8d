"""The models, by the name that `import cvat_sdk.models` looks for."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cvat_sdk.api_client.models import *
else:
    # The same module by both names, so that models stay lazy and no name differs.
    sys.modules[__name__] = import_module("cvat_sdk.api_client.models")
