"""Starts a PostgreSQL server for the tests, as an ordinary user, and stops it after them."""

import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from tests.databases import OWNER, Cluster

PATIENCE = 30.0  # seconds for the server to start or to stop
ATTEMPTS = 3  # another program may take the free port just before the server does
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
}


class Unavailable(Exception):
    """PostgreSQL cannot be started here; the message says what to do."""


@dataclass(frozen=True)
class Home:
    """The folder of one server and the user it runs as; None is ourselves."""

    folder: Path
    user: str | None

    def start(self, *command: str | Path) -> subprocess.Popen[bytes]:
        """Start a program of the server as its user; what it says goes to the log."""
        group = None if self.user is None else pwd.getpwnam(self.user).pw_gid
        with self.log.open("ab") as log:
            return subprocess.Popen(
                command,
                user=self.user,
                group=group,
                extra_groups=None if self.user is None else [],
                cwd=self.folder,
                env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8", "HOME": str(self.folder)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    @property
    def log(self) -> Path:
        """Return the file with everything the server said."""
        return self.folder / "server.log"

    def failure(self) -> Unavailable:
        """Return the error that shows the end of the log."""
        return Unavailable("PostgreSQL does not start:\n" + "\n".join(self.log.read_text().splitlines()[-8:]))


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """Start a fresh server in a temporary folder and stop it at the end.

    Raises:
        Unavailable: PostgreSQL is not installed, or does not start.
    """
    programs = newest_programs()
    with temporary_home() as home:
        password = initialise(programs, home)
        server, cluster = start(programs, home, password)
        try:
            yield cluster
        finally:
            stop(server)


def newest_programs() -> Path:
    """Return the folder with the newest PostgreSQL server on this machine."""
    folders = [*Path("/usr/lib/postgresql").glob("*/bin"), *folders_on_path()]
    servers = [folder for folder in folders if (folder / "initdb").exists() and (folder / "postgres").exists()]
    if not servers:
        raise Unavailable("The tests need a PostgreSQL server: sudo apt-get install postgresql")
    return max(servers, key=version)


def folders_on_path() -> Iterator[Path]:
    """Yield where the search path and pg_config say that PostgreSQL stands."""
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent
    if asked := shutil.which("pg_config"):
        yield Path(subprocess.check_output([asked, "--bindir"], text=True).strip())


def version(programs: Path) -> list[int]:
    """Return the version of the server in a folder, so that 17 comes after 9.6."""
    said = subprocess.check_output([programs / "postgres", "--version"], text=True)
    return [int(number) for number in re.findall(r"\d+", said)]


@contextmanager
def temporary_home() -> Iterator[Home]:
    """Make a folder that the server's user owns and remove it at the end."""
    folder = Path(tempfile.mkdtemp(prefix="samenspel-postgresql-"))
    home = Home(folder, server_user())
    try:
        if home.user is not None:
            shutil.chown(folder, home.user)
        yield home
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def server_user() -> str | None:
    """Return who the server runs as: ourselves, or an ordinary user when we are root, whom PostgreSQL refuses."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def initialise(programs: Path, home: Home) -> str:
    """Create the cluster's files and return the password of its owner."""
    password = secrets.token_urlsafe()
    secret = home.folder / "password"
    secret.write_text(password)
    if home.user is not None:
        shutil.chown(secret, home.user)
    data = home.folder / "data"
    options = [f"--username={OWNER}", f"--pwfile={secret}", "--auth=scram-sha-256", "--encoding=UTF8", "--no-sync"]
    if home.start(programs / "initdb", "-D", data, *options).wait() != 0:
        raise home.failure()
    return password


def start(programs: Path, home: Home, password: str) -> tuple[subprocess.Popen[bytes], Cluster]:
    """Start the server on a free port and wait until it answers."""
    settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    for _ in range(ATTEMPTS):
        cluster = Cluster(free_port(), password)
        server = home.start(programs / "postgres", "-D", home.folder / "data", "-p", str(cluster.port), *settings)
        if answers(server, cluster):
            return server, cluster
        stop(server)
    raise home.failure()


def free_port() -> int:
    """Return a port of 127.0.0.1 on which nobody listens."""
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def answers(server: subprocess.Popen[bytes], cluster: Cluster) -> bool:
    """Wait until the server answers; False when it ended or took too long."""
    end = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < end:
        try:
            cluster.connect().close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return True
    return False


def stop(server: subprocess.Popen[bytes]) -> None:
    """End the server at once, whoever is still connected."""
    if server.poll() is None:
        server.send_signal(signal.SIGINT)
    server.wait(PATIENCE)
