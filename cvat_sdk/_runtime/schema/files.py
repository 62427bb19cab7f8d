"""What can be sent as a file."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from cvat_sdk._runtime.schema.values import is_file

__all__ = ["FileInput"]

if TYPE_CHECKING:
    from os import PathLike
    from typing import TypeAlias

    FileInput: TypeAlias = IO[bytes] | bytes | PathLike[str]
else:

    class _FileInputMeta(type):
        # msgspec checks that what was decoded for a custom type is an instance of it, and a
        # response holds a file's content as a string.
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, str) or is_file(value)

    class FileInput(metaclass=_FileInputMeta):
        """A file to send: open in binary mode, anything with ``read()``, bytes, or a path.

        A file that the caller opened is read from its current position, and closed after the call.
        One that cannot seek is read into memory, so that the request can be sent again.
        """
