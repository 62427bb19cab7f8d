"""Bodies that are read from files while they are sent: files as they are, and forms of them."""

from __future__ import annotations

import io
import os
import re
from contextlib import suppress
from os import PathLike
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from cvat_sdk._runtime import defaults
from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.http.headers import as_text
from cvat_sdk._runtime.schema.values import contains_file, is_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_BLOCK = 64 * 1024
# Quotes, control characters, and lone surrogates, which UTF-8 cannot hold.
_UNSAFE = re.compile(r'["\x00-\x1f\x7f-\x9f\ud800-\udfff]')


class Stream:
    """A body of known length that is iterated over as it is sent, and again for a retry."""

    def __init__(self, given: Any) -> None:
        self.given = given  # the file, or a form's fields, by whose names secrets are found
        # A file, where to start, how many bytes, and the file as it was given.
        self._segments: list[tuple[Any, int, int, Any]] = []
        self._to_close: list[Any] = []

    @property
    def headers(self) -> dict[str, str]:
        return {"Content-Length": str(len(self))}

    def __len__(self) -> int:
        return sum(length for _, _, length, _ in self._segments)

    def __iter__(self) -> Iterator[bytes]:
        try:
            for file, start, length, _ in self._segments:
                # Here, since another part may be the same file.
                file.seek(start)
                left = length
                while left:
                    if not (block := _read(file, min(left, _BLOCK))):
                        raise ValueError("it became shorter while it was being sent")
                    left -= len(block)
                    yield block
        except (OSError, ValueError) as error:
            # Raised as it is, an OSError would count as the connection's, and be retried.
            raise ApiValueError(f"a file can no longer be read: {error}") from error

    @property
    def is_repeatable(self) -> bool:
        """Whether the body can be sent once more; not if a file has been closed since."""
        return not any(getattr(file, "closed", False) for file, _, _, _ in self._segments)

    def close_files(self) -> None:
        """Close the files on disk, those that the caller opened included."""
        while self._to_close:
            self._to_close.pop().close()

    def content_of(self, given: Any) -> bytes:
        """Return the beginning of a file that was added, as far as it can still be read."""
        with suppress(OSError, ValueError):
            for file, start, length, source in self._segments:
                if source is given:
                    position = file.tell()
                    file.seek(start)
                    content = _read(file, min(length, defaults.MAX_MASKED_BYTES))
                    file.seek(position)
                    return content
        return b""

    def _add(self, content: bytes) -> None:
        self._segments.append((io.BytesIO(content), 0, len(content), None))

    def add_file(self, file: Any, name: str) -> None:
        """Append a file: one that is open, from its current position, or bytes, or a path."""
        given = file
        try:
            if isinstance(file, (bytes, bytearray, memoryview)):
                file = io.BytesIO(file)
            elif isinstance(file, PathLike):
                file = open(file, "rb")  # noqa: PTH123, SIM115 - closed by close_files
            with suppress(OSError, AttributeError):  # it is in memory
                file.fileno()
                self._to_close.append(file)
            seekable = False
            # Not by file.seekable(): what wraps a file may lack it, or have a seek() that returns
            # None.
            with suppress(OSError, ValueError, AttributeError, TypeError):
                seekable = isinstance(file.seek(file.tell()), int)
            if seekable:
                _read(file, 0)  # fails for a file that is open in text mode, or for writing
            else:  # its length is unknown, and it can be read only once
                file = io.BytesIO(_read(file))
            start = file.tell()
            length = file.seek(0, io.SEEK_END) - start
            file.seek(start)
        except (OSError, ValueError) as error:
            raise ApiValueError(f"{name}: the file cannot be read: {error}") from error
        self._segments.append((file, start, length, given))


class Multipart(Stream):
    """A form as multipart/form-data, made of values in terms of JSON, and files."""

    def __init__(self, fields: Mapping[str, Any]) -> None:
        super().__init__(fields)
        self._boundary = os.urandom(16).hex()
        try:
            for name, value in fields.items():
                if isinstance(value, list):  # Django REST framework takes lists in no other form
                    for index, item in enumerate(value):
                        self._add_part(f"{name}[{index}]", item)
                else:
                    self._add_part(name, value)
        except BaseException:
            self.close_files()
            raise
        self._add(f"--{self._boundary}--\r\n".encode())

    @property
    def headers(self) -> dict[str, str]:
        content_type = f"multipart/form-data; boundary={self._boundary}"
        return {"Content-Type": content_type, **super().headers}

    def _add_part(self, name: str, value: Any) -> None:
        header = f'--{self._boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        if value is None:
            raise ApiValueError(f"{name}: a form cannot hold null, leave the field out")
        if is_file(value):
            import mimetypes  # here, since start-up would pay for what few calls need

            named = value if isinstance(value, PathLike) else getattr(value, "name", None)
            # Of a file without a name it may be the descriptor.
            named = named if isinstance(named, (str, bytes, PathLike)) else ""
            # Django takes a part without a file name for a text field.
            file_name = os.path.basename(os.fsdecode(named)) or name  # noqa: PTH119 - may be bytes
            # Without "./" a name such as data:a,b would be taken for a URL, of any media type.
            content_type = mimetypes.guess_type(f"./{file_name}")[0] or "application/octet-stream"
            header += f'; filename="{_quoted(file_name)}"\r\nContent-Type: {content_type}'
        elif isinstance(value, (dict, list)):
            if contains_file(value):
                raise ApiTypeError(f"{name}: a file within an object cannot be sent in a form")
            header += "\r\nContent-Type: application/json"
        self._add(f"{header}\r\n\r\n".encode())
        if is_file(value):
            self.add_file(value, name)
        else:
            self._add(as_text(value).encode())
        self._add(b"\r\n")


def _read(file: Any, *size: int) -> bytes:
    data = file.read(*size)
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    got = f"{type(file).__name__} gave {type(data).__name__}"
    raise ApiTypeError(f"expected a file open in binary mode, {got}")


def _quoted(name: str) -> str:
    """Escape a name as browsers do in forms, so that it cannot end its line."""
    return _UNSAFE.sub(lambda match: quote(match[0], errors="replace"), name)
