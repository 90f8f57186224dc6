"""Labels at the end of lines, pushed apart just far enough to be read."""

from __future__ import annotations

from collections.abc import Sequence


def spread(wanted: Sequence[float], *, gap: float, top: float, foot: float) -> tuple[float, ...]:
    """Return places as near as can be to the wanted ones, at least `gap` apart, within top and foot if they fit.

    The order from top to foot is kept. Source: isotonic regression by pooling adjacent violators, least squares.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    pulled = _rising([wanted[index] - place * gap for place, index in enumerate(order)])
    last = max(foot - (len(order) - 1) * gap, top)
    places = [0.0] * len(wanted)
    for place, index in enumerate(order):
        places[index] = round(min(max(pulled[place], top), last) + place * gap, 1)
    return tuple(places)


def _rising(values: Sequence[float]) -> list[float]:
    pools: list[tuple[float, int]] = []
    for value in values:
        pools.append((value, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (mean, size), (before, before_size) = pools.pop(), pools.pop()
            together = size + before_size
            pools.append(((mean * size + before * before_size) / together, together))
    return [mean for mean, size in pools for _ in range(size)]
