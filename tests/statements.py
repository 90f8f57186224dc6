"""Counts the statements that reading something takes."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from workshop.database import Session, forget


@contextmanager
def statements(session: Session) -> Iterator[list[str]]:
    """Offer the statements that a session sends while this is open; everything is read afresh."""
    session.flush()
    session.expire_all()
    forget(session)
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    engine = session.connection().engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(engine, "before_cursor_execute", note)
