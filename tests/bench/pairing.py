"""Runs two things turn by turn, so that whatever else keeps the machine busy falls on both."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, process_time

from tests.bench.figures import Pair, Spent

#: Seconds after which no more pairs are begun, once there are so many.
PATIENCE = 30.0
FEWEST = 2

Task = Callable[[], object]
#: Seconds of the processor so far, or None where nobody tells.
Processor = Callable[[], float | None]


def pairs_of(
    task: Task, yardstick: Task, *, times: int, processor: Processor = process_time, beside: Processor | None = None
) -> list[Pair]:
    """Return how long both took, so many times, after each ran once unmeasured; who goes first alternates.

    What takes long runs less often: two pairs at least, but no other begins after `PATIENCE` seconds. `processor` tells
    what the task uses, `beside` what the yardstick uses, where that is something else.
    """
    task()
    yardstick()
    end = perf_counter() + PATIENCE
    pairs: list[Pair] = []
    while len(pairs) < times and (len(pairs) < FEWEST or perf_counter() < end):
        runs = (task, processor), (yardstick, beside or processor)
        pairs.append(_pair(*runs, is_turned=bool(len(pairs) % 2)))
    return pairs


def spent_on(task: Task, processor: Processor = process_time) -> Spent:
    """Return what one run costs."""
    worked, started = processor(), perf_counter()
    task()
    took, after = perf_counter() - started, processor()
    return Spent(took, None if worked is None or after is None else after - worked)


def nobody_tells() -> None:
    """Tell nothing of the processor: what runs is another program."""


def _pair(run: tuple[Task, Processor], yardstick: tuple[Task, Processor], *, is_turned: bool) -> Pair:
    if not is_turned:
        return Pair(spent_on(*run), spent_on(*yardstick))
    other = spent_on(*yardstick)
    return Pair(spent_on(*run), other)
