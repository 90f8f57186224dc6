"""The press: one warm process that renders document after document, held to a time and a memory limit.

Loading WeasyPrint costs a second, so the process is kept. Whatever goes wrong in it ends it, and the next document
gets a new one; a document is there whole or not at all.
"""

from __future__ import annotations

import atexit
import os
from threading import Lock

from workshop.printing.renderers import Renderer

#: Limits for one document: seconds, and megabytes beyond what an idle process uses.
SECONDS = 30
MEGABYTES = 512
#: After so many documents a process is replaced, so that what it keeps cannot grow for ever.
DOCUMENTS = 200


class Press:
    """Prints one document at a time, for any number of threads."""

    def __init__(self, *, seconds: int = SECONDS, megabytes: int = MEGABYTES, documents: int = DOCUMENTS) -> None:
        self._seconds = seconds
        self._megabytes = megabytes
        self._documents = documents
        self._lock = Lock()
        self._renderer: Renderer | None = None

    def print_pdf(self, html: str) -> bytes:
        """Return the PDF of a composed page. Raises PrintFailed; the next document is not affected."""
        with self._lock:
            renderer = self._renderer_at_hand()
            self._renderer = None
            try:
                made = renderer.render(html)
                self._renderer = renderer
            finally:
                if self._renderer is None:
                    renderer.end()
            return made

    def stop(self) -> None:
        """End the process; a next document starts another."""
        with self._lock:
            if self._renderer is not None:
                self._renderer.end()
            self._renderer = None

    def forget(self) -> None:
        """Leave the process to the parent of a fork: two processes cannot share one pair of pipes."""
        self._lock = Lock()
        if self._renderer is not None:
            self._renderer.abandon()
        self._renderer = None

    def _renderer_at_hand(self) -> Renderer:
        """Return a process that is fit for the next document."""
        kept = self._renderer
        if kept is not None and kept.is_alive and kept.printed < self._documents:
            return kept
        if kept is not None:
            kept.end()
        return Renderer(seconds=self._seconds, megabytes=self._megabytes)


_PRESS = Press()
atexit.register(_PRESS.stop)
os.register_at_fork(after_in_child=_PRESS.forget)


def print_pdf(html: str) -> bytes:
    """Return the PDF of a composed page, made by the press of this program. Raises PrintFailed."""
    return _PRESS.print_pdf(html)
