"""Bodies that are streamed from files: a file by itself, and multipart/form-data."""

from __future__ import annotations

import io
import os
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cvat_sdk.runtime.codec import has_file, to_json, written
from cvat_sdk.runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk.runtime.plain import is_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["FileBody", "Multipart", "Stream"]


class Stream:
    """A body that is read like a file, and again after `rewind`.

    Files are read from where they stand, in blocks. One that cannot seek is read into memory at
    once.

    :ivar length: the length in bytes
    """

    def __init__(self) -> None:
        self.length = 0
        self._pieces: list[_Piece] = []
        self._index = 0
        self._to_close: list[Any] = []

    @property
    def headers(self) -> dict[str, str]:
        """The headers that describe the body."""
        return {"Content-Length": str(self.length)}

    def read(self, size: int | None = -1) -> bytes:
        """Give the next bytes, at most `size` of them, or all that is left; none at the end.

        :raises ApiValueError: a file cannot be read, or became shorter since its length was told
        """
        size = -1 if size is None else size
        blocks: list[bytes] = []
        while size and self._index < len(self._pieces):
            block = self._pieces[self._index].read(size)
            if not block:
                self._index += 1
            blocks.append(block)
            size -= len(block) if size > 0 else 0
        return b"".join(blocks)

    def rewind(self) -> bool:
        """Go back to the first byte; tell whether that can be done."""
        self._index = 0
        for piece in self._pieces:
            piece.rewind()
        return all(piece.is_open for piece in self._pieces)

    def close_files(self) -> None:
        """Close the files on disk, those that the caller opened too."""
        while self._to_close:
            self._to_close.pop().close()

    def _add(self, content: bytes) -> None:
        self._add_piece(_Piece(io.BytesIO(content)))

    def _add_file(self, file: Any, name: str) -> None:
        if isinstance(file, (bytes, bytearray, memoryview)):
            self._add(bytes(file))
            return
        try:
            if isinstance(file, PathLike):
                file = Path(file).open("rb")  # noqa: SIM115
                self._to_close.append(file)
            elif _on_disk(file):
                self._to_close.append(file)
            self._add_piece(_Piece(file))
        except (OSError, ValueError) as error:
            self.close_files()
            raise ApiValueError(f"{name}: the file cannot be read: {error}") from error

    def _add_piece(self, piece: _Piece) -> None:
        self._pieces.append(piece)
        self.length += piece.length


class FileBody(Stream):
    """A body that is one file.

    :param file: the file
    """

    def __init__(self, file: Any) -> None:
        super().__init__()
        self._add_file(file, "body")


class Multipart(Stream):
    """A form with files as multipart/form-data.

    Lists become ``name[0]``, ``name[1]``; objects become JSON parts.

    :ivar content_type: the media type with the boundary
    :param fields: a plain mapping
    :param encoding: the content types of parts, by name, where the contract gives them
    """

    def __init__(self, fields: Mapping[str, Any], encoding: Mapping[str, str]) -> None:
        super().__init__()
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        try:
            for name, value in fields.items():
                for part_name, item in _parts(name, value):
                    self._add(f"--{boundary}\r\n".encode())
                    self._add_part(part_name, item, encoding.get(name))
                    self._add(b"\r\n")
        except BaseException:
            self.close_files()
            raise
        self._add(f"--{boundary}--\r\n".encode())

    @property
    def headers(self) -> dict[str, str]:
        """The headers that describe the body."""
        return {"Content-Type": self.content_type, **super().headers}

    def _add_part(self, name: str, value: Any, content_type: str | None) -> None:
        head = f'Content-Disposition: form-data; name="{_quoted(name)}"'
        if is_file(value):
            file_name = _file_name(value) or name
            content_type = content_type or _guessed(file_name)
            head += f'; filename="{_quoted(file_name)}"'
        elif content_type is None and isinstance(value, (dict, list)):
            content_type = "application/json"
        if content_type:
            head += f"\r\nContent-Type: {content_type}"
        self._add(f"{head}\r\n\r\n".encode())
        if is_file(value):
            self._add_file(value, name)
        else:
            as_json = content_type is not None and "json" in content_type
            self._add(to_json(value) if as_json else written(name, value))


class _Piece:
    """Some bytes of a body, out of a file."""

    __slots__ = ("_file", "_left", "_start", "length")

    def __init__(self, file: Any) -> None:
        try:
            self._start = file.tell()
            file.seek(0, io.SEEK_END)
            self.length = file.tell() - self._start
            file.seek(self._start)
        except (OSError, ValueError, AttributeError, TypeError):
            data = _as_bytes(file.read(), file)
            file, self._start, self.length = io.BytesIO(data), 0, len(data)
        self._file = file
        self._left = -1  # not begun

    def read(self, size: int) -> bytes:
        try:
            if self._left < 0:
                # The file may have been read since, by another part that is the same file.
                self._file.seek(self._start)
                self._left = self.length
            if not self._left:
                return b""
            most = self._left if size < 0 else min(size, self._left)
            block = _as_bytes(self._file.read(most), self._file)
        except (OSError, ValueError) as error:
            # An OSError as it is would be taken for the connection's.
            raise ApiValueError(f"a file can no longer be read: {error}") from error
        if not block:
            raise ApiValueError("a file became shorter while it was being sent")
        self._left -= len(block)
        return block

    def rewind(self) -> None:
        self._left = -1

    @property
    def is_open(self) -> bool:
        return not getattr(self._file, "closed", False)


def _as_bytes(data: Any, file: Any) -> bytes:
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    raise ApiTypeError(
        f"expected a file of bytes, {type(file).__name__} gave {type(data).__name__}"
    )


def _parts(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Give the names and contents of the parts that a field becomes."""
    items = [(name, value)]
    if isinstance(value, list):
        items = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    for part_name, item in items:
        if isinstance(item, (dict, list)) and has_file(item):
            raise ApiTypeError(f"{part_name}: a file within an object cannot be sent in a form")
        yield part_name, item


def _on_disk(file: Any) -> bool:
    try:
        return int(file.fileno()) >= 0
    except (OSError, AttributeError):
        return False


def _file_name(file: Any) -> str:
    name = file if isinstance(file, PathLike) else getattr(file, "name", None)
    if not isinstance(name, (str, bytes, PathLike)):
        return ""
    return os.path.basename(os.fsdecode(name))  # noqa: PTH119


def _guessed(file_name: str) -> str:
    import mimetypes

    return mimetypes.guess_type(f"./{file_name}")[0] or "application/octet-stream"


def _quoted(name: str) -> str:
    """Write a name as HTML's forms do; no line can end within it."""
    name = name.encode(errors="replace").decode()
    name = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    return "".join(" " if c < " " or "\x7f" <= c < "\xa0" else c for c in name)
