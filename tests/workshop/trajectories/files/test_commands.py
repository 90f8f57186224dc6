"""Trajectory files on the command line: in under another ID, in the place of another, and out for an audience."""

import io
import json
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import Samenspel
from workshop.access import Role
from workshop.accounts.queries import members_of
from workshop.archive.yaml_reading import read_yaml
from workshop.database import Engine, make_engine, session_factory
from workshop.paths import EXAMPLES

EXAMPLE = EXAMPLES / "waterkant.yaml"
ID = "waterkant-youth-team"


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """Return an engine on the database of this installation, to see what was stored."""
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.yaml")), ids=lambda file: file.stem)
def test_what_comes_in_goes_out_equal(samenspel: Samenspel, tmp_path: Path, file: Path) -> None:
    samenspel("import", file)
    samenspel("export", file.stem, "-o", tmp_path / "copy.yaml")
    assert read_yaml((tmp_path / "copy.yaml").read_bytes()).value == read_yaml(file.read_bytes()).value


def test_what_is_there_is_not_overwritten_unasked(samenspel: Samenspel) -> None:
    samenspel("import", EXAMPLE)
    [fault] = samenspel("import", EXAMPLE, status=1).faults
    assert fault.startswith(f"There is a trajectory {ID} already.")


def test_comes_in_under_another_id(samenspel: Samenspel) -> None:
    samenspel("import", EXAMPLE)
    assert samenspel("import", EXAMPLE, "--as", "second").out.startswith("second is stored: ")
    copy: Any = read_yaml(samenspel("export", "second", "-o", "-").out.encode()).value
    assert copy["trajectory"]["id"] == "second"
    assert [line.split("\t")[0] for line in samenspel("list").out.splitlines()] == ["second", ID]


def test_comes_in_by_standard_input(samenspel: Samenspel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(EXAMPLE.read_bytes())))
    assert samenspel("import", "-").out.startswith(f"{ID} is stored: ")


@pytest.mark.parametrize("given", ["", "../up", "a b", "-x", "a" * 61, "a\n"])
def test_another_id_has_the_form_of_an_id(samenspel: Samenspel, given: str) -> None:
    [*_, fault] = samenspel("import", EXAMPLE, f"--as={given}", status=1).faults
    assert fault.endswith("is no ID: letters, digits, dots, dashes and underscores only, at most 60.")


def test_takes_the_place_of_what_was_there_which_is_kept(samenspel: Samenspel, home: Path, tmp_path: Path) -> None:
    samenspel("import", EXAMPLE)
    before = samenspel("export", ID, "-o", "-").out
    changed = tmp_path / "changed.yaml"
    changed.write_text(before.replace("The shortest way", "The very shortest way"))
    samenspel("import", changed, "--replace")
    assert "The very shortest way" in samenspel("export", ID, "-o", "-").out
    [backup] = (home / "backups").iterdir()
    assert backup.read_text() == before
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_whoever_had_a_place_keeps_it_when_a_file_takes_the_place(samenspel: Samenspel) -> None:
    samenspel("import", EXAMPLE)
    samenspel("account", "create", "ann@example.org", "--trajectory", ID, "--role", "interviewer", "--person", "D04")
    samenspel("import", EXAMPLE, "--replace")
    again = samenspel("account", "place", "ann@example.org", "--trajectory", ID, "--role", "board")
    assert again.out == f"ann@example.org is board reader in {ID}.\n"


def test_nothing_to_replace_is_said(samenspel: Samenspel) -> None:
    [fault] = samenspel("import", EXAMPLE, "--replace", status=1).faults
    assert fault == f"There is no trajectory {ID} to replace. Leave out --replace to bring it in."
    [fault] = samenspel("import", EXAMPLE, "--replace", "--as", "other", status=1).faults
    assert fault.startswith("Choose one:")


def test_when_the_new_file_is_wrong_the_old_one_stays(samenspel: Samenspel, home: Path, tmp_path: Path) -> None:
    samenspel("import", EXAMPLE)
    before = samenspel("export", ID, "-o", "-").out
    (tmp_path / "wrong.yaml").write_text(before.replace("kind: as_is", "kind: sideways"))
    samenspel("import", tmp_path / "wrong.yaml", "--replace", status=1)
    assert samenspel("export", ID, "-o", "-").out == before
    assert not (home / "backups").exists()


def test_a_vault_copy_is_for_its_owner_alone(samenspel: Samenspel, tmp_path: Path) -> None:
    samenspel("import", EXAMPLE)
    vault, shared = tmp_path / "vault.yaml", tmp_path / "shared.yaml"
    samenspel("export", ID, "-o", vault)
    samenspel("export", ID, "--shared", "-o", shared)
    assert stat.S_IMODE(vault.stat().st_mode) == 0o600
    assert "safe_contact" in vault.read_text()
    assert "safe_contact" not in shared.read_text()
    assert sorted(file.name for file in tmp_path.glob("*.yaml")) == ["shared.yaml", "vault.yaml"]


def test_a_shared_copy_is_for_the_board_when_nobody_is_named(samenspel: Samenspel) -> None:
    samenspel("import", EXAMPLES / "bakenhuis.yaml")
    copies = {
        audience: samenspel("export", "baken", "--shared", "--audience", audience, "-o", "-").out
        for audience in ("board", "team")
    }
    assert samenspel("export", "baken", "--shared", "-o", "-").out == copies["board"]
    assert "I03" in copies["team"]
    assert "I03" not in copies["board"]
    assert samenspel("export", "baken", "--audience", "team", "-o", "-", status=1).faults == [
        "--audience goes with --shared: a vault copy holds everything, for nobody else."
    ]


def test_a_folder_that_is_not_there_is_said(samenspel: Samenspel, tmp_path: Path) -> None:
    samenspel("import", EXAMPLE)
    file = tmp_path / "none" / "copy.yaml"
    assert samenspel("export", ID, "-o", file, status=1).faults == [f"{file}: there is no such file or folder"]


def test_the_importer_gets_a_place(samenspel: Samenspel, engine: Engine) -> None:
    samenspel("account", "create", "owner@example.org", "--role", "administrator")
    said = samenspel("import", EXAMPLE, "--account", "nobody@example.org", status=1)
    assert said.faults == [
        "There is no account for nobody@example.org. Make one: samenspel account create nobody@example.org"
    ]
    samenspel("import", EXAMPLE, "--account", "Owner@example.org")
    with session_factory(engine)() as session:
        [(place, account)] = members_of(session, 1)
    assert (place.role, account.email) == (Role.FACILITATOR, "owner@example.org")


def test_the_schema_is_published(samenspel: Samenspel) -> None:
    schema = json.loads(samenspel("schema").out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
