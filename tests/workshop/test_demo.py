"""The demonstration: three examples to look at, printed, and somebody who may see them all."""

from pathlib import Path

import pytest

from workshop.access import Role
from workshop.accounts.queries import members_of
from workshop.cli import main
from workshop.database import make_engine, session_factory
from workshop.demo import EMAIL
from workshop.trajectories.queries import all_trajectories

pytestmark = pytest.mark.slow
DOCUMENTS = {
    "journey-poster-A1", "journey-poster-A3", "overlap-matrix", "experiment-card", "business-case", "board-handout",
    "thread",
}  # fmt: skip


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
    assert main(["demo", "--out", "out"]) == 0
    assert {file.name for file in (tmp_path / "out").iterdir()} == printed
    engine = make_engine(f"sqlite:///{tmp_path / 'var' / 'demo' / 'samenspel.sqlite'}")
    with session_factory(engine)() as session:
        trajectories = all_trajectories(session)
        assert [trajectory.slug.split("-")[0] for trajectory in trajectories] == ["bakenhuis", "saniveld", "waterkant"]
        for trajectory in trajectories:
            [(place, account)] = members_of(session, trajectory.id)
            assert (account.email, place.role) == (EMAIL, Role.PROCESS_OWNER)
    engine.dispose()
