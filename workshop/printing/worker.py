"""The process that renders: reads pages from its input, writes PDFs to its output, and ends when the input ends.

A page that cannot be made ends the process; the exit status says why. What Python and the font libraries would like
to say about a page is thrown away, because it may hold somebody's words.
"""

from __future__ import annotations

import gc
import os
import resource
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from workshop.printing import frames
from workshop.printing.failures import STATUSES, Cause, PrintFailed
from workshop.printing.rendering import render


def main(seconds: int, megabytes: int, scratch: str) -> None:
    """Render page after page, each within a time and with so much memory beyond what an idle process uses.

    An empty page asks whether everything is loaded and gets an empty answer. `scratch` is a folder for this process
    alone, cleared when it ends; whoever kills it clears the folder.
    """
    pages = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    tempfile.tempdir = scratch
    _limit_memory(megabytes)
    _fall_silent()
    while (page := frames.receive(pages)) is not None:
        # The press watches the clock; this alarm is for when the press itself is gone.
        signal.alarm(seconds + 5)
        frames.send(answers, _rendered(page) if page else b"")
        signal.alarm(0)
        del page
        gc.collect()
    shutil.rmtree(scratch, ignore_errors=True)


def _rendered(page: bytes) -> bytes:
    """Return the PDF of a page, or end the process; after a memory error there is no room to tidy up."""
    try:
        return render(page.decode())
    except PrintFailed as failure:
        os._exit(STATUSES[failure.cause])
    except MemoryError:
        os._exit(STATUSES[Cause.MEMORY])


def _limit_memory(megabytes: int) -> None:
    """Set the address space to what is in use now plus so many megabytes, where the system tells what is in use."""
    usage = Path("/proc/self/statm")
    if not usage.exists():
        return
    used = int(usage.read_text().split()[0]) * resource.getpagesize()
    limit = used + megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _fall_silent() -> None:
    """Send whatever is still said to nowhere, so that output holds answers only and no log holds a page."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
