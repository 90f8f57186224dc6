"""The page with the drawings, and the thread on paper."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from tests.pages import Visit
from tests.pdf_checks import assert_accessible, text_of
from workshop.access import Audience, Role
from workshop.app import FEATURES
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.composing import compose
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.printables import PrintOrder
from workshop.threads.printables import ThreadSheet
from workshop.trajectories.models import Trajectory

THREAD = FEATURES.printables["thread"]


def an_order(trajectory: Trajectory, audience: Audience = Audience.BOARD) -> PrintOrder:
    return PrintOrder(
        trajectory_id=trajectory.id,
        items=(),
        paper=Paper.A3,
        language=Language.DUTCH,
        audience=audience,
        on=trajectory.reference_date or date(2019, 11, 15),
    )


def links_on(session: Session, order: PrintOrder) -> set[tuple[str, str]]:
    """Return the links that a print holds, by code."""
    sheet = THREAD.sheet(session, order)
    assert isinstance(sheet, ThreadSheet)
    stitches = [stitch for thread in sheet.threads for stitch in thread.chain.stitches]
    return {(stitch.earlier.key, later.key) for stitch in stitches for later in stitch.later}


def test_every_opportunity_is_drawn_with_a_title_and_a_table(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("thread")
    drawings = [element for element in page.tree.iter() if element.get("class") == "drawn-thread"]
    assert len(drawings) == 9
    assert all(next(iter(drawing)).tag.endswith("title") for drawing in drawings)
    assert all(drawing.get("role") == "img" for drawing in drawings)
    assert len(page.all("table")) == 9


def test_the_thread_from_decision_to_finding_can_be_clicked(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("thread")
    ends = {link.rsplit("/", 1)[-1] for link in page.links}
    assert {"B01", "M10", "OV01", "KA1", "E1", "BE3"} <= ends


def test_a_partner_sees_nothing_of_what_partners_may_not_know(visit: Visit) -> None:
    assert "B08" in visit(Role.FACILITATOR).get("thread").text
    page = visit(Role.PARTNER).get("thread")
    assert "B08" not in page.text
    assert "vijf afspraken bij vier organisaties" not in page.text


def test_without_opportunities_it_says_what_would_stand_there(visit: Visit) -> None:
    assert "There is no thread to draw yet." in visit(Role.FACILITATOR, "saniveld").get("thread").words


def test_words_of_a_thread_that_look_like_markup_stay_words(visit: Visit) -> None:
    team = visit(Role.FACILITATOR)
    values = team.form_values("opportunities/KA7/edit") | {"title": '"]; node [<b>x</b><script>alert(1)</script>'}
    team.post("opportunities/KA7/edit", values)
    page = team.get("thread")
    assert not [element for element in page.tree.iter() if element.tag.endswith("}b") and element.text == "x"]
    assert "<script>alert" not in page.text
    assert '"]; node [<b>x</b>' in page.words


@pytest.mark.parametrize("paper", [Paper.A3, Paper.A4])
@pytest.mark.parametrize("name", ["bakenhuis", "waterkant"])
def test_the_thread_prints_accessibly(
    session: Session, name: str, paper: Paper, request: pytest.FixtureRequest
) -> None:
    order = replace(an_order(request.getfixturevalue(name)), paper=paper)
    pdf = print_pdf(compose(THREAD, THREAD.sheet(session, order), order=order))
    assert_accessible(pdf)
    assert len(text_of(pdf)) <= (7 if paper is Paper.A3 else 12)


def test_the_print_goes_from_decision_back_to_finding(session: Session, bakenhuis: Trajectory) -> None:
    links = links_on(session, an_order(bakenhuis))
    way = ("conversations", "B01", "M10", "OV01", "KA1", ":E1", "E1", "BE3")
    assert set(pairwise(way)) <= links


def test_a_board_gets_no_finding_that_may_not_be_in_a_report(session: Session, bakenhuis: Trajectory) -> None:
    team, board = (links_on(session, an_order(bakenhuis, audience)) for audience in (Audience.TEAM, Audience.BOARD))
    assert ("B08", "M17") in team
    assert not {code for link in board for code in link} & {"B07", "B08", "B09"}
    assert not {code for link in team for code in link} & {"B09"}


def test_a_step_that_nobody_told_is_assumed(session: Session, bakenhuis: Trajectory) -> None:
    sheet = THREAD.sheet(session, an_order(bakenhuis, Audience.TEAM))
    assert isinstance(sheet, ThreadSheet)
    steps = {knot.key: knot.is_open for thread in sheet.threads for knot in thread.chain.knots if knot.kind == "step"}
    assert steps["M09"]
    assert not steps["M10"]


def test_without_opportunities_nothing_is_printed(session: Session, saniveld: Trajectory) -> None:
    with pytest.raises(Missing, match="no thread to print yet"):
        THREAD.sheet(session, an_order(saniveld))
