"""Two things run turn by turn, each unmeasured first."""

from itertools import count

import pytest

from tests.bench import pairing
from tests.bench.pairing import nobody_tells, pairs_of, spent_on


def test_who_goes_first_alternates() -> None:
    ran: list[str] = []
    pairs = pairs_of(lambda: ran.append("a"), lambda: ran.append("b"), times=3)
    assert "".join(ran) == "ab" + "ab" + "ba" + "ab"
    assert len(pairs) == 3


def test_the_processor_is_asked_before_and_after() -> None:
    clock = count()
    assert spent_on(lambda: next(clock), lambda: float(next(clock))).cpu == 2
    assert spent_on(lambda: None, nobody_tells).cpu is None


def test_the_yardstick_has_a_processor_of_its_own() -> None:
    (pair,) = pairs_of(lambda: None, lambda: None, times=1, processor=lambda: 1.0, beside=nobody_tells)
    assert (pair.run.cpu, pair.yardstick.cpu) == (0, None)


def test_what_takes_long_runs_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pairing, "PATIENCE", 0)
    assert len(pairs_of(lambda: None, lambda: None, times=9)) == pairing.FEWEST
    assert len(pairs_of(lambda: None, lambda: None, times=1)) == 1
