"""The demonstration: three examples to look at, printed, and somebody who may see them all."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

import workshop
from tests.postgres import free_port
from workshop.access import Role
from workshop.accounts.queries import members_of
from workshop.cli import main
from workshop.database import make_engine, session_factory
from workshop.demo import EMAIL
from workshop.trajectories.queries import all_trajectories

pytestmark = pytest.mark.slow
PATIENCE = 60  # seconds
DOCUMENTS = {
    "journey-poster-A1", "journey-poster-A3", "overlap-matrix", "experiment-card", "business-case", "board-handout",
    "thread",
}  # fmt: skip


def _signed_in_at(port: int, folder: Path) -> bool:
    """Start the demonstration on a port as somebody at a terminal does, and sign in with the link that it prints."""
    command = [sys.executable, "-m", "workshop.cli", "demo", "--out", "out", "--serve", "--port", str(port)]
    code = str(Path(workshop.__path__[0]).parent)
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONPATH": code}
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        link = next(line for line in running.stdout if line.startswith("Sign in once")).split()[-1]
        assert link.startswith(f"http://127.0.0.1:{port}/sign-in/")
        try:
            return _opened(link) == f"http://127.0.0.1:{port}/"
        finally:
            running.send_signal(signal.SIGINT)


def _opened(link: str) -> str:
    """Open a link as soon as somebody answers; returns where it led."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with build_opener(HTTPCookieProcessor()).open(link, timeout=PATIENCE) as page:
                return str(page.url)
        except URLError:
            assert time.monotonic() < end
            time.sleep(0.2)


def test_the_demonstration_prints_every_document_and_can_be_given_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SAMENSPEL_HOME", raising=False)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.chdir(tmp_path)
    assert main(["demo", "--out", "out"]) == 0
    printed = {file.name for file in (tmp_path / "out").iterdir()}
    assert {f"bakenhuis-waterstad-{document}.pdf" for document in DOCUMENTS} <= printed
    assert all((tmp_path / "out" / name).read_bytes().startswith(b"%PDF-1.7") for name in printed)
    assert {line for line in capsys.readouterr().out.splitlines() if line.endswith(".pdf")} == {
        f"out/{name}" for name in printed
    }
    assert _signed_in_at(free_port(), tmp_path)
    assert {file.name for file in (tmp_path / "out").iterdir()} == printed
    engine = make_engine(f"sqlite:///{tmp_path / 'var' / 'demo' / 'samenspel.sqlite'}")
    with session_factory(engine)() as session:
        trajectories = all_trajectories(session)
        assert [trajectory.slug.split("-")[0] for trajectory in trajectories] == ["bakenhuis", "saniveld", "waterkant"]
        for trajectory in trajectories:
            [(place, account)] = members_of(session, trajectory.id)
            assert (account.email, place.role) == (EMAIL, Role.PROCESS_OWNER)
    engine.dispose()
