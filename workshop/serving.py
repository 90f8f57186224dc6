"""The server: gunicorn on one address, with threads, for people who may be slow."""

from __future__ import annotations

import errno
import gc
import socket
from argparse import Namespace
from typing import Any

from gunicorn.app.base import BaseApplication

from workshop.app import create_app
from workshop.commands import Command, Say, argument
from workshop.database import session_factory
from workshop.errors import Refused
from workshop.languages import Text
from workshop.migrations.upgrading import ready_engine
from workshop.settings import Settings, answering_on
from workshop.web import Web

HOST = "127.0.0.1"
PORT = 8000
PORTS = range(1, 65536)
WORKERS = 2
#: Hosts that stand for every address of a machine, with the one that a browser on it opens.
_EVERYWHERE = {"0.0.0.0": HOST, "": HOST, "::": "::1"}  # noqa: S104  # somebody may ask for it
#: Answers that one process works on at the same time; whoever waits for one costs no thread.
THREADS = 16
#: Connections that one process keeps open.
CONNECTIONS = 2000


def serve(settings: Settings, *, host: str, port: int, workers: int = WORKERS) -> int:
    """Answer on an address until somebody stops it.

    Raises:
        Refused: the address cannot be had.
    """
    check_address(host, port)
    Server(answering_on(settings, address_of(host, port)), _together(host, port), workers=workers).run()
    return 0


def address_of(host: str, port: int) -> str:
    """Return the address that a browser on this machine opens to reach a server on a host and a port."""
    return f"http://{_together(_EVERYWHERE.get(host, host), port)}"


def _together(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def check_address(host: str, port: int) -> None:
    """Check that an address can be had.

    Raises:
        Refused: something answers on it already, or this machine has no such address for us.
    """
    if port not in PORTS:
        raise Refused(Text("A port is a number from {first} to {last}.", first=str(PORTS[0]), last=str(PORTS[-1])))
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, socket.SOCK_STREAM) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
    except OSError as wrong:
        raise Refused(_why_not(host, port, wrong)) from wrong


def _why_not(host: str, port: int, wrong: OSError) -> Text:
    place = {"host": host, "port": str(port)}
    if wrong.errno == errno.EADDRINUSE:
        return Text("Something else answers on {host}:{port} already. Stop it, or choose another port.", **place)
    if wrong.errno == errno.EACCES:
        return Text("You have no right to answer on {host}:{port}. Choose a port above 1023.", **place)
    return Text(
        "This machine cannot answer on {host}:{port}: {problem}.", **place, problem=wrong.strerror or str(wrong)
    )


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
        """Make the application of one process; what is there from the start is never searched for garbage again."""
        web = create_app(self._settings, session_factory(ready_engine(self._settings)))
        gc.collect()
        gc.freeze()
        return web


def _serve(settings: Settings, asked: Namespace, say: Say) -> int:
    if asked.workers < 1:
        raise Refused(Text("--workers is at least 1."))
    check_address(asked.host, asked.port)
    ready_engine(settings).dispose()
    say(announcement(asked.host, asked.port))
    return serve(settings, host=asked.host, port=asked.port, workers=asked.workers)


def announcement(host: str, port: int) -> Text:
    """Return the line that says where a server answers."""
    return Text("Samenspel answers on {address}. Ctrl-C stops it.", address=address_of(host, port))


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
    afterwards=_serve,
)
