"""One overlap in full."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from journeys.interviews.findings import KnownFinding
from journeys.overlaps.dossier import Dossier, dossier_of, how_found
from journeys.overlaps.inventory import FoundOverlap
from tests.journeys.overlaps.inventories import a_card, a_partner, an_inventory, an_overlap

HAVEN, ALBA = a_partner("haven", 1), a_partner("alba", 2)
CARDS = (a_card("A1", HAVEN, hours=Decimal(3)), a_card("A2", ALBA, hours=Decimal(1)))
OVERLAP = an_overlap("OV1", "A1", "A2")


def a_finding(code: str, interview: str) -> KnownFinding:
    return KnownFinding(
        code=code,
        kind="pain",
        text="Told it twice.",
        interview=interview,
        who="mother",
        date=date(2019, 1, 2),
        literal=False,
        steps=(),
        revision=1,
    )


def a_dossier(overlap: FoundOverlap = OVERLAP, *, mandated: tuple[str, ...] = ("haven",)) -> Dossier:
    shared, other = a_finding("B1", "I1"), a_finding("B2", "I1")
    findings = {"M1": [shared], "M2": [shared, other]}
    inventory = an_inventory(*CARDS, overlaps=(overlap,))
    return dossier_of(overlap, inventory, mandated=mandated, steps=("M1", "M2"), findings=findings)


def test_a_finding_at_two_steps_is_heard_once() -> None:
    heard = a_dossier().voice.heard
    assert [(h.finding.code, h.steps) for h in heard] == [("B1", ("M1", "M2")), ("B2", ("M2",))]
    assert a_dossier().voice.conversations == 1


def test_a_partner_without_anybody_who_may_decide_is_still_to_arrange() -> None:
    mandates = a_dossier().mandates
    assert (mandates.held, mandates.to_arrange) == ((HAVEN,), (ALBA,))


def test_bars_share_one_scale() -> None:
    bars = a_dossier().bars
    assert bars is not None
    assert [(part.slot, part.start, part.width) for part in bars.now] == [
        (1, Decimal(0), Decimal(75)),
        (2, Decimal(75), Decimal(25)),
    ]
    assert (bars.after.slot, bars.after.width) == (1, Decimal(25))


def test_hours_that_are_not_known_are_not_drawn() -> None:
    overlap = replace(OVERLAP, hours_after=None)
    assert a_dossier(overlap).bars is None


def test_a_choice_without_a_lead_is_not_decided() -> None:
    assert a_dossier().is_decided
    assert not a_dossier(replace(OVERLAP, lead=None)).is_decided


def test_how_it_was_found_counts_the_pairs_of_the_rule() -> None:
    elsewhere = a_card("A3", ALBA, "plan")
    assert "By the rule" in str(how_found(CARDS))
    assert "1 of 2 pairs" in str(how_found((*CARDS, elsewhere)))
    assert "by hand" in str(how_found((CARDS[0], elsewhere)))
