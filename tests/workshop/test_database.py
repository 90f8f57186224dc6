"""What the engine adds to SQLAlchemy: writers wait for their turn, and consent is asked."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import select, text

from journeys.interviews.models import Finding, Interview
from workshop.database import Session, begin_writing, make_engine, session_factory
from workshop.trajectories.models import Trajectory


def test_two_who_read_and_then_write_both_get_their_turn(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'turns.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE counted (n INTEGER)"))
        connection.execute(text("INSERT INTO counted VALUES (0)"))
    sessions = session_factory(engine)

    def count() -> None:
        for _ in range(20):
            with sessions() as session:
                begin_writing(session)
                n = session.scalar(text("SELECT n FROM counted"))
                session.execute(text("UPDATE counted SET n = :n"), {"n": n + 1})
                session.commit()

    threads = [threading.Thread(target=count) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with sessions() as session:
        assert session.scalar(text("SELECT n FROM counted")) == 60
    engine.dispose()


def test_what_a_client_said_is_not_read_without_asking(session: Session, bakenhuis: Trajectory) -> None:
    for statement in (select(Finding), select(Finding.text), select(Interview.who).where(Interview.code == "I01")):
        with pytest.raises(PermissionError):
            session.execute(statement)
    with pytest.raises(PermissionError):
        session.get(Interview, (bakenhuis.id, "I01"))
