"""What was read is kept for as long as nothing changes: one page asks for the same rows in many places."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from workshop.database import READ, Session

Asked = ParamSpec("Asked")
Found = TypeVar("Found")


def read_once(query: Callable[Concatenate[Session, Asked], Found]) -> Callable[Concatenate[Session, Asked], Found]:
    """Let a query answer from what its session read before, until that session writes or its transaction ends.

    What it is asked with must be hashable. Everybody gets the same answer, so nobody may change it.
    """

    @wraps(query)
    def reading(session: Session, /, *asked: Asked.args, **named: Asked.kwargs) -> Found:
        if session.autoflush and (session.new or session.dirty or session.deleted):
            session.flush()
        kept: dict[Hashable, object] = session.info.setdefault(READ, {})
        key = (query, asked, tuple(sorted(named.items())))
        if key not in kept:
            kept[key] = query(session, *asked, **named)
        return cast("Found", kept[key])

    return reading
