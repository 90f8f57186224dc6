"""The command line: one sentence for what went wrong, in the language of the terminal."""

import os
import subprocess
import sys
from pathlib import Path
from shlex import quote

import pytest
from sqlalchemy import text

from tests.command_line import Samenspel
from workshop.app import VERSION
from workshop.cli import COMMANDS, main
from workshop.database import make_engine
from workshop.paths import EXAMPLES

EXAMPLE = EXAMPLES / "waterkant.yaml"


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "workshop.cli", *arguments],
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **environment},
        timeout=60,
        check=False,
    )


def test_says_which_version_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"Samenspel {VERSION}\n"


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([*name.split(), "--help"])
    assert end.value.code == 0
    assert f"usage: samenspel {name}" in capsys.readouterr().out


def test_a_beginning_of_an_id_will_do_when_it_is_the_only_one(samenspel: Samenspel) -> None:
    samenspel("import", EXAMPLE)
    assert samenspel("export", "water", "-o", "-").out == samenspel("export", "waterkant-youth-team", "-o", "-").out
    samenspel("import", EXAMPLE, "--as", "waterside")
    assert samenspel("export", "water", "-o", "-", status=1).faults == [
        "water is the beginning of several IDs: waterkant-youth-team and waterside."
    ]
    assert samenspel("export", "fire", "-o", "-", status=1).faults == [
        "There is no trajectory whose ID begins with fire."
    ]


def test_an_id_that_is_the_beginning_of_another_is_found(samenspel: Samenspel) -> None:
    samenspel("import", EXAMPLE, "--as", "water")
    samenspel("import", EXAMPLE, "--as", "water-2")
    assert "id: water\n" in samenspel("export", "water", "-o", "-").out


def test_speaks_dutch_where_the_terminal_does(samenspel: Samenspel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LC_ALL")
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    assert samenspel("export", "vuur", "-o", "-", status=1).faults == [
        "Er is geen traject met een ID dat begint met vuur."
    ]


def test_explains_itself_in_dutch_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    with pytest.raises(SystemExit):
        main(["print", "--help"])
    assert "toon deze hulp en stop" in capsys.readouterr().out
    with pytest.raises(SystemExit) as end:
        main(["print", "--lang", "de"])
    assert end.value.code == 2
    assert "kies uit 'nl', 'en'" in capsys.readouterr().err


def test_what_is_no_text_is_said_and_only_a_file_may_be_called_so(samenspel: Samenspel) -> None:
    assert samenspel("account", "create", "a\udcff@example.org", status=1).faults == [
        r"'a\udcff@example.org' holds a character that this terminal cannot show."
    ]
    [fault] = samenspel("import", "none\udcff.yaml", status=1).faults
    assert fault.endswith(".yaml: there is no such file or folder")


def test_words_from_a_file_give_a_terminal_no_orders(samenspel: Samenspel, tmp_path: Path) -> None:
    file = tmp_path / "file.yaml"
    file.write_text('schema: 1\nlang: en\ntrajectory: {id: a, title: "A\\e[31m\\u009bred\\atitle"}\npeople: []\n')
    assert samenspel("import", file).out.startswith("a is stored: A\ufffd[31m\ufffdred\ufffdtitle\n")
    file.write_text('schema: 1\nlang: en\n"a\\nb\\e[2J": 1\n')
    assert "\x1b" not in samenspel("import", file, status=1).err
    assert samenspel("import", file, status=1).faults[-1].startswith("a b\ufffd[2J (line 3): ")


def test_whoever_reads_does_not_wait_for_whoever_writes(samenspel: Samenspel, database_url: str) -> None:
    samenspel("import", EXAMPLE)
    engine = make_engine(database_url)
    with engine.connect().execution_options(will_write=True) as connection, connection.begin():
        connection.execute(text("UPDATE trajectories SET title = 'Halfway'"))
        assert "Halfway" not in samenspel("list").out
        assert samenspel("export", "water", "-o", "-").out
    engine.dispose()


def test_a_database_that_does_not_answer_is_said_in_one_line(
    samenspel: Samenspel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:1/none")
    [fault] = samenspel("list", status=1).faults
    assert fault.startswith("The database does not answer: ")
    assert "secret" not in fault


def test_a_setting_that_is_wrong_is_said_in_one_line(samenspel: Samenspel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://somewhere/none")
    assert samenspel("list", status=1).faults == [
        "DATABASE_URL must begin with sqlite:/// or postgresql:// and name a database."
    ]
    monkeypatch.setenv("DATABASE_URL", "postgresql://ann:pass@word@host:port/none")
    assert samenspel("list", status=1).faults == [
        "DATABASE_URL cannot be read. Write special characters in a password as %40, and a port in digits."
    ]
    monkeypatch.setenv("SAMENSPEL_SECRET_KEY", "short")
    assert samenspel("list", status=1).faults == ["SAMENSPEL_SECRET_KEY must have at least 32 characters."]


def test_nobody_else_can_read_what_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENSPEL_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["import", str(EXAMPLE)]) == 0
    assert main(["import", str(EXAMPLE), "--replace"]) == 0
    kept = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
    assert len(kept) >= 3
    assert {oct(file.stat().st_mode & 0o777) for file in kept} == {"0o600"}


@pytest.mark.slow
def test_as_a_program_it_brings_in_and_refuses(tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    assert started("import", str(EXAMPLE), SAMENSPEL_HOME=home).returncode == 0
    again = started("import", str(EXAMPLE), SAMENSPEL_HOME=home)
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr.splitlines() == [
        "There is a trajectory waterkant-youth-team already. Bring it in as another ID, or replace the one there is."
    ]


@pytest.mark.slow
def test_a_terminal_with_fewer_letters_gets_question_marks(tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    said = started("doctor", SAMENSPEL_HOME=home, PYTHONIOENCODING="ascii")
    assert (said.returncode, said.stderr) == (0, "")
    assert "? dot is there" in said.stdout.splitlines()


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [["schema"], ["export", "waterkant", "-o", "-"]], ids=lambda given: given[0])
def test_a_full_disk_behind_the_output_is_said_in_one_line(tmp_path: Path, arguments: list[str]) -> None:
    home = str(tmp_path / "home")
    assert started("import", str(EXAMPLE), SAMENSPEL_HOME=home).returncode == 0
    command = f"exec {quote(sys.executable)} -m workshop.cli {' '.join(arguments)} >/dev/full"
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "SAMENSPEL_HOME": home}
    said = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    assert (said.returncode, said.stderr) == (1, "samenspel: the disk is full\n")


@pytest.mark.slow
def test_a_reader_who_stops_reading_is_no_mistake(tmp_path: Path) -> None:
    command = f"{quote(sys.executable)} -m workshop.cli schema | head -1"
    environment = {"PATH": os.environ["PATH"], "SAMENSPEL_HOME": str(tmp_path / "home")}
    said = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, env=environment, timeout=60, check=True
    )
    assert (said.stdout, said.stderr) == ("{\n", "")
