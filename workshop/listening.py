"""How a process of the server waits: a connection costs a thread only once a whole request is there.

Gunicorn's threaded worker gives a thread to every new connection, and to whoever sends half a request, for as long as
that takes. Six hundred such clients would stop all others. Here they wait in the poller, and are cut off in time.
"""

from __future__ import annotations

import re
import socket
import struct
import time
from collections.abc import Callable
from functools import partial
from selectors import EVENT_READ
from typing import Any

from gunicorn.http import wsgi
from gunicorn.workers.gthread import TConn, ThreadWorker

#: Seconds between two pieces of a large request or of an answer, once a thread works on it.
PATIENCE = 10
#: Seconds between two looks at those who sent half a request.
LOOK = 0.25
#: A request of more bytes than this gets a thread before all of it is there; the system would not hold it for us.
LARGEST_HELD = 32 * 1024
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,9})[ \t]*\r\n", re.IGNORECASE)
_EXPECT = re.compile(rb"\r\nexpect:", re.IGNORECASE)


class Unnamed(wsgi.Response):  # type: ignore[misc]  # gunicorn has no types
    """An answer that does not say what program made it."""

    def default_headers(self) -> list[str]:
        """Return the first headers without the name of the program."""
        return [header for header in super().default_headers() if not header.startswith("Server:")]


class PatientWorker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """Gunicorn's threaded worker with all waiting for a request done in its poller."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._halfway: list[TConn] = []
        self._looked = 0.0
        # Gunicorn has no setting for the class of its answers.
        wsgi.Response = Unnamed

    def accept(self, listener: socket.socket) -> None:
        """Take a connection and wait for what it sends."""
        try:
            client, address = listener.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        limit = struct.pack("ll", PATIENCE, 0)
        for way in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
            client.setsockopt(socket.SOL_SOCKET, way, limit)
        self.nr_conns += 1
        self._wait(TConn(self.cfg, client, address, listener.getsockname()))

    def on_client_socket_readable(self, conn: TConn, client: socket.socket) -> None:
        """Wait for the rest of the next request on a connection that was kept."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self._wait(conn)

    def on_pending_socket_readable(self, conn: TConn, client: socket.socket) -> None:
        """Give a connection a thread when a whole request is there; else look again later."""
        if _is_ready(client):
            super().on_pending_socket_readable(conn, client)
        else:
            self.poller.unregister(client)
            self._halfway.append(conn)

    def murder_pending(self) -> None:
        """Cut off whoever took too long, and look again at those who sent half a request."""
        super().murder_pending()
        if time.monotonic() - self._looked < LOOK:
            return
        self._looked = time.monotonic()
        waiting, self._halfway = self._halfway, []
        for conn in waiting:
            if conn.sock.fileno() >= 0:
                self._watch(conn)

    def wait_for_and_dispatch_events(self, timeout: float) -> None:
        """Wait for events, not longer than until the next look."""
        super().wait_for_and_dispatch_events(min(timeout, LOOK) if self._halfway else timeout)

    def _wait(self, conn: TConn) -> None:
        conn.sock.setblocking(False)
        conn.set_timeout()
        self.pending_conns.append(conn)
        self._watch(conn)

    def _watch(self, conn: TConn) -> None:
        ready: Callable[[socket.socket], None] = partial(self.on_pending_socket_readable, conn)
        self.poller.register(conn.sock, EVENT_READ, ready)


def _is_ready(client: socket.socket) -> bool:
    """Whether a whole request, more than is held, or the end of the connection can be read."""
    try:
        seen = client.recv(LARGEST_HELD, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return not seen or len(seen) == LARGEST_HELD or is_whole(seen)


def is_whole(seen: bytes) -> bool:
    """Whether these first bytes of a request are all of it that is waited for.

    A body larger than what is held is not waited for, nor one that the client keeps back until we ask for it.
    """
    head, end, body = seen.partition(b"\r\n\r\n")
    if not end:
        return False
    length = _LENGTH.search(head + b"\r\n")
    if length is None or _EXPECT.search(head):
        return True
    return len(body) >= int(length[1]) or len(head) + len(end) + int(length[1]) > LARGEST_HELD
