"""The pages of conversations, and the end of a consent."""

import pytest
from sqlalchemy import event

from tests.pages import Page, Visit, Visitor
from workshop.access import Role


def statements(visitor: Visitor, path: str) -> int:
    """Return how many statements a page sends to the database."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(visitor.engine, "before_cursor_execute", note)
    visitor.get(path)
    event.remove(visitor.engine, "before_cursor_execute", note)
    return len(sent)


def rows(page: Page) -> int:
    return sum(1 for row in page.all("tr")) - 1


def test_the_list_says_who_may_use_what_and_until_when(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("interviews/")
    assert rows(page) == 8
    assert "Moeder, verbleef vier maanden in het Bakenhuis 24 Oct 2018" in page.words
    assert "own team, partners, reports and literal quotes 3 24 Oct 2020" in page.words
    assert "1 interview withdrawn" in page.words


def test_a_partner_sees_fewer_and_does_not_know_that_one_is_closed(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("interviews/")
    assert rows(page) == 7
    assert "tweede verblijf" not in page.text
    assert "withdrawn" not in page.words


def test_the_list_sorts_and_filters(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    assert rows(visitor.get("interviews/?target=kind")) == 3
    assert rows(visitor.get("interviews/?q=trillen")) == 1
    links = visitor.get("interviews/?sort=findings&order=descending").links
    codes = [link.rpartition("/")[2] for link in links if "/interviews/I" in link]
    assert codes[-1] == "I09"


def test_a_trajectory_without_conversations_says_what_would_stand_here(visit: Visit) -> None:
    page = visit(Role.FACILITATOR, "saniveld").get("interviews/")
    assert "No conversations yet" in page.words
    assert "No conversations yet" in visit(Role.PARTNER, "saniveld").get("interviews/").words


def test_a_client_speaks_between_quotation_marks_only_where_that_client_is_quoted(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("interviews/I01")
    assert ["".join(quote.itertext()) for quote in page.all("q")] == [
        "Bij de derde keer dacht ik: schrijf het dan gewoon over van je collega."
    ]
    assert not visit(Role.PARTNER).get("interviews/I02").all("q")


def test_consent_stands_in_sentences(visit: Visit) -> None:
    words = visit(Role.FACILITATOR).get("interviews/I05").words
    assert "Partners may know of it, also in sessions and on canvases." in words
    assert "beide gezaghebbende ouders, schriftelijk" in words
    assert "The child agrees too" in words


def test_findings_lead_to_the_steps_they_support(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("interviews/I01")
    assert any(link.endswith("/steps/M12") for link in page.links)
    finding = visit(Role.PARTNER).get("findings/B03")
    assert any(link.endswith("/steps/N04") for link in finding.links)
    assert any(link.endswith("/interviews/I01") for link in finding.links)


def test_the_list_of_findings_sorts_and_filters(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    assert rows(visitor.get("findings/")) == 18
    assert rows(visitor.get("findings/?kind=quote")) == 3
    page = visitor.get("findings/?q=nazorg&sort=who&order=descending")
    assert rows(page) == 1
    assert any(link.endswith("/steps/M22") for link in page.links)
    assert rows(visit(Role.PARTNER).get("findings/")) == 16
    assert "No findings yet" in visit(Role.FACILITATOR, "saniveld").get("findings/").words


@pytest.mark.parametrize("path", ["interviews/", "interviews/I01", "findings/"])
def test_more_conversations_ask_no_more_of_the_database(visit: Visit, path: str) -> None:
    """The list of three asks as often as the list of eight."""
    asked = []
    for example in ("bakenhuis", "waterkant"):
        visitor = visit(Role.FACILITATOR, example)
        asked.append(statements(visitor, path))
    assert abs(asked[0] - asked[1]) < 6, asked


@pytest.mark.parametrize("path", ["interviews/I04", "interviews/I04/edit", "interviews/I04/withdraw", "findings/B09"])
def test_a_withdrawn_conversation_is_no_page_for_anybody(visit: Visit, path: str) -> None:
    for role, person in ((Role.PROCESS_OWNER, None), (Role.FACILITATOR, "D05"), (Role.INTERVIEWER, "D05")):
        visit(role, person=person).get(path, status=404)


@pytest.mark.parametrize("path", ["interviews/I03", "findings/B07", "interviews/I03/edit", "findings/B08/edit"])
def test_what_may_not_be_shared_is_no_page_for_a_partner(visit: Visit, path: str) -> None:
    visit(Role.PARTNER).get(path, status=404)
    visit(Role.FACILITATOR).get(path)


SAFE = "geen voicemail inspreken"


@pytest.mark.parametrize(
    ("role", "person", "is_shown"),
    [
        (Role.PROCESS_OWNER, None, True),
        (Role.INTERVIEWER, "D04", True),
        (Role.FACILITATOR, "D04", True),
        (Role.FACILITATOR, None, False),
        (Role.PARTNER, None, False),
        (Role.INTERVIEWER, "D05", False),
    ],
)
def test_safe_contact_is_for_interviewer_and_process_owner(
    visit: Visit, role: Role, person: str | None, is_shown: bool
) -> None:
    page = visit(role, person=person).get("interviews/I01")
    assert (SAFE in page.words) is is_shown
    assert ("never printed or shared" in page.words) is is_shown


def changed(visitor: Visitor, path: str, **changes: str | None) -> dict[str, object]:
    """Return what the form there would send, with some of it changed; None leaves it out."""
    sent = visitor.form_values(path) | changes
    return {name: value for name, value in sent.items() if value is not None}


def test_another_facilitator_changes_an_interview_and_its_safe_contact_stays(visit: Visit) -> None:
    other = visit(Role.FACILITATOR)
    form = changed(other, "interviews/I01/edit", who="Moeder, nu elders")
    assert "safe_contact" not in form
    other.post("interviews/I01/edit", form | {"safe_contact": "overwritten"})
    page = visit(Role.PROCESS_OWNER).get("interviews/I01")
    assert "Moeder, nu elders" in page.words
    assert SAFE in page.words


def test_a_conflict_does_not_show_what_is_hidden(visit: Visit) -> None:
    other = visit(Role.FACILITATOR)
    page = other.post("interviews/I01/edit", changed(other, "interviews/I01/edit", seen="old"), status=409)
    assert "Somebody else changed this" in page.words
    assert SAFE not in page.text


def test_the_day_of_withdrawal_is_in_no_form(visit: Visit) -> None:
    owner = visit(Role.PROCESS_OWNER)
    assert "consent__withdrawn_on" not in owner.form_values("interviews/I01/edit")
    owner.post("interviews/I01/edit", changed(owner, "interviews/I01/edit", consent__withdrawn_on="2019-01-01"))
    owner.get("interviews/I01")


def test_a_form_cannot_close_a_conversation_by_accident(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    gone = changed(visitor, "interviews/I01/edit", consent__keep_until="2019-11-14")
    assert "would close" in visitor.post("interviews/I01/edit", gone, status=422).words
    unused = changed(visitor, "interviews/I01/edit", consent__use_internal=None)
    assert "withdraw the consent" in visitor.post("interviews/I01/edit", unused, status=422).words
    assert "own team, partners" in visitor.get("interviews/").words


def test_a_finding_is_noted_and_tied_to_steps(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    path = "findings/new?interview=I02"
    sent = {"code": "B90", "interview": "I02", "kind": "need", "text": "Wil weten wie belt.", "steps": ["M21", "N11"]}
    visitor.follow(visitor.post("findings/new", sent, form_on=path))
    page = visitor.get("findings/B90")
    assert "Wil weten wie belt." in page.words
    assert {"/steps/M21", "/steps/N11"} <= {link[-10:] for link in page.links}
    assert "B90" in visitor.get("steps/M21").words


def test_a_literal_quote_needs_consent_to_quote(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    sent = {"code": "B90", "interview": "I02", "kind": "quote", "text": "Precies zo."}
    page = visitor.post("findings/new", sent, status=422, form_on="findings/new?interview=I02")
    assert "did not allow literal quotes" in page.words


def test_a_finding_within_a_hidden_conversation_is_refused(visit: Visit) -> None:
    sent = {"code": "B90", "interview": "I04", "kind": "need", "text": "x"}
    visit(Role.FACILITATOR).post("findings/new", sent, status=404, form_on="findings/new?interview=I01")


def test_an_interviewer_keeps_own_conversations_only(visit: Visit) -> None:
    visitor = visit(Role.INTERVIEWER, person="D04")
    visitor.get("interviews/I01/edit")
    visitor.get("interviews/I02")
    visitor.get("interviews/I02/edit", status=404)
    visitor.get("findings/B04/edit", status=404)
    handed_over = changed(visitor, "interviews/I01/edit", interviewer="D05")
    assert "own conversations only" in visitor.post("interviews/I01/edit", handed_over, status=422).words
    sent = {"code": "B90", "interview": "I02", "kind": "need", "text": "x"}
    visitor.post("findings/new", sent, status=422, form_on="findings/new?interview=I01")


def test_withdrawing_first_shows_what_disappears(visit: Visit) -> None:
    words = visit(Role.PROCESS_OWNER).get("interviews/I01/withdraw").words
    assert "3 findings" in words
    assert "6 steps lose evidence" in words
    assert "M07 Wordt midden in de nacht ontvangen becomes an assumption: no evidence left" in words
    assert "1 persona loses a source" in words
    assert "4 conversations left" in words


def test_then_it_is_gone_everywhere(visit: Visit) -> None:
    owner = visit(Role.PROCESS_OWNER)
    page = owner.follow(owner.post("interviews/I01/withdraw"))
    assert "Steps that have no evidence any more: 6." in page.words
    assert "2 interviews withdrawn" in page.words
    assert "vier maanden" not in page.text
    for path in ("interviews/I01", "interviews/I01/withdraw", "findings/B01", "interviews/I01/edit"):
        owner.get(path, status=404)
    assert "B01" not in owner.get("steps/M12").words
    assert "Made of 4 conversations" in owner.get("personas/PM").words
    assert "begon steeds opnieuw" not in owner.get("search?q=trillen").text


@pytest.mark.parametrize(
    ("role", "person"), [(Role.FACILITATOR, None), (Role.INTERVIEWER, "D05"), (Role.PARTNER, None), (Role.BOARD, None)]
)
def test_others_can_neither_ask_nor_do_it(visit: Visit, role: Role, person: str | None) -> None:
    visitor = visit(role, person=person)
    visitor.get("interviews/I01/withdraw", status=404)
    visitor.post("interviews/I01/withdraw", status=404, form_on="/")
    visit(Role.PROCESS_OWNER).get("interviews/I01")


def test_an_interviewer_withdraws_for_the_client(visit: Visit) -> None:
    visitor = visit(Role.INTERVIEWER, person="D04")
    visitor.post("interviews/I03/withdraw")
    visit(Role.PROCESS_OWNER).get("interviews/I03", status=404)


def test_evidence_that_a_facilitator_cannot_see_survives_when_that_facilitator_changes_the_step(visit: Visit) -> None:
    interviewer = visit(Role.FACILITATOR, person="D04")
    interviewer.post("interviews/I01/edit", changed(interviewer, "interviews/I01/edit", consent__use_internal=None))
    other = visit(Role.FACILITATOR)
    assert "schrijf het dan" not in other.get("steps/M12/edit").text
    form = other.form_values("steps/M12/edit") | {"title": "Vult drie lijsten in", "evidence": "B04"}
    other.post("steps/M12/edit", form)
    words = interviewer.get("steps/M12").words
    assert "Vult drie lijsten in" in words
    assert all(text in words for text in ("begon steeds opnieuw", "schrijf het dan gewoon over", "een maand niets"))


def test_nobody_takes_over_a_conversation_to_read_how_to_reach_the_client(visit: Visit) -> None:
    other = visit(Role.FACILITATOR, person="D02")
    form = changed(other, "interviews/I01/edit")
    assert "interviewer" not in form
    other.post("interviews/I01/edit", form | {"interviewer": "D02"})
    assert SAFE not in other.get("interviews/I01").text
    owner = visit(Role.PROCESS_OWNER)
    owner.post("interviews/I01/edit", changed(owner, "interviews/I01/edit", interviewer="D02"))
    assert SAFE in other.get("interviews/I01").text
