"""The journey poster."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from journeys.maps.annex import annexed
from journeys.maps.map_view import MapView
from journeys.maps.models import Step
from journeys.maps.poster import sheets_of
from journeys.maps.printables import JOURNEY_POSTER, JourneyPoster, journeys_to_print, poster_sheet
from tests.journeys.maps.examples_of_maps import a_long_map, a_map, a_stage, a_step
from tests.pdf_checks import assert_accessible, text_of
from workshop.access import Audience
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.composing import compose
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.printables import Masthead, PrintOrder
from workshop.trajectories.models import Trajectory


def an_order(
    trajectory: Trajectory,
    *items: str,
    paper: Paper = Paper.A1,
    language: Language = Language.DUTCH,
    audience: Audience = Audience.BOARD,
) -> PrintOrder:
    return PrintOrder(
        trajectory_id=trajectory.id,
        items=items,
        paper=paper,
        language=language,
        audience=audience,
        on=date(2019, 11, 15),
    )


def printed(session: Session, order: PrintOrder) -> list[str]:
    """Return the words of each sheet of an accessible poster."""
    pdf = print_pdf(compose(JOURNEY_POSTER, poster_sheet(session, order), order=order))
    assert_accessible(pdf)
    return [" ".join(page.split()) for page in text_of(pdf)]


def page_of(session: Session, order: PrintOrder) -> str:
    return compose(JOURNEY_POSTER, poster_sheet(session, order), order=order)


@pytest.mark.parametrize("paper", [Paper.A1, Paper.A3])
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("code", ["KR-M", "KR-K", "KR-M2"])
def test_every_map_of_bakenhuis_is_one_accessible_sheet(
    session: Session, bakenhuis: Trajectory, code: str, language: Language, paper: Paper
) -> None:
    (sheet,) = printed(session, an_order(bakenhuis, code, paper=paper, language=language))
    assert ("Verzonnen voorbeeld" if language is Language.DUTCH else "Fictional example") in sheet
    assert "Bakenhuis Waterstad" in sheet


def test_the_journey_of_waterkant_is_one_sheet(session: Session, waterkant: Trajectory) -> None:
    (sheet,) = printed(session, an_order(waterkant, "J", language=Language.ENGLISH))
    assert "Neighbourhood youth team" in sheet
    assert "What is going on here?" in sheet


def test_all_maps_come_one_after_another(session: Session, bakenhuis: Trajectory) -> None:
    mother, child, wanted = printed(session, an_order(bakenhuis, paper=Paper.A3))
    assert "De reis van een moeder" in mother
    assert "De reis van een meisje van 9" in child
    assert "De gewenste reis van een moeder" in wanted


def test_the_poster_counts_what_its_audience_may_know(session: Session, bakenhuis: Trajectory) -> None:
    team = page_of(session, an_order(bakenhuis, "KR-M", language=Language.ENGLISH, audience=Audience.TEAM))
    board = page_of(session, an_order(bakenhuis, "KR-M", language=Language.ENGLISH))
    assert "composed of 5 conversations" in team
    assert "composed of 4 conversations" in board
    assert "evidence not shared" in board
    assert "evidence not shared" not in team


def test_a_plan_shows_what_changes_and_what_goes(session: Session, bakenhuis: Trajectory) -> None:
    page = page_of(session, an_order(bakenhuis, "KR-M2", language=Language.ENGLISH))
    for words in (
        "2 new, 4 enriched, 5 kept, 5 dropped",
        "for M05, M06",
        "tried in E1",
        "M11 Doet haar verhaal bij Alba",
    ):
        assert words in page


def test_a_changed_step_shows_on_the_poster(session: Session, bakenhuis: Trajectory) -> None:
    step = session.scalars(select(Step).where(Step.trajectory_id == bakenhuis.id, Step.code == "M12")).one()
    step.title, step.does = "Vult één lijst in", "Vinkt rustig aan."
    session.flush()
    (sheet,) = printed(session, an_order(bakenhuis, "KR-M"))
    assert "Vinkt" in sheet
    assert "Vult één" in sheet


@pytest.mark.parametrize("audience", Audience)
def test_nothing_of_a_withdrawn_conversation_stands_on_it(
    session: Session, bakenhuis: Trajectory, audience: Audience
) -> None:
    page = page_of(session, an_order(bakenhuis, audience=audience))
    for trace in ("ingetrokken", "I04", "B09", "kort verblijf", "geen voicemail"):
        assert trace not in page


def test_more_steps_than_fit_go_on_a_next_sheet(session: Session, waterkant: Trajectory) -> None:
    order = an_order(waterkant, "J", paper=Paper.A3, language=Language.ENGLISH)
    sheet = replace(poster_sheet(session, order), sheets=sheets_of(a_long_map(10, 10, 10)))
    pdf = print_pdf(compose(JOURNEY_POSTER, sheet, order=order))
    assert_accessible(pdf)
    first, second = text_of(pdf)
    assert "sheet 1 of 2" in first
    assert "Stage F3" in second


COMPOUND = "Een dienstverleningsovereenkomst tussen ketensamenwerkingspartners is vereist. "


def shape_of(view: MapView, *, paper: Paper) -> tuple[int, str]:
    """Return how many sheets an accessible poster of a map has, and all their words."""
    annexed_views, annex = annexed([view])
    poster = JourneyPoster(
        masthead=Masthead(
            trajectory="Proef",
            place="",
            title=view.code,
            fictional=True,
            on=date(2019, 11, 15),
            language=Language.ENGLISH,
            content_language=Language.DUTCH,
        ),
        sheets=sheets_of(annexed_views[0]),
        annex=annex,
    )
    order = PrintOrder(
        trajectory_id=1,
        items=(),
        paper=paper,
        language=Language.ENGLISH,
        audience=Audience.BOARD,
        on=date(2019, 11, 15),
    )
    pdf = print_pdf(compose(JOURNEY_POSTER, poster, order=order))
    assert_accessible(pdf)
    pages = text_of(pdf)
    assert all("Fictional example" in page for page in pages)
    return len(pages), " ".join(" ".join(pages).split())


@pytest.mark.parametrize("paper", [Paper.A1, Paper.A3])
@pytest.mark.parametrize(("sizes", "sheets"), [((1,), 1), ((1, 0, 2), 1), ((9, 8, 9, 8, 9, 8, 9), 4)])
def test_few_steps_or_many_fill_whole_sheets(sizes: tuple[int, ...], sheets: int, paper: Paper) -> None:
    count, words = shape_of(a_long_map(*sizes), paper=paper)
    assert count == sheets
    assert f"M{sum(sizes)}" in words


@pytest.mark.parametrize("paper", [Paper.A1, Paper.A3])
def test_long_compounds_stay_in_their_columns(paper: Paper) -> None:
    view = a_long_map(12, 11, does=COMPOUND)
    stages = tuple(replace(stage, name=COMPOUND, client_words=COMPOUND) for stage in view.stages)
    assert shape_of(replace(view, stages=stages), paper=paper)[0] >= 1


def test_a_map_of_which_nobody_knows_a_feeling_prints_too() -> None:
    view = a_map(a_stage("F1", *(a_step(f"M{number}", emotion=None) for number in range(1, 5))))
    assert shape_of(view, paper=Paper.A3)[0] == 1


@pytest.mark.parametrize("paper", [Paper.A1, Paper.A3])
def test_texts_of_ten_thousand_letters_go_to_the_annex_whole(paper: Paper) -> None:
    text = (COMPOUND * 130)[:9990] + "tot hier."
    step = replace(a_step("M1", title=text, does=text), pain=text, gain="x" * 10_000, backstage=text)
    count, words = shape_of(a_map(a_stage("F1", step)), paper=paper)
    assert count > 1
    assert words.count("tot hier.") == 4
    assert "Texts in full" in words
    assert "[5] M1 · Backstage" in words


def test_a_step_that_nobody_felt_prints_too(session: Session, waterkant: Trajectory) -> None:
    order = an_order(waterkant, "J", paper=Paper.A3, language=Language.ENGLISH)
    step = session.scalars(select(Step).where(Step.trajectory_id == waterkant.id, Step.code == "J05")).one()
    step.emotion = step.does = step.backstage = None
    session.flush()
    assert len(printed(session, order)) == 1


def test_without_a_step_there_is_nothing_to_print(
    session: Session, saniveld: Trajectory, bakenhuis: Trajectory
) -> None:
    assert journeys_to_print(session, saniveld.id) == []
    with pytest.raises(Missing, match="There is no journey to print"):
        poster_sheet(session, an_order(saniveld))
    with pytest.raises(Missing):
        poster_sheet(session, an_order(bakenhuis, "KR-X"))
