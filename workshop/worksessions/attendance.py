"""Who was there, who was told afterwards, and who is dropping out over sessions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

#: Missing so many sessions in a row, the last ones held, is dropping out.
IN_A_ROW = 2


class Presence(StrEnum):
    """How somebody stood towards one session."""

    PRESENT = "present"
    CAUGHT_UP = "caught_up"
    MISSED = "missed"
    NOT_LISTED = "not_listed"


@dataclass(frozen=True, kw_only=True)
class Held:
    """One session that was held: who was present, who was not, and who of those was told afterwards, by code."""

    code: str
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    caught_up: tuple[str, ...] = ()


def presence(person: str, held: Held) -> Presence:
    """Return how somebody stood towards a session."""
    if person in held.present:
        return Presence.PRESENT
    if person not in held.absent:
        return Presence.NOT_LISTED
    return Presence.CAUGHT_UP if person in held.caught_up else Presence.MISSED


def never_caught_up(held: Held) -> tuple[str, ...]:
    """Return those who missed a session and were not told afterwards, in the order of the list of absentees."""
    return tuple(person for person in held.absent if person not in held.caught_up)


def is_dropping_out(history: Iterable[Presence]) -> bool:
    """Tell whether somebody missed the last sessions in a row, caught up or not; sessions without them do not count."""
    listed = [each for each in history if each is not Presence.NOT_LISTED]
    return len(listed) >= IN_A_ROW and Presence.PRESENT not in listed[-IN_A_ROW:]


def hours_asked(present: Sequence[str], minutes: int, *, of: Collection[str]) -> Decimal:
    """Return the hours that a session asked of some people: those of them who were present, times its length."""
    return Decimal(sum(person in of for person in present) * minutes) / 60
