"""A fast, typed and robust client for the API of the CVAT server."""

from cvat_sdk._version import __version__

__all__ = ["__version__"]
