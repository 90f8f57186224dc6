"""Journey maps on paper: the poster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeys.maps.annex import WholeText, annexed
from journeys.maps.map_view import MapView
from journeys.maps.poster import PosterSheet, sheets_of
from journeys.maps.queries import journey_rows, map_views
from journeys.maps.words import BASIS_WORDS, CHANGE_WORDS, KIND_WORDS
from workshop.access import reader_for
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Text
from workshop.printing.papers import Orientation, Paper
from workshop.printing.printables import Group, Masthead, Printable, PrintOrder
from workshop.trajectories.prints.mastheads import masthead_for


@dataclass(frozen=True, kw_only=True)
class JourneyPoster:
    """One map on one or more sheets, or several maps one after another.

    The annex holds in full what was too long for its place.
    """

    masthead: Masthead
    sheets: tuple[PosterSheet, ...]
    annex: tuple[WholeText, ...] = ()

    kind_words = KIND_WORDS
    change_words = CHANGE_WORDS
    basis_words = BASIS_WORDS


def poster_sheet(session: Session, order: PrintOrder) -> JourneyPoster:
    """Return the posters of the maps that were asked for, or of all maps, as the audience may know them.

    Raises:
        Missing: there is no such map, or none with a step.
    """
    asked = _asked(map_views(session, order.trajectory_id, reader_for(order.audience, on=order.on)), order.items)
    views, annex = annexed(asked)
    title = views[0].title if len(views) == 1 else Text("Journeys")
    return JourneyPoster(
        masthead=masthead_for(session, order, title),
        sheets=tuple(sheet for view in views for sheet in sheets_of(view)),
        annex=annex,
    )


def journeys_to_print(session: Session, trajectory_id: int) -> list[tuple[str, str]]:
    """Return code and title of every map that has a step."""
    return [(journey.code, journey.title) for journey in journey_rows(session, trajectory_id) if journey.steps]


def _asked(views: Sequence[MapView], items: Sequence[str]) -> list[MapView]:
    found = [view for view in views if view.steps and (not items or view.code in items)]
    if not found:
        raise Missing(Text("There is no journey to print: that needs a map with a step."))
    return found


JOURNEY_POSTER = Printable(
    key="journey-poster",
    title=Text("Journey poster"),
    summary=Text("What the client goes through, step by step: the feeling, what hurts, what helps, and who does what"),
    papers=(Paper.A1, Paper.A3),
    template="journeys/journey-poster",
    sheet=poster_sheet,
    items=journeys_to_print,
    group=Group.WALL,
    orientation=Orientation.LANDSCAPE,
)
