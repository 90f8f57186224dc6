"""A server as `samenspel serve` starts it, and a visitor who keeps one connection open."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from tests.postgres import free_port

#: A page that is not there, which says so in the look of the others.
NOTHING = "/nothing-here"
#: Seconds in which the server must answer for the first time, and then any page.
PATIENCE = 60


class Silent(Exception):
    """The server does not answer; the message holds what it said."""


@dataclass(frozen=True)
class Visitor:
    """Somebody with a cookie on a connection that stays open, and the processes that answer."""

    connection: HTTPConnection
    cookie: str
    server: int

    def get(self, path: str, status: int = 200) -> bytes:
        """Return the answer at a path; it must have the status that is expected."""
        self.connection.request("GET", path, headers={"Cookie": self.cookie, "Accept-Language": "nl"})
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status != status:
            msg = f"{path} answered {answer.status} instead of {status}"
            raise Silent(msg)
        return body

    def processor(self) -> float | None:
        """Return the seconds of the processor that the server used so far, where the system tells."""
        found = [_used_by(process) for process in (self.server, *_children(self.server))]
        return None if None in found else sum(filter(None, found))


@contextmanager
def running_server(home: Path, database_url: str, cookie: str) -> Iterator[Visitor]:
    """Serve a database until the block ends.

    Raises:
        Silent: the server did not start.
    """
    port = free_port()
    command = [sys.executable, "-m", "workshop.cli", "serve", "--port", str(port)]
    log = home / "server.log"
    with log.open("wb") as said:
        process = subprocess.Popen(command, env=_surroundings(home, database_url), stdout=said, stderr=said)
    try:
        with closing(HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as connection:
            visitor = Visitor(connection, cookie, process.pid)
            _wait_for(visitor, process, log)
            yield visitor
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _surroundings(home: Path, database_url: str) -> Mapping[str, str]:
    return {**os.environ, "SAMENSPEL_HOME": str(home), "DATABASE_URL": database_url, "LC_ALL": "C.UTF-8"}


def _wait_for(visitor: Visitor, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            visitor.get(NOTHING, 404)
        except ConnectionRefusedError:
            visitor.connection.close()
            time.sleep(0.1)
        else:
            return
    raise Silent(log.read_text())


def _children(process: int) -> list[int]:
    found = Path(f"/proc/{process}/task/{process}/children")
    return [int(child) for child in found.read_text().split()] if found.exists() else []


def _used_by(process: int) -> float | None:
    """Return the seconds that a process was on a processor, all its threads together, where the system tells."""
    # Linux makes the number of the clock of a process of the number of the process: clock_getcpuclockid(3).
    clock = ~process << 3 | 2
    try:
        return time.clock_gettime(clock)
    except OSError:
        return None
