"""The board handout on paper."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from html import unescape

import pytest

from experiments.business_cases.models import Benefit, BusinessCase
from experiments.cards.models import Experiment
from experiments.handouts.handout import Handout
from experiments.handouts.printables import BOARD_HANDOUT
from experiments.handouts.queries import handout_for, subjects_of
from experiments.opportunities.models import Opportunity
from experiments.stories.models import MunicipalStory
from tests.pdf_checks import assert_accessible, text_of
from workshop.access import Audience
from workshop.agreements.decisions.models import Decision, DecisionStatus
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.errors import Missing
from workshop.languages import Language
from workshop.printing.composing import compose
from workshop.printing.papers import Paper
from workshop.printing.press import print_pdf
from workshop.printing.printables import PrintOrder
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.models import Partner
from workshop.trajectories.people.models import Person

COMPOUND = "Een dienstverleningsovereenkomst tussen ketensamenwerkingspartners is vereist. "
_TAG = re.compile(r"<[^>]+>")


def an_order(trajectory: Trajectory, *items: str, language: Language = Language.ENGLISH) -> PrintOrder:
    return PrintOrder(
        trajectory_id=trajectory.id,
        items=items,
        paper=Paper.A4,
        language=language,
        audience=Audience.BOARD,
        on=trajectory.reference_date or date(2019, 11, 15),
    )


def words_of(session: Session, order: PrintOrder) -> str:
    """Return the words of the composed page, spaces made single."""
    page = compose(BOARD_HANDOUT, handout_for(session, order), order=order)
    return " ".join(unescape(_TAG.sub("", page.partition("<body>")[2])).split())


def headings_of(session: Session, order: PrintOrder) -> list[str]:
    """Return the headings of the parts, in order."""
    page = compose(BOARD_HANDOUT, handout_for(session, order), order=order)
    return [part.partition("</h2>")[0] for part in page.split("<h2>")[1:]]


@pytest.mark.parametrize(
    ("name", "items", "language"),
    [
        ("bakenhuis", (), Language.DUTCH),
        ("bakenhuis", ("BE5",), Language.ENGLISH),
        ("bakenhuis", ("story",), Language.DUTCH),
        ("waterkant", ("BE2",), Language.ENGLISH),
    ],
)
def test_at_most_four_accessible_pages(
    session: Session, name: str, items: tuple[str, ...], language: Language, request: pytest.FixtureRequest
) -> None:
    order = an_order(request.getfixturevalue(name), *items, language=language)
    pdf = print_pdf(compose(BOARD_HANDOUT, handout_for(session, order), order=order))
    assert_accessible(pdf)
    assert len(text_of(pdf)) <= 4


def test_two_pages_are_enough_for_the_main_example(session: Session, bakenhuis: Trajectory) -> None:
    order = an_order(bakenhuis, "BE4")
    assert len(text_of(print_pdf(compose(BOARD_HANDOUT, handout_for(session, order), order=order)))) == 2


def test_its_parts_stand_in_the_order_in_which_a_board_reads(session: Session, bakenhuis: Trajectory) -> None:
    assert headings_of(session, an_order(bakenhuis)) == [
        "We ask you",
        "If you decide nothing",
        "What we tried, and what came out",
        "What disappointed",
        "Who pays and who gains, 2020 to 2024",
        "The wrong pocket",
        "How sure is this?",
        "The next trial: E5, Omgekeerde opvang: hij weg, zij blijven",
        "Your decision",
    ]


def test_it_asks_for_one_thing_in_one_frame(session: Session, bakenhuis: Trajectory) -> None:
    order = an_order(bakenhuis)
    page = compose(BOARD_HANDOUT, handout_for(session, order), order=order)
    assert page.count('class="ask"') == 1
    words = words_of(session, order)
    assert "Proef met omgekeerde opvang bij vier gezinnen: starten onder voorwaarden." in words
    assert "It costs €6,000. From 13 January 2020 to 26 June 2020." in words
    assert "It can also be: eerst verder uitwerken, or niet doen." in words


def test_it_says_how_it_stays_and_quotes_only_who_allowed_it(session: Session, bakenhuis: Trajectory) -> None:
    words = words_of(session, an_order(bakenhuis))
    assert "0 nachten (median, n = 9, 31 Oct 2019)" in words
    assert "‘Waarom moesten wij weg? Wij hadden toch niets gedaan.’" in words
    assert "May be quoted literally. Finding B17, step M05." in words


def test_a_summary_has_no_quotation_marks(session: Session, bakenhuis: Trajectory) -> None:
    card = session.get_one(Experiment, (bakenhuis.id, "E5"))
    card.opportunity = "KA4"
    session.flush()
    words = words_of(session, an_order(bakenhuis))
    assert "‘" not in words
    assert "A summary, not their own words. Finding B04, step M14." in words


def test_results_stand_beside_the_bar_that_was_fixed(session: Session, bakenhuis: Trajectory) -> None:
    handout = handout_for(session, an_order(bakenhuis))
    rows = [
        (row.card.code, str(row.before), str(row.threshold), str(row.outcome), row.measure.mark)
        for row in handout.tried
    ]
    assert rows == [
        ("E1", "4.17", "2.00", "1.58", "met"),
        ("E1", "31.00", "14.00", "19.00", "not_met"),
        ("E2", "13.00", "5.00", "6.50", "not_met"),
        ("E3", "2 of 16", "60%", "4 of 5", "too_early"),
    ]


def test_what_was_missed_is_in_plain_sight(session: Session, bakenhuis: Trajectory) -> None:
    words = words_of(session, an_order(bakenhuis))
    assert "Dagen tussen intake en start behandeling: median 19 dagen, and at most 14 was the bar." in words
    assert "het wachten nog niet" in words
    assert "median 6.5 schooldagen, and at most 5 was the bar." in words


def test_the_wrong_pocket_and_the_sign_are_named(session: Session, bakenhuis: Trajectory) -> None:
    words = words_of(session, an_order(bakenhuis))
    assert "De Haven pays €118,186 more than it gains. Gemeente Waterstad keeps €317,086." in words
    assert "when less than 53% of the benefits comes about" in words


def test_the_next_trial_has_its_stop_rule_and_says_what_few_can_show(session: Session, bakenhuis: Trajectory) -> None:
    words = words_of(session, an_order(bakenhuis))
    assert "We stop at once when: Contactverbod wordt één keer overtreden" in words
    assert "So few show whether it can be done, not yet whether it works everywhere." in words
    assert "Needed first. besluit BE4, toestemming moeder, akkoord politie en meldpunt." in words


def test_those_who_sign_have_their_mandate_beside_them(session: Session, bakenhuis: Trajectory) -> None:
    (asked,) = handout_for(session, an_order(bakenhuis)).asked
    people = [(each.function, each.partner.name if each.partner else "", each.has_mandate) for each in asked.deciders]
    assert people == [("Bestuurder", "De Haven", True), ("Beleidsadviseur zorg", "Gemeente Waterstad", True)]
    assert asked.options == ("starten onder voorwaarden", "eerst verder uitwerken", "niet doen")


def test_nothing_of_a_withdrawn_or_unshared_conversation_is_on_it(session: Session, bakenhuis: Trajectory) -> None:
    for item in ("BE4", "BE5", "story"):
        words = words_of(session, an_order(bakenhuis, item))
        for gone in ("ingetrokken", "B09", "B07", "B08", "nazorg precies toen", "vijf afspraken bij vier"):
            assert gone not in words


def test_a_decision_about_an_experiment_comes_first(session: Session, bakenhuis: Trajectory) -> None:
    assert [code for code, _ in subjects_of(session, bakenhuis.id)] == ["BE4", "BE5", "story"]
    assert session.get_one(Decision, (bakenhuis.id, "BE4")).title == handout_for(session, an_order(bakenhuis)).title


def test_when_nothing_is_open_the_story_says_so(session: Session, bakenhuis: Trajectory) -> None:
    for code in ("BE4", "BE5"):
        session.get_one(Decision, (bakenhuis.id, code)).status = DecisionStatus.TAKEN
    session.flush()
    handout = handout_for(session, an_order(bakenhuis))
    assert handout.asked == ()
    assert handout.title.startswith("Eén intake die aantoonbaar werkt")
    assert "Nothing now: every decision of this story was taken." in words_of(session, an_order(bakenhuis))


def test_without_decision_and_story_there_is_nothing_to_ask(session: Session, saniveld: Trajectory) -> None:
    assert subjects_of(session, saniveld.id) == []
    with pytest.raises(Missing, match="nothing to ask a board now"):
        handout_for(session, an_order(saniveld))


def pages_of(session: Session, order: PrintOrder) -> list[str]:
    """Return the words of each page of an accessible handout."""
    pdf = print_pdf(compose(BOARD_HANDOUT, handout_for(session, order), order=order))
    assert_accessible(pdf)
    return [" ".join(page.split()) for page in text_of(pdf)]


def fill(session: Session, trajectory: Trajectory, text: str) -> None:
    """Give every text of a handout these words, and every decision all people and many options."""
    for card in rows_of(session, trajectory.id, Experiment):
        card.title = card.hypothesis = card.riskiest_assumption = card.what_we_do = text
        card.stop_if = card.learned = card.metric_name = text
        card.requires = [text] * 9
    for decision in rows_of(session, trajectory.id, Decision):
        decision.title, decision.options = text, [f"{text[:900]}{place}" for place in range(9)]
        decision.advice = decision.options[0]
        decision.by = [person.code for person in rows_of(session, trajectory.id, Person)]
        decision.about = ["E3", "E4", "E5"]
    for opportunity in rows_of(session, trajectory.id, Opportunity):
        opportunity.how_might_we = text
    for benefit in rows_of(session, trajectory.id, Benefit):
        benefit.label = text
    for partner in rows_of(session, trajectory.id, Partner):
        partner.name = f"{text[:400]} {partner.code}"
    case, story = session.get_one(BusinessCase, trajectory.id), session.get_one(MunicipalStory, trajectory.id)
    case.non_financial = [text] * 9
    case.scenarios = {f"scenario {place}": Decimal(place) / 5 for place in range(1, 9)}
    story.audience = story.before = story.after = text
    session.flush()


@pytest.mark.parametrize("item", ["BE4", "story"])
@pytest.mark.parametrize("letters", [30, 90, 400, 10_000])
def test_whatever_is_written_it_is_four_pages_and_says_that_it_was_cut(
    session: Session, bakenhuis: Trajectory, letters: int, item: str
) -> None:
    fill(session, bakenhuis, (COMPOUND * 200)[:letters].strip())
    pages = pages_of(session, an_order(bakenhuis, item))
    assert len(pages) <= 4
    assert "Shortened to fit four pages." in pages[0]


def test_one_word_of_ten_thousand_letters_is_cut_too(session: Session, bakenhuis: Trajectory) -> None:
    fill(session, bakenhuis, "onbreekbaar" * 909)
    assert len(pages_of(session, an_order(bakenhuis, "story"))) <= 4


@pytest.mark.parametrize(("name", "item"), [("bakenhuis", "BE4"), ("bakenhuis", "story"), ("waterkant", "BE2")])
def test_nothing_of_the_examples_is_cut(session: Session, name: str, item: str, request: pytest.FixtureRequest) -> None:
    order = an_order(request.getfixturevalue(name), item)
    assert not handout_for(session, order).is_shortened
    assert "…" not in words_of(session, order)


def test_a_decision_and_nothing_else_makes_one_page(session: Session, saniveld: Trajectory) -> None:
    session.add(Decision(trajectory_id=saniveld.id, code="BE1", title="Beginnen we?", position=1))
    session.flush()
    (page,) = pages_of(session, an_order(saniveld))
    for said in ("Beginnen we?", "There is no advice yet.", "Nothing has been tried yet.", "there is no business case"):
        assert said in page


@pytest.mark.parametrize(("name", "item"), [("bakenhuis", ()), ("bakenhuis", ("story",)), ("waterkant", ())])
def test_the_first_ten_lines_say_which_decision_is_asked(
    session: Session, name: str, item: tuple[str, ...], request: pytest.FixtureRequest
) -> None:
    order = an_order(request.getfixturevalue(name), *item)
    handout = handout_for(session, order)
    pdf = print_pdf(compose(BOARD_HANDOUT, handout, order=order))
    lines = [line.strip() for line in text_of(pdf)[0].splitlines() if line.strip()][:10]
    assert "We ask you" in lines
    assert any(handout.asked[0].question.title in line for line in lines[lines.index("We ask you") :])


def test_the_marks_in_the_table_have_their_names_under_it(session: Session, bakenhuis: Trajectory) -> None:
    names = [partner.name for partner in handout_for(session, an_order(bakenhuis)).partners]
    assert names == ["De Haven", "Alba", "Helder GGZ"]
    assert pages_of(session, an_order(bakenhuis))[0].count("Helder GGZ") == 1


def test_a_stopped_trial_disappoints_in_words(session: Session, bakenhuis: Trajectory) -> None:
    card = session.get_one(Experiment, (bakenhuis.id, "E3"))
    card.stopped_on = date(2019, 11, 12)
    session.flush()
    handout: Handout = handout_for(session, replace(an_order(bakenhuis)))
    assert [str(one.sentence) for one in handout.disappointments if one.code == "E3"] == [
        "Vriendjes houden was stopped on 12 Nov 2019. No reason was given."
    ]
