"""Bodies that are read from files while they are sent: one file, and multipart/form-data."""

from __future__ import annotations

import io
import mimetypes
import os
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cvat_sdk._runtime.errors import ApiTypeError, ApiValueError
from cvat_sdk._runtime.schema.encode import to_json
from cvat_sdk._runtime.schema.values import contains_file, is_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_BLOCK = 64 * 1024


class Stream:
    """A body of known length that is iterated over as it is sent, and again for a retry.

    Files are read from where they stand. One that cannot seek is read into memory, so that its
    length is known and it can be sent again.
    """

    def __init__(self) -> None:
        self._length = 0
        self._segments: list[tuple[Any, int, int]] = []  # a file, where to start, how many bytes
        self._to_close: list[Any] = []

    @property
    def headers(self) -> dict[str, str]:
        """The headers that describe the body."""
        return {"Content-Length": str(self._length)}

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body in blocks.

        :raises ApiValueError: a file cannot be read, or is shorter than it was
        """
        for file, start, left in self._segments:
            try:
                # Here, since another part may be the same file.
                file.seek(start)
                while left:
                    block = _as_bytes(file.read(min(left, _BLOCK)), file)
                    if not block:
                        raise ApiValueError("a file became shorter while it was being sent")
                    left -= len(block)  # noqa: PLW2901
                    yield block
            except ApiValueError:
                raise
            except (OSError, ValueError) as error:
                # Raised as it is, an OSError would count as the connection's, and be retried.
                raise ApiValueError(f"a file can no longer be read: {error}") from error

    def rewind(self) -> bool:
        """Tell whether the body can be sent once more; not if a file has been closed since."""
        return not any(getattr(file, "closed", False) for file, _, _ in self._segments)

    def close_files(self) -> None:
        """Close the files on disk, those that the caller opened included."""
        while self._to_close:
            self._to_close.pop().close()

    def _add(self, content: bytes) -> None:
        self._segments.append((io.BytesIO(content), 0, len(content)))
        self._length += len(content)

    def _add_file(self, file: Any, name: str) -> None:
        if isinstance(file, (bytes, bytearray, memoryview)):
            self._add(bytes(file))
            return
        try:
            if isinstance(file, PathLike):
                file = Path(file).open("rb")  # noqa: SIM115 - closed by close_files
            if _is_on_disk(file):
                self._to_close.append(file)
            if not _is_seekable(file):
                self._add(_as_bytes(file.read(), file))
                return
            start = file.tell()
            length = file.seek(0, io.SEEK_END) - start
            file.seek(start)
        except (OSError, ValueError) as error:
            self.close_files()
            raise ApiValueError(f"{name}: the file cannot be read: {error}") from error
        self._segments.append((file, start, length))
        self._length += length


class FileBody(Stream):
    """A body that is one file.

    :param file: an open file, bytes or a path
    """

    def __init__(self, file: Any) -> None:
        super().__init__()
        self._add_file(file, "body")


class Multipart(Stream):
    """A form as multipart/form-data.

    Objects become JSON parts. Lists become ``name[0]``, ``name[1]``: the only form in which Django
    REST framework takes them.

    :param fields: values in terms of JSON, and files
    :param encoding: the media types of parts, by name, where the contract gives them
    """

    def __init__(self, fields: Mapping[str, Any], encoding: Mapping[str, str]) -> None:
        super().__init__()
        self._boundary = os.urandom(16).hex()
        try:
            for name, value in fields.items():
                for part_name, item in _parts(name, value):
                    self._add_part(part_name, item, encoding.get(name))
        except BaseException:
            self.close_files()
            raise
        self._add(f"--{self._boundary}--\r\n".encode())

    @property
    def headers(self) -> dict[str, str]:
        """The headers that describe the body."""
        content_type = f"multipart/form-data; boundary={self._boundary}"
        return {"Content-Type": content_type, **super().headers}

    def _add_part(self, name: str, value: Any, content_type: str | None) -> None:
        header = f'--{self._boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        if is_file(value):
            # Django takes a part without a file name for a text field.
            file_name = _file_name(value) or name
            header += f'; filename="{_quoted(file_name)}"'
            guessed = mimetypes.guess_type(f"./{file_name}")[0]
            content_type = content_type or guessed or "application/octet-stream"
        elif content_type is None and isinstance(value, (dict, list)):
            content_type = "application/json"
        if content_type:
            header += f"\r\nContent-Type: {content_type}"
        self._add(f"{header}\r\n\r\n".encode())
        if is_file(value):
            self._add_file(value, name)
        elif value is None:
            raise ApiValueError(f"{name}: a form cannot hold null, leave the field out")
        elif isinstance(value, str) and not (content_type and "json" in content_type):
            self._add(value.encode())
        else:
            self._add(to_json(value))
        self._add(b"\r\n")


def _as_bytes(data: Any, file: Any) -> bytes:
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    raise ApiTypeError(
        f"expected a file of bytes, {type(file).__name__} gave {type(data).__name__}"
    )


def _parts(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the names and contents of the parts that a field becomes."""
    items = [(name, value)]
    if isinstance(value, list):
        items = [(f"{name}[{index}]", item) for index, item in enumerate(value)]
    for part_name, item in items:
        if isinstance(item, (dict, list)) and contains_file(item):
            raise ApiTypeError(f"{part_name}: a file within an object cannot be sent in a form")
        yield part_name, item


def _is_on_disk(file: Any) -> bool:
    try:
        return int(file.fileno()) >= 0
    except (OSError, AttributeError):
        return False


def _is_seekable(file: Any) -> bool:
    try:
        return isinstance(file.seek(file.tell()), int)
    except (OSError, ValueError, AttributeError, TypeError):
        return False


def _file_name(file: Any) -> str:
    name = file if isinstance(file, PathLike) else getattr(file, "name", None)
    if not isinstance(name, (str, bytes, PathLike)):
        return ""
    return os.path.basename(os.fsdecode(name))  # noqa: PTH119 - it may be bytes


def _quoted(name: str) -> str:
    """Escape a name as browsers do in forms, so that it cannot end its line."""
    name = name.encode(errors="replace").decode()
    name = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    return "".join(" " if c < " " or "\x7f" <= c < "\xa0" else c for c in name)
