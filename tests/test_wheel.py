"""The package as it is installed elsewhere: built, put into an empty folder, and used there without the checkout."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import HTTPCookieProcessor, OpenerDirector, build_opener
from zipfile import ZipFile

import pytest

from tests.postgres import free_port

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent
PATIENCE = 60  # seconds
#: What is no Python and yet has to come along.
ASSETS = ["templates/screen", "templates/print", "workshop/static", "workshop/translations/nl", "workshop/examples"]


@dataclass(frozen=True)
class Installation:
    """A folder that the package was installed into, and the environment in which it is used."""

    folder: Path
    environment: dict[str, str]

    @property
    def program(self) -> str:
        """The program that the package brings."""
        return str(self.folder / "bin" / "samenspel")

    def run(self, *arguments: str) -> str:
        """Run a command there and return what it said."""
        return _run([self.program, *arguments], cwd=self.folder, env=self.environment)


def _run(command: list[str], *, cwd: Path, env: dict[str, str] | None = None) -> str:
    said = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert said.returncode == 0, said.stderr
    return said.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the package without a network, and return it."""
    folder = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT)
    [built] = folder.glob("samenspel-*.whl")
    return built


@pytest.fixture(scope="module")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """Install the package into an empty folder; what it needs is there already."""
    folder = tmp_path_factory.mktemp("installation")
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-index",
        "--no-deps",
    ]
    _run([*install, "--target", str(folder), str(wheel)], cwd=folder)
    home = str(tmp_path_factory.mktemp("home"))
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PYTHONPATH": str(folder), "SAMENSPEL_HOME": home}
    return Installation(folder, environment)


def test_nothing_is_missing_and_nothing_comes_along(wheel: Path) -> None:
    with ZipFile(wheel) as opened:
        packed = set(opened.namelist())
    found = (file for folder in ASSETS for file in (ROOT / folder).rglob("*") if file.is_file())
    assets = {file.relative_to(ROOT).as_posix() for file in found}
    wanted = {f"workshop/{name}" if name.startswith("templates/") else name for name in assets}
    assert wanted - packed == set()
    assert {name.partition("/")[0].partition("-")[0] for name in packed} == {
        "workshop", "journeys", "experiments", "samenspel",
    }  # fmt: skip
    assert not [name for name in packed if name.endswith((".pyc", ".sqlite", ".pot"))]


def test_it_is_the_installed_code_that_runs(installation: Installation) -> None:
    code = "import workshop, journeys, experiments; print(workshop.__file__, journeys.__file__, experiments.__file__)"
    files = _run([sys.executable, "-P", "-c", code], cwd=installation.folder, env=installation.environment).split()
    assert [Path(file).is_relative_to(installation.folder) for file in files] == [True, True, True]


def test_an_example_comes_in_and_leaves_on_paper(installation: Installation, tmp_path: Path) -> None:
    example = installation.folder / "workshop" / "examples" / "waterkant.yaml"
    assert installation.run("import", str(example), "--as", "paper").startswith("paper is stored: ")
    installation.run(
        "print", "paper", "experiment-card", "--item", "E1", "--lang", "nl", "-o", str(tmp_path / "card.pdf")
    )
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF-1.7")
    installation.run("print", "paper", "thread", "--html", "--lang", "nl", "-o", str(tmp_path / "thread.html"))
    assert "Verzonnen voorbeeld" in (tmp_path / "thread.html").read_text()
    assert "✗" not in installation.run("doctor")


def test_a_page_is_shown_in_dutch_with_its_style(installation: Installation) -> None:
    installation.run("account", "create", "ann@example.org")
    example = installation.folder / "workshop" / "examples" / "bakenhuis.yaml"
    installation.run("import", str(example), "--as", "screen")
    with _served(installation) as (site, browser):
        _opened(browser, installation.run("account", "link", "ann@example.org").strip())
        page = _opened(browser, f"{site}/")
        assert '<html lang="nl"' in page
        assert "Samen de cirkel doorbreken" in page
        assert "--" in _opened(browser, f"{site}/static/tokens.css")


@contextmanager
def _served(installation: Installation) -> Iterator[tuple[str, OpenerDirector]]:
    """Start the server, and stop it as somebody at a terminal does."""
    port = free_port()
    browser = build_opener(HTTPCookieProcessor())
    browser.addheaders = [("Accept-Language", "nl")]
    command = [installation.program, "serve", "--port", str(port), "--workers", "1"]
    running = subprocess.Popen(
        command, cwd=installation.folder, env=installation.environment, stdout=subprocess.DEVNULL
    )
    try:
        _wait_for(browser, f"http://127.0.0.1:{port}/sign-in")
        yield f"http://127.0.0.1:{port}", browser
    finally:
        running.send_signal(signal.SIGINT)
        assert running.wait(PATIENCE) == 0


def _wait_for(browser: OpenerDirector, address: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            _opened(browser, address)
        except URLError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError


def _opened(browser: OpenerDirector, address: str) -> str:
    with browser.open(address, timeout=PATIENCE) as page:
        return str(page.read().decode())
