"""How page and PDF travel between the two processes: eight bytes of length, then the bytes themselves."""

from __future__ import annotations

import struct
from typing import IO

_LENGTH = struct.Struct(">Q")


def send(stream: IO[bytes], content: bytes) -> None:
    """Write one frame. Raises BrokenPipeError when the other side is gone."""
    for part in (_LENGTH.pack(len(content)), content):
        rest = memoryview(part)
        while rest:
            rest = rest[stream.write(rest) :]
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """Read one frame; None when the other side is gone, also halfway through."""
    head = _exactly(stream, _LENGTH.size)
    return None if head is None else _exactly(stream, *_LENGTH.unpack(head))


def _exactly(stream: IO[bytes], size: int) -> bytes | None:
    """Read so many bytes from a pipe, which may give fewer at a time; None when it ends before that."""
    parts = []
    while size:
        part = stream.read(size)
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
