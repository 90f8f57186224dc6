"""The PostgreSQL server that the tests start is a real one, and databases can be copied on it."""

from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text

from tests import postgres
from tests.databases import Cluster


def ask(url: str, question: str) -> object:
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            return connection.scalar(text(question))
    finally:
        engine.dispose()


def test_the_server_answers(postgresql_url: str) -> None:
    assert str(ask(postgresql_url, "SELECT version()")).startswith("PostgreSQL ")


def test_the_database_is_empty_and_knows_every_letter(postgresql_url: str) -> None:
    assert ask(postgresql_url, "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'") == 0
    assert ask(postgresql_url, "SELECT upper('coördinatie één ☐')") == "COÖRDINATIE ÉÉN ☐"


def test_a_database_is_copied_with_its_rows(postgresql: Cluster) -> None:
    postgresql.create("original")
    with postgresql.connect("original") as connection:
        connection.execute("CREATE TABLE step AS SELECT 'Intake' AS title")
    copy = postgresql.create("copy", template="original")
    assert ask(copy, "SELECT title FROM step") == "Intake"
    postgresql.drop("copy")
    postgresql.drop("original")


def test_nobody_enters_without_the_password(postgresql: Cluster) -> None:
    stranger = Cluster(postgresql.port, "guess")
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        stranger.connect()


def test_version_17_is_newer_than_version_9(tmp_path: Path) -> None:
    def server_that_says(said: str) -> Path:
        programs = tmp_path / said
        programs.mkdir()
        (programs / "postgres").write_text(f"#!/bin/sh\necho 'postgres (PostgreSQL) {said}'\n")
        (programs / "postgres").chmod(0o755)
        return programs

    assert postgres.version(server_that_says("17.2")) > postgres.version(server_that_says("9.6"))
