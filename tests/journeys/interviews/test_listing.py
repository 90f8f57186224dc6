"""The list of conversations, sought and in order."""

from datetime import date

import pytest

from journeys.interviews.findings import KnownInterview
from journeys.interviews.listing import findings_in_order, findings_sought, in_order, sought
from tests.journeys.interviews.examples import a_consent, a_finding, an_interview

FIRST = an_interview("I01", who="Mother", findings=(a_finding(text="Told it four times"), a_finding("B02")))
SECOND = an_interview("I02", who="boy of 10", target="child", consent=a_consent(keep_until=date(2020, 1, 1)))
THIRD = an_interview("I03", who="Aunt", target=None, relation="network", date=date(2018, 9, 1))
ALL = (FIRST, SECOND, THIRD)


def codes(interviews: list[KnownInterview]) -> list[str]:
    return [interview.code for interview in interviews]


@pytest.mark.parametrize(
    ("words", "target", "found"),
    [
        ("", "", ["I01", "I02", "I03"]),
        ("FOUR told", "", ["I01"]),
        ("network", "", ["I03"]),
        ("", "child", ["I02"]),
        ("four", "child", []),
    ],
)
def test_every_word_must_be_there(words: str, target: str, found: list[str]) -> None:
    assert codes(sought(ALL, words=words, target=target)) == found


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("", ["I01", "I02", "I03"]),
        ("who", ["I03", "I02", "I01"]),
        ("date", ["I03", "I01", "I02"]),
        ("findings", ["I02", "I03", "I01"]),
        ("lapses", ["I02", "I01", "I03"]),
        ("nonsense", ["I01", "I02", "I03"]),
    ],
)
def test_in_the_order_that_was_asked(sort: str, order: list[str]) -> None:
    assert codes(in_order(ALL, sort, descending=False)) == order


def test_turned_around() -> None:
    assert codes(in_order(ALL, "date", descending=True))[-1] == "I03"
    assert codes(in_order(ALL, "", descending=True)) == ["I03", "I02", "I01"]


SAID = (a_finding("B2", text="Told it twice"), a_finding("B1", kind="need", text="a door", who="Aunt"))


def test_findings_are_sought_by_word_and_kind() -> None:
    assert [finding.code for finding in findings_sought(SAID, words="TWICE mother", kind="")] == ["B2"]
    assert [finding.code for finding in findings_sought(SAID, words="", kind="need")] == ["B1"]
    assert findings_sought(SAID, words="twice", kind="need") == []


def test_findings_come_in_the_order_that_was_asked() -> None:
    assert [finding.code for finding in findings_in_order(SAID, "who", descending=False)] == ["B1", "B2"]
    assert [finding.code for finding in findings_in_order(SAID, "", descending=True)] == ["B1", "B2"]
    assert [finding.code for finding in findings_in_order(SAID, "code", descending=True)] == ["B2", "B1"]
