"""The agenda of a session against the clock: start times, and whether it fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import accumulate, pairwise

_HOUR = 60
_DAY = 24 * _HOUR


def minutes_of(clock: str) -> int:
    """Return the minutes since midnight of a clock time such as 09:30."""
    hours, _, minutes = clock.partition(":")
    return int(hours) * _HOUR + int(minutes)


def clock_of(minutes: int) -> str:
    """Return minutes since midnight as a clock time; past midnight it goes on at 00:00."""
    hours, rest = divmod(minutes % _DAY, _HOUR)
    return f"{hours:02d}:{rest:02d}"


def start_times(start: str | None, minutes: Sequence[int]) -> tuple[str | None, ...]:
    """Return when each block starts, for blocks that follow each other; all None when the session has no start."""
    if start is None:
        return (None,) * len(minutes)
    passed = accumulate(minutes[:-1], initial=0) if minutes else ()
    return tuple(clock_of(minutes_of(start) + before) for before in passed)


@dataclass(frozen=True)
class Fit:
    """The minutes that the blocks take, and the minutes there are between start and end (None: not known)."""

    planned: int
    available: int | None

    @property
    def slack(self) -> int:
        """Minutes left over; 0 when nothing is, or when the time there is is not known."""
        return max(0, self.available - self.planned) if self.available is not None else 0

    @property
    def overrun(self) -> int:
        """Minutes too many; 0 when it fits, or when the time there is is not known."""
        return max(0, self.planned - self.available) if self.available is not None else 0


def fit(start: str | None, end: str | None, minutes: Sequence[int]) -> Fit:
    """Return how the blocks fit between start and end; an end before the start is taken to be the next day."""
    available = (minutes_of(end) - minutes_of(start)) % _DAY if start and end else None
    return Fit(sum(minutes), available)


@dataclass(frozen=True)
class Piece:
    """The place of a block on a strip of the whole session: where it starts and how wide it is, in percent."""

    start: Decimal
    width: Decimal
    is_break: bool


def strip(minutes: Sequence[int], *, breaks: Sequence[bool]) -> tuple[Piece, ...]:
    """Return the blocks of a session as pieces of one strip, to a tenth of a percent."""
    whole = sum(minutes) or 1
    ends = [_share(passed, whole) for passed in accumulate(minutes, initial=0)]
    return tuple(
        Piece(start, end - start, is_break) for (start, end), is_break in zip(pairwise(ends), breaks, strict=True)
    )


def _share(minutes: int, whole: int) -> Decimal:
    return (Decimal(100) * minutes / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)
