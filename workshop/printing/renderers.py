"""One rendering process as seen from outside: started, given pages, and ended."""

from __future__ import annotations

import os
import shutil
import sys
from subprocess import PIPE, Popen
from tempfile import mkdtemp
from threading import Event, Timer
from typing import IO

from workshop.paths import STATIC
from workshop.printing import frames
from workshop.printing.failures import Cause, PrintFailed, cause_of

#: A process that has not loaded its libraries after so many seconds never will.
_LOADING = 30

#: What the process may know of its surroundings: where programs, fonts and libraries are; no secret of the application.
_SURROUNDINGS = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "FONTCONFIG_FILE",
    "FONTCONFIG_PATH",
    "LD_LIBRARY_PATH",
    "PYTHONPATH",
)


class Renderer:
    """A process that renders one page at a time; after a failure it is of no use any more."""

    def __init__(self, *, seconds: int, megabytes: int) -> None:
        self.printed = 0
        self._seconds = seconds
        self._scratch = mkdtemp(prefix="samenspel-print-")
        command = [sys.executable, "-m", "workshop.printing.worker", str(seconds), str(megabytes), self._scratch]
        self._process = Popen(  # noqa: S603  # our own module
            command, stdin=PIPE, stdout=PIPE, bufsize=0, env=_surroundings(), start_new_session=True
        )

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def render(self, html: str) -> bytes:
        """Return the PDF of a page, the first time after waiting until the process is ready. Raises PrintFailed."""
        if not self.printed:
            self._answer(b"", seconds=_LOADING)
        self.printed += 1
        return self._answer(html.encode(), seconds=self._seconds)

    def end(self) -> None:
        """End the process and clear what it left behind."""
        self._process.kill()
        self._process.wait()
        self.abandon()
        shutil.rmtree(self._scratch, ignore_errors=True)

    def abandon(self) -> None:
        """Let go of the pipes without ending the process: after a fork it belongs to the other side."""
        for pipe in (self._process.stdin, self._process.stdout):
            _open(pipe).close()
        self._process.returncode = 0

    def _answer(self, page: bytes, *, seconds: int) -> bytes:
        """Send a page and return the answer; when time is up the process is killed."""
        late = Event()
        clock = Timer(seconds, self._give_up, (late,))
        clock.start()
        try:
            answer = self._exchange(page)
        finally:
            clock.cancel()
            clock.join()
        if late.is_set():
            raise PrintFailed(Cause.TIME)
        if answer is None:
            raise PrintFailed(cause_of(self._process.wait()))
        return answer

    def _exchange(self, page: bytes) -> bytes | None:
        """Return the answer to a page; None when the process ended before it had answered."""
        try:
            frames.send(_open(self._process.stdin), page)
        except BrokenPipeError:
            return None
        return frames.receive(_open(self._process.stdout))

    def _give_up(self, late: Event) -> None:
        late.set()
        self._process.kill()


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    """Return a pipe that was opened together with its process."""
    assert pipe is not None  # noqa: S101  # Popen types it as optional
    return pipe


def _surroundings() -> dict[str, str]:
    """Return the environment of the process: a few settings and where our code is."""
    known = {name: os.environ[name] for name in _SURROUNDINGS if name in os.environ}
    code = [str(STATIC.parents[1]), *filter(None, [known.get("PYTHONPATH")])]
    return {**known, "PYTHONPATH": os.pathsep.join(code)}
