"""The doctor names what an installation lacks."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.command_line import Samenspel
from workshop.database import make_engine
from workshop.doctor import examine
from workshop.settings import Settings, settings_from


@pytest.fixture
def installation(tmp_path: Path) -> Settings:
    return settings_from({"SAMENSPEL_HOME": str(tmp_path / "home")})


def said(settings: Settings) -> dict[str, bool]:
    return {str(finding.text): finding.is_well for finding in examine(settings)}


def test_a_new_installation_is_well_and_says_what_comes(installation: Settings) -> None:
    findings = said(installation)
    assert all(findings.values()), findings
    assert any(finding.startswith("the database will be upgraded at the next start: ") for finding in findings)


def test_an_installation_in_use_is_up_to_date(samenspel: Samenspel) -> None:
    samenspel("list")
    assert "✓ the database is up to date" in samenspel("doctor").out.splitlines()


def test_what_others_can_read_is_named(installation: Settings) -> None:
    (installation.home / "secret-key").chmod(0o644)
    file = str(installation.home / "secret-key")
    assert said(installation)[f"others can read {file}: take that right away (chmod go= {file})"] is False


def test_what_is_not_installed_is_named(installation: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    findings = list(examine(installation))
    assert {str(finding.text) for finding in findings if not finding.is_well} == {
        "dot is missing: install graphviz",
        "fc-list is missing: install fontconfig",
    }


def test_a_database_of_something_else_is_named(installation: Settings) -> None:
    engine = make_engine(installation.database_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE invoices (id INTEGER)")
    engine.dispose()
    assert (
        said(installation)["The database holds tables of something else. Give Samenspel a database of its own."]
        is False
    )


def test_a_database_that_does_not_answer_is_named(installation: Settings) -> None:
    away = replace(installation, database_url="postgresql+psycopg://nobody@127.0.0.1:1/none")
    [problem] = [text for text, is_well in said(away).items() if not is_well]
    assert problem.startswith("The database does not answer: ")
