"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: Characters of a file's own name in the name it has while it is unfinished: together they fit in any folder.
_NAME = 40


def write_whole(content: bytes, to: str, *, private: bool = False) -> None:
    """Write a file in one go: whoever looks sees the old one or the new one; `-` is the standard output.

    A private file can be read by its owner alone. What is no ordinary file (a pipe, a device) is written to directly.
    Raises OSError, with `to` as its file, when it cannot be written.
    """
    if to == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    with _named(to):
        target = Path(os.path.realpath(to))
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target, content, private=private)


@contextmanager
def _named(file: str) -> Iterator[None]:
    """Give an error the name of the file that was asked for, not that of the unfinished one or of none."""
    try:
        yield
    except OSError as wrong:
        raise OSError(wrong.errno, wrong.strerror or str(wrong), file) from wrong


def _replace(target: Path, content: bytes, *, private: bool) -> None:
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    descriptor, unfinished = tempfile.mkstemp(prefix=f".{target.name[:_NAME]}.", dir=target.parent)
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
