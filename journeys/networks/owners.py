"""Lists that stand inside a single thing of a network: first the thing, then what is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from workshop.access import Reader
from workshop.database import Session
from workshop.languages import Text
from workshop.trajectories.items.models import Single
from workshop.trajectories.registers.register import Problems


def needs(owner: type[Single], sentence: Text) -> Callable[[Session, Any, Reader], Problems]:
    """Return the rule that refuses a row while the thing it belongs to is not there: the file has no place for it."""

    def refuse(session: Session, row: Any, _reader: Reader) -> Problems:
        return [] if session.get(owner, row.trajectory_id) else [(("owner",), sentence)]

    return refuse
