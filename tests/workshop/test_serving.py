"""The server as it is started: on one address, one sign-in per link, and nobody can keep it from others."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from tests.command_line import Samenspel
from tests.postgres import free_port
from workshop.serving import address_of

pytestmark = pytest.mark.slow
PATIENCE = 30  # seconds


@dataclass(frozen=True)
class Server:
    """A server that runs, and the environment it runs in."""

    port: int
    environment: dict[str, str]

    def address(self, path: str) -> str:
        """Return the address of a page."""
        return f"http://127.0.0.1:{self.port}{path}"

    def open(self, path: str, body: bytes | None = None) -> HTTPResponse:
        """Open a page in a browser of its own."""
        answer: HTTPResponse = build_opener().open(self.address(path), body, PATIENCE)
        return answer

    def connection(self) -> socket.socket:
        """Connect and send nothing yet."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)

    def command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command in the same installation."""
        command = [sys.executable, "-m", "workshop.cli", *arguments]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Start a server, and stop it as somebody at the terminal does."""
    home = str(tmp_path_factory.mktemp("home"))
    server = Server(free_port(), {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SAMENSPEL_HOME": home})
    command = [sys.executable, "-m", "workshop.cli", "serve", "--port", str(server.port), "--workers", "1"]
    running = subprocess.Popen(command, env=server.environment, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    try:
        assert running.stdout.readline() == f"Samenspel answers on {server.address('')}. Ctrl-C stops it.\n"
        wait_for(server)
        yield server
    finally:
        running.send_signal(signal.SIGINT)
        assert running.wait(PATIENCE) == 0
        if running.stdout is not None:
            running.stdout.close()


def wait_for(server: Server) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            server.open("/sign-in").close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError


def test_a_link_from_the_command_line_signs_in_once(server: Server) -> None:
    assert server.command("account", "create", "ann@example.org").returncode == 0
    link = server.command("account", "link", "ann@example.org").stdout.strip()
    assert link.startswith(server.address("/sign-in/"))
    browser = build_opener(HTTPCookieProcessor())
    with browser.open(link, timeout=PATIENCE) as page:
        assert page.url == server.address("/")
    with pytest.raises(HTTPError, match="404"):
        build_opener().open(link, timeout=PATIENCE)


def test_an_answer_does_not_say_what_made_it(server: Server) -> None:
    with server.open("/sign-in") as page:
        assert "Server" not in page.headers
        assert page.headers["Content-Security-Policy"]


def test_a_port_that_is_taken_is_said(server: Server) -> None:
    second = server.command("serve", "--port", str(server.port))
    assert (second.returncode, second.stdout) == (1, "")
    assert second.stderr == (
        f"Something else answers on 127.0.0.1:{server.port} already. Stop it, or choose another port.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--port", "0"], "A port is a number from 1 to 65535."),
        (["--port", "65536"], "A port is a number from 1 to 65535."),
        (["--workers", "0"], "--workers is at least 1."),
        (["--host", "192.0.2.1"], "This machine cannot answer on 192.0.2.1:8000: Cannot assign requested address."),
    ],
    ids=" ".join,
)
def test_where_nobody_can_answer_is_said(samenspel: Samenspel, arguments: list[str], said: str) -> None:
    assert samenspel("serve", *arguments, status=1).faults == [said]


def test_a_browser_opens_an_address_that_leads_to_the_server() -> None:
    assert address_of("127.0.0.1", 8000) == address_of("0.0.0.0", 8000) == "http://127.0.0.1:8000"  # noqa: S104  # as somebody may ask
    assert address_of("::", 80) == address_of("::1", 80) == "http://[::1]:80"
    assert address_of("samenspel.example.org", 8001) == "http://samenspel.example.org:8001"


def test_600_who_send_nothing_or_half_do_not_stop_others(server: Server) -> None:
    halves = [b"", b"GET / HTTP/1.1\r\nHost: x\r\n", b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\na"]
    with ExitStack() as crowd:
        for number in range(600):
            client = crowd.enter_context(
                closing(socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE))
            )
            client.sendall(halves[number % 3])
        started = time.monotonic()
        for _ in range(5):
            server.open("/sign-in").close()
        assert time.monotonic() - started < 5


def test_a_request_in_pieces_is_answered(server: Server) -> None:
    request = b"GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    with closing(server.connection()) as client:
        for start in range(0, len(request), 20):
            client.sendall(request[start : start + 20])
            time.sleep(0.05)
        assert client.recv(100).startswith(b"HTTP/1.1 200 ")


def test_a_large_form_is_read_whole(server: Server) -> None:
    body = b"email=" + b"a" * 300_000
    with pytest.raises(HTTPError, match="400"):  # without its token a form is refused, after it was read
        server.open("/sign-in", body)
