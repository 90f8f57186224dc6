"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path


def write_whole(content: bytes, to: str, *, private: bool = False) -> None:
    """Write a file in one go: whoever looks sees the old one or the new one; `-` is the standard output.

    A private file can be read by its owner alone. What is no ordinary file (a pipe, a device) is written to directly.
    Raises OSError when it cannot be written.
    """
    if to == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    target = Path(to).resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(content)
        return
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), to)
    descriptor, unfinished = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if not private:
            Path(unfinished).chmod(0o666 & ~_mask())
        Path(unfinished).replace(target)
    except BaseException:
        Path(unfinished).unlink(missing_ok=True)
        raise


def _mask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
