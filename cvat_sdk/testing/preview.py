"""A small gray JPEG, built without an imaging library."""

from __future__ import annotations

import struct

_SIDE = 64


def _segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def _gray_jpeg(width: int, height: int) -> bytes:
    """A baseline JPEG in which every block is two zero bits: no difference, end of block."""
    one_code = bytes([1, *[0] * 15, 0])
    frame = struct.pack(">BHHB", 8, height, width, 1) + bytes([1, 0x11, 0])
    blocks = (width // 8) * (height // 8)
    return b"".join(
        [
            b"\xff\xd8",
            _segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
            _segment(0xDB, bytes([0, *[1] * 64])),
            _segment(0xC0, frame),
            _segment(0xC4, b"\x00" + one_code),
            _segment(0xC4, b"\x10" + one_code),
            _segment(0xDA, bytes([1, 1, 0, 0, 63, 0])),
            bytes(blocks * 2 // 8),
            b"\xff\xd9",
        ]
    )


PREVIEW = _gray_jpeg(_SIDE, _SIDE * 3 // 4)
"""The preview of every storage."""
