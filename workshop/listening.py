"""How a process of the server waits: a connection costs a thread only once a whole request head is there.

Gunicorn's threaded worker gives a thread to every new connection, and to whoever sends half a request, for as long as
that takes. Six hundred such clients would stop all others. Here they wait in the poller, and are cut off in time.
"""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Callable
from functools import partial
from selectors import EVENT_READ
from typing import Any

from gunicorn.http import wsgi
from gunicorn.workers.gthread import TConn, ThreadWorker

#: Seconds between two pieces of a request or an answer, once a thread works on it.
PATIENCE = 20
#: Seconds between two looks at those who sent half a head.
LOOK = 0.25
#: A head that is longer than this is refused by the parser, which needs a thread for it.
LONGEST_HEAD = 64 * 1024


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
        """Give a connection a thread when a whole head is there; else look again later."""
        if _head_is_there(client):
            super().on_pending_socket_readable(conn, client)
        else:
            self.poller.unregister(client)
            self._halfway.append(conn)

    def murder_pending(self) -> None:
        """Cut off whoever took too long, and look again at those who sent half a head."""
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


def _head_is_there(client: socket.socket) -> bool:
    """Whether a whole head, too much for one, or the end of the connection can be read."""
    try:
        seen = client.recv(LONGEST_HEAD, socket.MSG_PEEK)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return not seen or b"\r\n\r\n" in seen or len(seen) == LONGEST_HEAD
