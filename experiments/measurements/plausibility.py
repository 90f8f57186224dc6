"""What cannot be measured, and what can hardly be: the first is refused, the second asked about, nothing is dropped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from experiments.cards.metric import Metric, Statistic
from experiments.cards.observations import Observations
from workshop.languages import Counted, Text


@dataclass(frozen=True, kw_only=True)
class Known:
    """What a card knows when a measurement comes in; None where not given. `earlier` holds what was measured before."""

    metric: Metric
    today: date
    starts_on: date | None = None
    ends_on: date | None = None
    planned: int | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    earlier: tuple[Observations, ...] = ()
    has_begun: bool = True
    is_closed: bool = False


@dataclass(frozen=True)
class Fault:
    """Something that cannot be: the field it stands in, and a sentence."""

    field: str
    words: Text


def faults_in(entered: Observations, known: Known) -> tuple[Fault, ...]:
    """Return what cannot be in a measurement: it is refused."""
    return tuple(_faults(entered, known))


def questions_about(entered: Observations, known: Known) -> tuple[Text, ...]:
    """Return what can hardly be in a measurement: too early, late, double, too many, far from everything else."""
    return (*_questions_of_time(entered, known), *_questions_of_size(entered, known))


def _faults(entered: Observations, known: Known) -> Iterator[Fault]:
    if entered.on and entered.on > known.today:
        yield Fault("date", Text("This day is still to come. Enter it when it has been measured."))
    if known.metric.statistic is Statistic.SHARE:
        yield from _faults_of_share(entered)
        return
    if not entered.values:
        yield Fault("values", Text("Enter what was measured, a number for each observation."))
    elif entered.n is not None and entered.n != len(entered.values):
        many = Counted(
            "n is {size}, but {n} value is given.",
            "n is {size}, but {n} values are given.",
            n=len(entered.values),
            size=entered.n,
        )
        yield Fault("n", many)
    for value in entered.values:
        if known.minimum is not None and value < known.minimum:
            sentence = Text("{value} cannot be: the card says at least {bound}.", value=value, bound=known.minimum)
            yield Fault("values", sentence)
        if known.maximum is not None and value > known.maximum:
            sentence = Text("{value} cannot be: the card says at most {bound}.", value=value, bound=known.maximum)
            yield Fault("values", sentence)


def _faults_of_share(entered: Observations) -> Iterator[Fault]:
    if not entered.n or entered.n < 0:
        yield Fault("n", Text("Enter on how many it was measured: at least 1."))
    if entered.successes is None or entered.successes < 0:
        yield Fault("successes", Text("Enter how many of them, 0 if none."))
    elif entered.n and entered.successes > entered.n:
        yield Fault("successes", Text("{count} of {n} cannot be.", count=entered.successes, n=entered.n))


def _questions_of_time(entered: Observations, known: Known) -> Iterator[Text]:
    if known.is_closed:
        yield Text("What comes after this experiment is decided already. Does this measurement still belong to it?")
    elif not known.has_begun:
        yield Text("The experiment has not started yet. Is this a measurement of it, and not of before?")
    if entered.on is None:
        return
    if known.starts_on and entered.on < known.starts_on:
        yield Text("{day} lies before the first day, {start}. Is the day right?", day=entered.on, start=known.starts_on)
    if known.ends_on and entered.on > known.ends_on:
        yield Text("{day} lies after the last day, {end}. Is the day right?", day=entered.on, end=known.ends_on)
    if double := next((group for group in known.earlier if group.on == entered.on), None):
        yield Text(
            "There is a measurement of {day} already, with n = {n}. Is this another one?", day=entered.on, n=double.size
        )


def _questions_of_size(entered: Observations, known: Known) -> Iterator[Text]:
    total = sum(group.size for group in known.earlier) + entered.size
    if known.planned and total > known.planned:
        yield Text(
            "With this one that makes {total} measured, of {planned} planned.", total=total, planned=known.planned
        )
    before = [value for group in known.earlier for value in group.values]
    if not before:
        return
    lowest, highest = min(before), max(before)
    reach = max(highest - lowest, Decimal(1))
    for value in sorted(set(entered.values)):
        if value < lowest - reach or value > highest + reach:
            yield Text(
                "{value} lies far from what was measured so far, {lowest} to {highest}. Is it right?",
                value=value,
                lowest=lowest,
                highest=highest,
            )
