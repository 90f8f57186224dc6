"""Experiment cards on paper: one page each, whatever stands on them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from experiments.cards.card import AfterThis, Card, Owner
from experiments.cards.measure import Reading
from experiments.cards.observations import Observations
from experiments.cards.paper_card import lay_out
from experiments.cards.printables import EXPERIMENT_CARD, CardSheet
from experiments.cards.states import DecisionKind, ExperimentStatus
from tests.experiments.cards.builders import WAITING, a_card, a_planned_card
from tests.pdf_checks import assert_accessible, text_of
from workshop.access import Audience
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.composing import compose
from workshop.printing.papers import Paper
from workshop.printing.press import Press
from workshop.printing.printables import Masthead, PrintOrder
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.models import PartnerRole
from workshop.trajectories.partners.queries import MarkedPartner

LONG = "dienstverleningsovereenkomst voor een gezin in het huisverbod (ex-)partner mmm WWW 12,5 "
MARKS = {
    code: MarkedPartner(code, f"Partner {code} met een lange naam", "AB", slot, PartnerRole.PARTNER)
    for slot, code in enumerate("abcdefgh", start=1)
}


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    press = Press()
    yield press
    press.stop()


def an_order(trajectory_id: int = 1, *, items: tuple[str, ...] = (), language: Language = Language.DUTCH) -> PrintOrder:
    return PrintOrder(
        trajectory_id=trajectory_id,
        items=items,
        paper=Paper.A4,
        language=language,
        audience=Audience.BOARD,
        on=date(2019, 11, 15),
    )


def page_of(*cards: Card, language: Language = Language.DUTCH) -> str:
    names = {code: mark.name for code, mark in MARKS.items()}
    masthead = Masthead(
        trajectory="Proef", place="", title="Kaarten", fictional=True, on=date(2019, 11, 15), language=language
    )
    laid_out = tuple(lay_out(card, names=names, language=language) for card in cards)
    return compose(EXPERIMENT_CARD, CardSheet(masthead, laid_out, MARKS), order=an_order(language=language))


def a_full_card(text: str, unit: str, *, status: ExperimentStatus) -> Card:
    """Return a card on which every text is this one and every list is long."""
    measure = replace(
        WAITING,
        name=text,
        metric=replace(WAITING.metric, unit=unit),
        bar=replace(WAITING.bar, threshold=Decimal("1234567.89"), planned=10),
        baseline=Observations(date(2018, 1, 1), n=3, values=(Decimal("1234567890123.456"), Decimal(2), Decimal(3))),
        readings=(Reading(Observations(date(2019, 1, 1), n=40, values=tuple(Decimal(n % 7) for n in range(40)))),),
    )
    return a_card(
        code="E" + "9" * 50,
        title=text,
        status=status,
        hypothesis=text,
        riskiest_assumption=text,
        what_we_do=text,
        unit=unit,
        planned=1_000_000,
        cost=Decimal(123456789),
        measure=measure,
        secondary=(measure,) * 7,
        stop_if=text,
        requires=(text,) * 9,
        owner=Owner("D1", text, text),
        partners=tuple(MARKS),
        learned=text,
        decision=AfterThis(kind=DecisionKind.ADAPT, on=date(2019, 10, 1), next=text)
        if status is ExperimentStatus.DONE
        else None,
    )


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("example", "cards"), [("bakenhuis", 5), ("waterkant", 2)])
def test_every_card_of_the_examples_has_one_page_and_is_whole(
    session: Session, request: pytest.FixtureRequest, press: Press, example: str, cards: int, language: Language
) -> None:
    trajectory: Trajectory = request.getfixturevalue(example)
    order = an_order(trajectory.id, language=language)
    page = compose(EXPERIMENT_CARD, EXPERIMENT_CARD.sheet(session, order), order=order)
    pdf = press.print_pdf(page)
    assert_accessible(pdf)
    pages = text_of(pdf)
    assert len(pages) == cards
    assert [re.findall(r"\bE\d\b", text)[0] for text in pages] == [f"E{number}" for number in range(1, cards + 1)]
    assert "…" not in page.partition("<body>")[2]


def test_one_card_has_its_own_title_and_its_facts(session: Session, bakenhuis: Trajectory, press: Press) -> None:
    order = an_order(bakenhuis.id, items=("E1",), language=Language.ENGLISH)
    page = compose(EXPERIMENT_CARD, EXPERIMENT_CARD.sheet(session, order), order=order)
    (text,) = text_of(press.print_pdf(page))
    words = " ".join(text.split())
    for said in (
        "On average 1.58 keer",
        "4.17 keer",
        "n = 12 of 12",
        "Started elsewhere, not sealed here",
        "page 1 of 1",
    ):
        assert said in words
    assert "<title>Experiment card E1: Eén gezamenlijke intake</title>" in page


def test_before_the_start_the_card_says_what_is_missing(session: Session, bakenhuis: Trajectory, press: Press) -> None:
    order = an_order(bakenhuis.id, items=("E4",), language=Language.ENGLISH)
    (text,) = text_of(press.print_pdf(compose(EXPERIMENT_CARD, EXPERIMENT_CARD.sheet(session, order), order=order)))
    words = " ".join(text.split())
    assert "Not yet startable. Missing:" in words
    assert "the mandate of its owner" in words
    assert "What we saw" not in words


def test_a_card_that_is_not_there_is_not_printed(session: Session, bakenhuis: Trajectory, saniveld: Trajectory) -> None:
    with pytest.raises(Missing):
        EXPERIMENT_CARD.sheet(session, an_order(bakenhuis.id, items=("E9",)))
    with pytest.raises(Missing):
        EXPERIMENT_CARD.sheet(session, an_order(saniveld.id))


def test_the_longest_texts_still_make_one_page_and_say_that_they_were_cut(press: Press) -> None:
    cards = [
        a_full_card(LONG * times, unit, status=status)
        for times in (1, 5, 60)
        for unit in ("keer", "schooldagen per gezin per week " * 9)
        for status in (ExperimentStatus.DONE, ExperimentStatus.PLANNED)
    ]
    odd = [a_full_card(text, "x", status=ExperimentStatus.DONE) for text in ("a" * 5000, "漢字" * 900, "<b>&\n" * 500)]
    pdf = press.print_pdf(page_of(*cards, *odd, language=Language.ENGLISH))
    pages = text_of(pdf)
    assert len(pages) == len(cards) + len(odd)
    assert all("Shortened: see the card on screen." in " ".join(text.split()) for text in pages)
    assert_nothing_below_the_body(pdf)


@pytest.mark.parametrize("text", [(LONG * 120)[:10_000], "onbreekbaar" * 909, "W" * 10_000])
def test_ten_thousand_letters_in_every_field_are_cut_in_plain_sight(press: Press, text: str) -> None:
    done, planned = (a_full_card(text, "keer", status=s) for s in (ExperimentStatus.DONE, ExperimentStatus.PLANNED))
    pdf = press.print_pdf(page_of(done, planned, language=Language.ENGLISH))
    assert_accessible(pdf)
    pages = text_of(pdf)
    assert len(pages) == 2
    for page in pages:
        assert page.count("…") >= 8
        assert "Shortened: see the card on screen." in " ".join(page.split())
    assert_nothing_below_the_body(pdf)


def assert_nothing_below_the_body(pdf: bytes) -> None:
    """Fail when a word stands under the first words of the foot, other than the foot itself."""
    command = ("pdftotext", "-bbox", "-", "-")
    listings = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    for listing in listings.split("<page ")[1:]:
        found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)".*?yMax="([\d.]+)">(.*?)</word>', listing)
        foot = max(float(top) for _, top, _, word in found if word in {"Started", "sealed"})
        above = [(word, bottom) for _, top, bottom, word in found if float(top) < foot - 4]
        assert above
        assert all(float(bottom) <= foot + 1 for _, bottom in above), above[-3:]


def test_texts_that_fit_are_not_cut(press: Press) -> None:
    page = page_of(
        replace(a_card(), partners=("a",)), replace(a_planned_card(), partners=()), language=Language.ENGLISH
    )
    assert "Shortened" not in page
    assert len(text_of(press.print_pdf(page))) == 2


def test_a_card_without_anything_makes_a_page_too(press: Press) -> None:
    bare = Card(code="E1", title="Naam", status=ExperimentStatus.IDEA)
    pdf = press.print_pdf(page_of(bare))
    assert_accessible(pdf)
    assert len(text_of(pdf)) == 1
