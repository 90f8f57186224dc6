"""What may be shown of the answers to a survey, and how each element of working together goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

#: Never show a figure of fewer answers than this, whatever a trajectory says.
LEAST = 5
#: The scale of every question.
LOWEST, HIGHEST = 1, 5

_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")


def least_shown(minimum_group: int) -> int:
    """Return from how many answers a figure is shown: what the trajectory says, but never fewer than five."""
    return max(LEAST, minimum_group)


def shown_groups(total: int, sizes: Sequence[int], *, least: int) -> tuple[bool, ...]:
    """Tell of each group in a round whether its figures may be shown.

    A group of fewer than `least` answers is hidden. Since the round as a whole is shown, one could work back what is
    hidden; so as long as all that is hidden together, with those in no group, is fewer than `least`, the smallest group
    that is left is hidden too. Source: complementary suppression of small cells in published tables.
    """
    shown = [size >= least for size in sizes]
    rest = max(0, total - sum(sizes))
    while any(shown) and 0 < rest + _hidden(sizes, shown) < least:
        shown[min((size, place) for place, size in enumerate(sizes) if shown[place])[1]] = False
    return tuple(shown)


def _hidden(sizes: Sequence[int], shown: Sequence[bool]) -> int:
    return sum(size for size, is_shown in zip(sizes, shown, strict=True) if not is_shown)


def mean_of(means: Mapping[str, Decimal], questions: Sequence[str]) -> Decimal | None:
    """Return the mean over some questions, to a hundredth, rounded half up; None when none of them was answered."""
    given = [means[code] for code in questions if code in means]
    if not given:
        return None
    return (sum(given, Decimal(0)) / len(given)).quantize(_HUNDREDTH, ROUND_HALF_UP)


def place_on_scale(value: Decimal) -> Decimal:
    """Return where a mean stands between the lowest and the highest answer, in percent to a tenth."""
    return (100 * (value - LOWEST) / (HIGHEST - LOWEST)).quantize(_TENTH, ROUND_HALF_UP)


@dataclass(frozen=True)
class Trend:
    """The means of an element or a question over the rounds that may be shown (None: not asked then)."""

    values: tuple[Decimal | None, ...]

    @property
    def known(self) -> tuple[Decimal, ...]:
        """The means that are there."""
        return tuple(value for value in self.values if value is not None)

    @property
    def change(self) -> Decimal | None:
        """The last mean less the first; None with fewer than two."""
        return self.known[-1] - self.known[0] if len(self.known) > 1 else None

    @property
    def places(self) -> tuple[Decimal, ...]:
        """Where the means stand on the scale, in percent."""
        return tuple(place_on_scale(value) for value in self.known)
