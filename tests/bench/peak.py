"""`python -m tests.bench.peak FILE` lays out the page in a file and says how many megabytes that took at most."""

from __future__ import annotations

import re
import resource
import sys
from pathlib import Path

from workshop.printing.rendering import render

_STATUS = Path("/proc/self/status")


def peak() -> float:
    """Return the most megabytes of memory that this process has had."""
    if _STATUS.exists():
        # Linux lets a process begin with the peak of the one that started it, but not in this line.
        told = re.search(r"VmHWM:\s*(\d+) kB", _STATUS.read_text())
        assert told is not None
        return int(told[1]) / 1000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000_000


if __name__ == "__main__":
    render(Path(sys.argv[1]).read_text())
    sys.stdout.write(f"{peak():.1f}\n")
