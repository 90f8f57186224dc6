"""The gate of an experiment card."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from experiments.cards.gate import CardField, CardTerms, Requirement, gate
from workshop.languages import Text

COMPLETE = CardTerms(
    owner="D13",
    owner_has_mandate=True,
    change="Vier online modules en tien minuten bellen",
    direction="lower",
    metric="Gezinnen die afhaken vóór de eerste behandeling",
    unit="%",
    statistic="share",
    baseline=Decimal("23.8"),
    threshold=Decimal(10),
    planned=20,
    ends_on=date(2020, 2, 28),
    decides_on=date(2020, 3, 12),
    stop_rule_for_harm="Klachten nemen toe op de wekelijkse drie vragen.",
    balancing_measure="Uren van de psycholoog",
    is_reversible=True,
    prediction=Decimal(8),
)


def fields_missed(terms: CardTerms) -> list[CardField]:
    return [missing.field for missing in gate(terms)]


def test_a_complete_card_may_start() -> None:
    assert gate(COMPLETE) == ()


def test_an_empty_card_misses_every_field_in_order() -> None:
    assert fields_missed(CardTerms()) == [field for field in CardField if field is not CardField.REQUIRES]


def test_the_planned_card_of_the_example_misses_what_its_file_does_not_hold() -> None:
    as_imported = replace(COMPLETE, owner_has_mandate=False, decides_on=None, balancing_measure=None, prediction=None)
    assert fields_missed(as_imported) == [
        CardField.MANDATE,
        CardField.DECISION_DATE,
        CardField.BALANCING_MEASURE,
        CardField.PREDICTION,
    ]


def test_what_is_missing_is_said_in_words() -> None:
    (missing,) = gate(replace(COMPLETE, decides_on=None))
    assert missing.words == Text("the day of the decision")


def test_a_requirement_that_is_not_ticked_is_named() -> None:
    requires = (Requirement("besluit BE4", is_ticked=False), Requirement("toestemming moeder", is_ticked=True))
    (missing,) = gate(replace(COMPLETE, requires=requires))
    assert missing.words == Text("ticked as done: {requirement}", requirement="besluit BE4")


def test_an_unknown_baseline_is_an_answer() -> None:
    assert fields_missed(replace(COMPLETE, baseline=None)) == [CardField.BASELINE]
    assert gate(replace(COMPLETE, baseline=None, is_baseline_unknown=True)) == ()


def test_a_baseline_or_prediction_of_nought_is_an_answer() -> None:
    assert gate(replace(COMPLETE, baseline=Decimal(0), prediction=Decimal(0), threshold=Decimal(0))) == ()


def test_a_reference_point_may_stand_in_for_the_threshold() -> None:
    assert fields_missed(replace(COMPLETE, threshold=None)) == [CardField.THRESHOLD]
    assert gate(replace(COMPLETE, threshold=None, reference_point=Decimal(10))) == ()


def test_not_reversible_is_an_answer_too() -> None:
    assert gate(replace(COMPLETE, is_reversible=False)) == ()


def test_blanks_are_not_an_answer() -> None:
    assert fields_missed(replace(COMPLETE, stop_rule_for_harm="  ")) == [CardField.STOP_RULE]
