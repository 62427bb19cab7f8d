"""multipart/form-data as CVAT's servers read it, streamed from its files."""

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

__all__ = ["Multipart"]


class Multipart:
    """A body that is read like a file, and again after `rewind`.

    Lists become ``name[0]``, ``name[1]``; objects become JSON parts; files are read from where
    they stand, in blocks. One that cannot seek is read into memory at once.

    :ivar content_type: the media type with the boundary
    :ivar length: the length in bytes
    :param fields: a plain mapping
    :param encoding: the content types of parts, by name, where the contract gives them
    """

    def __init__(self, fields: Mapping[str, Any], encoding: Mapping[str, str]) -> None:
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._close: list[Any] = []
        self._pieces: list[_Piece] = []
        self._index = 0
        try:
            for name, value in fields.items():
                for part_name, item in _parts(name, value):
                    head, content = self._part(part_name, item, encoding.get(name))
                    self._pieces += [
                        _Piece.of_bytes(f"--{boundary}\r\n{head}\r\n\r\n".encode()),
                        content,
                        _Piece.of_bytes(b"\r\n"),
                    ]
        except BaseException:
            self.close_files()
            raise
        self._pieces.append(_Piece.of_bytes(f"--{boundary}--\r\n".encode()))
        self.length = sum(piece.length for piece in self._pieces)

    @property
    def headers(self) -> dict[str, str]:
        """The headers that describe the body."""
        return {"Content-Type": self.content_type, "Content-Length": str(self.length)}

    def read(self, size: int = -1) -> bytes:
        """Give the next bytes, at most `size` of them, or all that is left; none at the end.

        :raises ApiValueError: a file became shorter since its length was told
        """
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
        """Close the files on disk, those that were opened by the caller too."""
        while self._close:
            self._close.pop().close()

    def _part(self, name: str, value: Any, content_type: str | None) -> tuple[str, _Piece]:
        """Give the header lines and the content of a part."""
        disposition = f'Content-Disposition: form-data; name="{_quoted(name)}"'
        if is_file(value):
            file_name = _file_name(value) or name
            kind = content_type or _guessed(file_name)
            head = f'{disposition}; filename="{_quoted(file_name)}"\r\nContent-Type: {kind}'
            return head, self._file(value, name)
        if content_type is None and isinstance(value, (dict, list)):
            content_type = "application/json"
        if content_type is None:
            return disposition, _Piece.of_bytes(written(value))
        write = to_json if "json" in content_type else written
        return f"{disposition}\r\nContent-Type: {content_type}", _Piece.of_bytes(write(value))

    def _file(self, value: Any, name: str) -> _Piece:
        if isinstance(value, (bytes, bytearray, memoryview)):
            return _Piece.of_bytes(bytes(value))
        try:
            if isinstance(value, PathLike):
                value = Path(value).open("rb")  # noqa: SIM115
                self._close.append(value)
            elif _on_disk(value):
                self._close.append(value)
            return _Piece(value)
        except (OSError, ValueError) as error:
            raise ApiValueError(f"{name}: the file cannot be read: {error}") from error


class _Piece:
    """Some bytes of a body, out of a file or memory."""

    __slots__ = ("_file", "_left", "_start", "length")

    def __init__(self, file: Any) -> None:
        try:
            self._start = file.tell()
            end = file.seek(0, io.SEEK_END)
            self.length = (file.tell() if end is None else end) - self._start
            file.seek(self._start)
        except (OSError, AttributeError, TypeError):
            data = file.read()
            if not isinstance(data, (bytes, bytearray)):
                raise ApiTypeError(
                    f"a file gives bytes, the {type(file).__name__} gave {type(data).__name__}"
                ) from None
            file, self._start, self.length = io.BytesIO(data), 0, len(data)
        self._file = file
        self._left = -1  # not begun

    @classmethod
    def of_bytes(cls, data: bytes) -> _Piece:
        return cls(io.BytesIO(data))

    def read(self, size: int) -> bytes:
        if self._left < 0:
            # The caller's file may have been read since, by another part for one.
            self._file.seek(self._start)
            self._left = self.length
        if not self._left:
            return b""
        block: bytes = self._file.read(self._left if size < 0 else min(size, self._left))
        if not block:
            raise ApiValueError("a file became shorter while it was being sent")
        self._left -= len(block)
        return block

    def rewind(self) -> None:
        self._left = -1

    @property
    def is_open(self) -> bool:
        return not getattr(self._file, "closed", False)


def _parts(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Give the names and contents of the parts that a field becomes."""
    items = [(name, value)]
    if isinstance(value, list):
        items = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    for part_name, item in items:
        if item is None:
            raise ApiValueError(f"{part_name}: a form cannot say null, leave the field out")
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
    return "".join(c if c.isprintable() else " " for c in name)
