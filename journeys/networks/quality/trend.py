"""How meetings went over time, and means of groups that are large enough to show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from workshop.languages import Text

#: The four things that are marked from 1 to 5 after a meeting; never what was decided.
MARK_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "intention_central": Text("The intention was central"),
        "everyone_heard": Text("Everyone was heard"),
        "follow_up_done": Text("What we agreed was followed up"),
        "tension_discussed": Text("Tension was talked about"),
    }
)

#: The six sides of health (after Positive Health).
SIDE_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "bodily_functions": Text("Bodily functions"),
        "mental_wellbeing": Text("Mental wellbeing"),
        "meaningfulness": Text("Meaningfulness"),
        "quality_of_life": Text("Quality of life"),
        "participation": Text("Participation"),
        "daily_functioning": Text("Daily functioning"),
    }
)


@dataclass(frozen=True)
class Meeting:
    """A meeting and its marks by key; None where nobody gave one."""

    on: date
    marks: Mapping[str, int | None]


@dataclass(frozen=True)
class Trend:
    """One mark over the meetings, oldest first."""

    key: str
    word: Text
    marks: tuple[int | None, ...]

    @property
    def change(self) -> int:
        """The last mark minus the first, of those that were given; 0 with fewer than two."""
        given = [mark for mark in self.marks if mark is not None]
        return given[-1] - given[0] if len(given) > 1 else 0


def trends_of(meetings: Sequence[Meeting]) -> tuple[Trend, ...]:
    """Return each of the four marks over the meetings, oldest first."""
    ordered = sorted(meetings, key=lambda meeting: meeting.on)
    return tuple(
        Trend(key, word, tuple(meeting.marks.get(key) for meeting in ordered)) for key, word in MARK_WORDS.items()
    )


@dataclass(frozen=True)
class GroupHealth:
    """Means of one group on the sides of health, from 0 to 10; no sides when the group is too small to show."""

    n: int
    sides: tuple[tuple[Text, Decimal], ...]
    is_hidden: bool


def health_of(n: int, means: Mapping[str, Decimal | None], *, minimum_group: int) -> GroupHealth:
    """Return the means of a group of n people, without figures when it is smaller than the smallest group shown."""
    if n < minimum_group:
        return GroupHealth(n, (), is_hidden=True)
    sides = [(word, mean) for key, word in SIDE_WORDS.items() if (mean := means.get(key)) is not None]
    return GroupHealth(n, tuple(sides), is_hidden=False)
