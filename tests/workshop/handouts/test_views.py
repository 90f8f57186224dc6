"""The print centre in the browser."""

import pytest

from tests.pages import Visit, Visitor
from tests.pdf_checks import assert_accessible, text_of
from workshop.access import Role
from workshop.printing import press


def file(visitor: Visitor, path: str) -> tuple[bytes, str, str]:
    """Return a document: its bytes, its media type, and how it is handed over."""
    answer = visitor.client.get(f"{visitor.home}{path}")
    assert answer.status_code == 200, answer.text[-300:]
    return answer.data, str(answer.mimetype), answer.headers["Content-Disposition"]


def test_documents_stand_by_use_with_their_papers(visit: Visit) -> None:
    page = visit(Role.FACILITATOR).get("print")
    headings = ["".join(heading.itertext()) for heading in page.all("h2")]
    assert [text for text in headings if text.startswith("For ")] == [
        "For board and municipality",
        "For the wall",
        "For in the room",
    ]
    papers = [element.get("value") for element in page.all("input") if element.get("name") == "paper"]
    assert {"A4", "A3", "A1"} <= set(papers)


def test_the_team_chooses_for_whom_and_is_told_what_is_left_out(visit: Visit) -> None:
    team = visit(Role.FACILITATOR)
    page = team.get("print?audience=board")
    assert "Only findings that may be in a report." in page.words
    assert "1 interview was withdrawn and is not in it." in page.words
    assert "1 interview is not for these readers and is not in it." in page.words
    assert "I04" not in page.text
    assert "1 interview is not for" not in team.get("print?audience=team").words


@pytest.mark.parametrize(("role", "said"), [(Role.PARTNER, "shared with partners"), (Role.BOARD, "in a report")])
def test_others_print_for_their_own_kind_and_are_not_told_what_is_missing(visit: Visit, role: Role, said: str) -> None:
    page = visit(role).get("print")
    assert said in page.words
    assert "withdrawn" not in page.words
    assert not [element for element in page.all("select") if element.get("name") == "audience"]


def test_a_board_finds_only_what_is_made_for_boards(visit: Visit) -> None:
    board = visit(Role.BOARD)
    assert "For the wall" not in board.get("print").words
    board.get("print/thread", status=404)
    board.get("print/experiment-card", status=404)


@pytest.mark.parametrize("role", [Role.PARTNER, Role.INTERVIEWER, Role.BOARD])
@pytest.mark.parametrize("audience", ["team", "everybody"])
def test_nobody_prints_for_a_wider_audience_than_their_own(visit: Visit, role: Role, audience: str) -> None:
    visitor = visit(role)
    visitor.get(f"print?audience={audience}", status=404)
    visitor.get(f"print/board-handout?audience={audience}", status=404)


def test_a_partner_cannot_print_for_boards_either(visit: Visit) -> None:
    visit(Role.PARTNER).get("print/board-handout?audience=board", status=404)


def test_a_document_is_a_pdf_with_a_name_that_says_what_it_is(visit: Visit) -> None:
    content, kind, shown = file(visit(Role.BOARD), "print/board-handout?item=BE4&paper=A4&lang=nl")
    assert kind == "application/pdf"
    assert shown == "inline; filename=bakenhuis-waterstad-board-handout-BE4-A4-nl.pdf"
    assert_accessible(content)
    assert "Waarom moesten wij weg?" in " ".join(text_of(content))


def test_the_same_document_is_one_page_of_html(visit: Visit) -> None:
    content, kind, shown = file(visit(Role.BOARD), "print/business-case?html=1")
    assert kind == "text/html"
    assert shown.startswith("attachment;")
    assert b"asset:" not in content
    assert b"data:font/woff2" in content


def test_the_version_on_the_page_is_the_version_on_paper(visit: Visit) -> None:
    team = visit(Role.FACILITATOR)
    page = team.get("print?document=business-case&lang=en")
    (stamp,) = {word for word in page.words.split("·") if "Reference day" in word}
    version = stamp.split("Reference day")[0].strip()
    content, _, _ = file(team, "print/business-case?lang=en")
    assert f"version {version}" in text_of(content)[0]


def test_the_paper_speaks_the_language_that_was_chosen(visit: Visit) -> None:
    team = visit(Role.FACILITATOR)
    assert 'lang="en"' in file(team, "print/business-case?lang=en&html=1")[0].decode()
    assert 'lang="nl"' in file(team, "print/business-case?html=1")[0].decode()


@pytest.mark.parametrize("key", ["business-case", "thread", "board-handout"])
def test_where_there_is_nothing_it_says_so(visit: Visit, key: str) -> None:
    page = visit(Role.FACILITATOR, "saniveld").get(f"print/{key}", status=404)
    assert "Nothing to print yet" in page.words
    assert any(link.endswith("/print") for link in page.links)


@pytest.mark.parametrize("path", ["print/no-such", "print/business-case?paper=A7", "print/board-handout?item=E1"])
def test_what_does_not_exist_is_not_printed(visit: Visit, path: str) -> None:
    visit(Role.FACILITATOR).get(path, status=404)


def test_a_print_that_fails_offers_another_try(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "_PRESS", press.Press(seconds=0))
    page = visit(Role.FACILITATOR).get("print/business-case?paper=A4", status=503)
    assert "Not printed" in page.words
    assert any(link.endswith("print/business-case?paper=A4") for link in page.links)


def test_every_page_of_the_trajectory_leads_to_it(visit: Visit) -> None:
    assert any(link.endswith("/print") for link in visit(Role.PARTNER).get("people/").links)
