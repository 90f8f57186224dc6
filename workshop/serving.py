"""The server: gunicorn on one address, with threads, for people who may be slow."""

from __future__ import annotations

import errno
import socket
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from gunicorn.app.base import BaseApplication

from workshop.app import create_app
from workshop.commands import Command, Desk, Say, argument
from workshop.database import session_factory
from workshop.errors import Refused
from workshop.languages import Text
from workshop.migrations.upgrading import ready_engine
from workshop.settings import Settings
from workshop.web import Web

HOST = "127.0.0.1"
PORT = 8000
WORKERS = 2
#: Answers that one process works on at the same time; whoever waits for one costs no thread.
THREADS = 16
#: Connections that one process keeps open.
CONNECTIONS = 2000


def serve(settings: Settings, *, host: str, port: int, workers: int = WORKERS) -> int:
    """Answer on an address until somebody stops it.

    Raises:
        Refused: the address is in use.
    """
    check_address(host, port)
    Server(settings, f"[{host}]:{port}" if ":" in host else f"{host}:{port}", workers=workers).run()
    return 0


def check_address(host: str, port: int) -> None:
    """Check that an address can be had.

    Raises:
        Refused: something answers on it already.
    """
    family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(address)
        except OSError as wrong:
            if wrong.errno != errno.EADDRINUSE:
                raise
            sentence = Text(
                "Something else answers on {host}:{port} already. Stop it, or choose another --port.",
                host=host,
                port=str(port),
            )
            raise Refused(sentence) from wrong


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn says no types
    """Gunicorn with our settings; each process makes its own application."""

    def __init__(self, settings: Settings, address: str, *, workers: int) -> None:
        self._settings = settings
        self._address = address
        self._workers = workers
        super().__init__()

    def load_config(self) -> None:
        """Set what differs from gunicorn's own choice."""
        chosen: dict[str, Any] = {
            "bind": self._address,
            "workers": self._workers,
            "worker_class": "workshop.listening.PatientWorker",
            "threads": THREADS,
            "worker_connections": CONNECTIONS,
            "keepalive": 15,
            "graceful_timeout": 10,
            "worker_tmp_dir": str(self._settings.home),
            "control_socket_disable": True,
            "loglevel": "warning",
            "proc_name": "samenspel",
        }
        for name, value in chosen.items():
            self.cfg.set(name, value)

    def load(self) -> Web:
        """Make the application of one process."""
        return create_app(self._settings, session_factory(ready_engine(self._settings)))


def _announce(_desk: Desk, asked: Namespace) -> Iterator[Text]:
    check_address(asked.host, asked.port)
    yield Text("Samenspel answers on http://{host}:{port}. Ctrl-C stops it.", host=asked.host, port=str(asked.port))


def _serve(settings: Settings, asked: Namespace, _say: Say) -> int:
    return serve(settings, host=asked.host, port=asked.port, workers=asked.workers)


ADDRESS = (
    argument("--host", default=HOST, explained=Text("the address to answer on: 127.0.0.1 when not said")),
    argument("--port", type=int, default=PORT, explained=Text("the port to answer on: 8000 when not said")),
)
SERVE = Command(
    name="serve",
    summary=Text("start the server"),
    arguments=(
        *ADDRESS,
        argument("--workers", type=int, default=WORKERS, explained=Text("how many processes: 2 when not said")),
    ),
    run=_announce,
    afterwards=_serve,
)
