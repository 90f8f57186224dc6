"""How long the server takes for a page, turn by turn with the page that says there is nothing here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from journeys.maps.lanes import Lane
from tests.bench.figures import Figure, figure_of
from tests.bench.large import PLAN
from tests.bench.pairing import pairs_of
from tests.bench.places import Place
from tests.bench.server import NOTHING, Visitor, running_server
from tests.bench.weight import Scales, weighed

#: The main pages of the example, below the address of the trajectory.
MAIN = {
    "overview": "",
    "thread": "thread",
    "vision": "vision/",
    "conversations": "interviews/",
    "journeys": "journeys/",
    "journey map": "journeys/KR-M",
    "step": "steps/M12",
    "activities": "activities/",
    "overlap matrix": "overlaps/",
    "partner by partner": "matrix/partners",
    "one overlap": "overlaps/OV01",
    "opportunities": "opportunities/",
    "assumptions": "reversals/",
    "experiments": "experiments/",
    "experiment card": "experiments/E1",
    "business case": "business-case/",
    "decisions": "decisions/",
    "sessions": "sessions/",
    "agreements": "agreements/",
    "people": "people/",
    "print centre": "print",
    "search, a word": "search?q=school",
    "search, a letter": "search?q=e",
}
#: The pages that grow with the trajectory; the map shows a plan with all twelve lanes.
_LANES = "&".join(f"lane={lane}" for lane in Lane)
GROWN = {
    "overview": "",
    "journey map, 40 steps × 12 lanes": f"journeys/{PLAN}?view=map&{_LANES}",
    "overlap matrix, 3,000 activities": "overlaps/",
    "partner by partner, 60 partners": "matrix/partners",
    "who does what": "matrix/who-does-what",
    "list of overlaps": "matrix/list",
    "one overlap": "overlaps/OV01",
    "activities": "activities/",
    "opportunities": "opportunities/",
    "search, a word": "search?q=school",
}


def page_figures(place: Place, *, times: int) -> Iterator[Figure]:
    """Yield what each page costs on one kind of database, the example first."""
    with running_server(place.home, place.url, place.cookie) as visitor, weighed(place) as scales:
        yield from _figures(f"pages of the example, {place.name}", MAIN, place.example, visitor, scales, times)
        turns = max(times // 3, 3)
        yield from _figures(f"pages of the large trajectory, {place.name}", GROWN, place.large, visitor, scales, turns)


def _figures(
    group: str, pages: Mapping[str, str], trajectory: int, visitor: Visitor, scales: Scales, times: int
) -> Iterator[Figure]:
    nothing = partial(visitor.get, NOTHING, 404)
    for name, below in pages.items():
        path = f"/trajectories/{trajectory}/{below}"
        pairs = pairs_of(partial(visitor.get, path), nothing, times=times, processor=visitor.processor)
        yield figure_of(group, name, pairs=pairs, yardstick="a page that is not there", more=scales.weigh(path))
