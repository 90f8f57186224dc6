"""The pages of sessions."""

import re
from typing import Any

import pytest

from tests.pages import Page, Visit, Visitor
from workshop.access import Role


def titles(page: Page) -> list[str]:
    return re.findall(r'sessions/(\w+)">[^<]+</a><span class="under">', page.text)


@pytest.mark.parametrize("example", ["bakenhuis", "waterkant", "saniveld"])
@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_everybody_who_reads_sees_the_pages(visit: Visit, role: Role, example: str) -> None:
    visitor = visit(role, example)
    for code in titles(visitor.get("sessions/")):
        visitor.get(f"sessions/{code}")


@pytest.mark.parametrize(
    ("asked", "expected"),
    [("?sort=missed&order=descending", ["S3", "S2", "S1"]), ("?q=krantenkop", ["S1"]), ("?q=alba+kans", ["S3"])],
)
def test_the_list_sorts_and_filters(visit: Visit, asked: str, expected: list[str]) -> None:
    assert titles(visit(Role.PARTNER).get(f"sessions/{asked}")) == expected


def test_the_agenda_has_start_times_and_its_total(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("sessions/S3").words
    assert "11:10 10 Pauze break" in words
    assert "12:30 180 of 180 minutes between start and end" in words
    assert "fits exactly" in words


def test_who_was_told_and_who_was_not(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("sessions/S3").words
    assert "Told by phone, 8 Feb 2019 , by Onafhankelijk procesbegeleider, 45 minutes." in words
    assert words.count("never caught up") >= 2
    assert "Akkoord met E1; mandaat volgt schriftelijk." in words


def test_what_could_not_be_done_and_what_can(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("sessions/S1").words
    assert "We mogen geen dossiers delen. law Moeder geeft bij de intake per onderwerp toestemming" in words


def test_a_mandate_that_is_missing_is_told_before_the_session(visit: Visit) -> None:
    words = visit(Role.PARTNER).get("sessions/S3").words
    assert "Not in order: Invited with the commissioning group, and without mandate: D12 Locatiemanager." in words


def changed(visitor: Visitor, code: str, **fields: Any) -> Page:
    sent = visitor.form_values(f"sessions/{code}/edit") | fields
    return visitor.follow(visitor.post(f"sessions/{code}/edit", sent))


def test_longer_blocks_overrun_and_the_later_ones_move(visit: Visit) -> None:
    words = changed(visit(Role.FACILITATOR), "S3", **{"agenda-0-minutes": "25"}).words
    assert "15 minutes too long" in words
    assert "09:55 25 Schetsen in acht vakken" in words


def test_a_later_end_leaves_time(visit: Visit) -> None:
    assert "30 minutes left" in changed(visit(Role.FACILITATOR), "S3", end="13:00").words


def test_a_row_is_added_without_losing_what_was_typed(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = visitor.form_values("sessions/S3/edit") | {"title": "Nog niet bewaard", "add": "catch_up"}
    page = visitor.post("sessions/S3/edit", sent, status=200)
    assert 'value="Nog niet bewaard"' in page.text
    assert 'name="catch_up-1-person"' in page.text
    assert "Nog niet bewaard" not in visitor.get("sessions/S3").words


def test_a_catch_up_ends_what_asks_for_attention(visit: Visit) -> None:
    row = {"catch_up-0-person": "D11", "catch_up-0-how": "phone", "catch_up-0-date": "2018-12-18"}
    visitor = visit(Role.FACILITATOR)
    changed(visitor, "S2", **row)
    assert "D11 Systeemtherapeut" not in visitor.get("").words


def test_a_time_that_is_none_keeps_the_text_and_says_how(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = visitor.form_values("sessions/S3/edit") | {"start": "half tien"}
    page = visitor.post("sessions/S3/edit", sent, status=422)
    assert "write a time between quotes as hours and minutes" in page.words
    assert 'value="half tien"' in page.text


def test_stored_unchanged_a_session_stays_as_it_is(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    before, shown = visitor.form_values("sessions/S1/edit"), visitor.get("sessions/S1").words
    visitor.post("sessions/S1/edit", before)
    assert visitor.form_values("sessions/S1/edit") | {"seen": ""} == before | {"seen": ""}
    assert shown in visitor.get("sessions/S1").words.replace(" session is stored. Close", "")
