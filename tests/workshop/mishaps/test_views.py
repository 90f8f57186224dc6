"""When something goes wrong nothing is stored, nothing is claimed and no text is lost."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import text

from tests.pages import Visit, Visitor
from workshop.access import Role
from workshop.database import Sessions, begin_writing, make_engine, session_factory
from workshop.door import allowed_roles
from workshop.web import Web

TENSION = {"code": "T9", "name": "Rust of tempo", "left": "rust", "right": "tempo"}


def sent_without_token(visitor: Visitor, path: str, fields: dict[str, str]) -> str:
    return visitor.client.post(f"{visitor.home}{path}", data=fields, headers={"Accept-Language": "en"}).text


def test_a_page_that_was_open_too_long_gives_the_text_back_without_a_button_to_send_it(visit: Visit) -> None:
    """A form of another site would come out here too: its text may be read, never sent on with one press."""
    page = sent_without_token(visit(Role.FACILITATOR), "tensions/new", TENSION)
    assert "Rust of tempo</textarea>" in page
    assert "Send it again" not in page


def test_text_for_something_that_is_gone_comes_back(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post("tensions/T77/edit", TENSION, status=404, form_on="tensions/")
    assert "Rust of tempo" in page.words


def test_what_fails_at_the_end_is_not_said_to_have_happened(visit: Visit) -> None:
    """Nothing that a reader may see refers to this person; the interview of which only the database knows does."""
    visitor = visit(Role.PROCESS_OWNER)
    visitor.post("people/new", {"code": "D90", "function": "Gesprekspartner", "mandate": "", "congruent": ""})
    visitor.post("interviews/I01/edit", visitor.form_values("interviews/I01/edit") | {"interviewer": "D90"})
    visitor.post("interviews/I01/withdraw")
    page = visitor.post("people/D90/remove", status=409, form_on="people/D90")
    assert "is removed" not in page.text
    assert "is removed" not in visitor.get("people/D90").text


@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
def test_while_somebody_else_writes_reading_goes_on_and_the_text_is_kept(
    web: Web, visit: Visit, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = visit(Role.FACILITATOR)
    url = str(sessions.kw["bind"].url)
    hasty = make_engine(url)
    monkeypatch.setitem(web.extensions, "samenspel.sessions", _in_a_hurry(hasty))
    token = visitor._token("tensions/new")
    with sessions() as other:
        begin_writing(other)
        other.execute(text("UPDATE organisations SET name = name"))
        answer = visitor.client.post(f"{visitor.home}tensions/new", data=TENSION | {"csrf_token": token})
        assert visitor.client.get(f"{visitor.home}tensions/").status_code == 200
        other.rollback()
    hasty.dispose()
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert 'name="left" hidden>\nrust</textarea>' in answer.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
def test_a_stranger_without_a_token_keeps_nobody_waiting(web: Web, sessions: Sessions) -> None:
    """What is refused at the door asks nothing of the database, so it can be answered while that is busy."""
    with sessions() as other:
        begin_writing(other)
        other.execute(text("UPDATE organisations SET name = name"))
        assert web.test_client().post("/nowhere").status_code == 404
        assert web.test_client().post("/sign-in", data={"email": "a@example.org"}).status_code == 400
        other.rollback()


def _in_a_hurry(engine: object) -> Sessions:
    """Return sessions that do not wait for their turn."""
    made = session_factory(engine)  # type: ignore[arg-type]  # an engine

    def hurry() -> object:
        session = made()
        session.execute(text("PRAGMA busy_timeout = 50"))
        session.rollback()
        return session

    return hurry  # type: ignore[return-value]  # called as one


def test_a_number_no_row_can_have_is_no_address(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    foreign = visitor.get("/trajectories/99999/people/", status=404)
    for number in (2**31, 10**30):
        assert visitor.get(f"/trajectories/{number}/people/", status=404).words == foreign.words


@pytest.mark.parametrize("path", ["people/?q=a%00b", "search?q=%00", "activities/?by=%00"])
def test_the_character_that_no_database_keeps_is_refused(visit: Visit, path: str) -> None:
    visit(Role.FACILITATOR).get(path, status=400)


def test_that_character_is_refused_in_a_form_and_in_an_address_too(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    visitor.post("tensions/new", TENSION | {"left": "ru\x00st"}, status=400)
    visitor.get("people/D0%00", status=404)
    visitor.get("tensions/T9", status=404)


@pytest.mark.parametrize("shelf", ["postgresql"], indirect=True)
def test_a_database_that_hung_up_is_asked_again_at_once(visit: Visit, sessions: Sessions) -> None:
    """The connection of the pool is tried before it is used, so that the reader does not notice."""
    visitor = visit(Role.FACILITATOR)
    visitor.get("tensions/")
    _hang_up(sessions)
    visitor.get("tensions/")


def _hang_up(sessions: Sessions) -> None:
    """End every other connection to this database."""
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> "
    with sessions() as session:
        session.execute(text(f"{ended}pg_backend_pid()"))


@pytest.mark.parametrize("shelf", ["postgresql"], indirect=True)
def test_a_database_that_hangs_up_halfway_is_a_503_with_the_text(
    web: Web, visit: Visit, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = visit(Role.FACILITATOR)
    token = visitor._token("tensions/new")
    kept: Any = web.view_functions["tensions.new"]

    def hanging_up(**arguments: object) -> object:
        _hang_up(sessions)
        return kept(**arguments)

    hanging_up.allowed_roles = kept.allowed_roles  # type: ignore[attr-defined]  # a mark on a function
    monkeypatch.setitem(web.view_functions, "tensions.new", hanging_up)
    answer = visitor.client.post(f"{visitor.home}tensions/new", data=TENSION | {"csrf_token": token})
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "5"
    assert 'name="left" hidden>\nrust</textarea>' in answer.text


@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
def test_an_error_of_ours_is_a_page_of_ours(
    web: Web, visit: Visit, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = visit(Role.FACILITATOR)

    def breaking(**_arguments: object) -> object:
        with web.extensions["samenspel.sessions"]() as session:
            session.execute(text("SELECT :said, :nowhere"), {"said": " ".join(("what", "a client", "said"))})
        return ""

    breaking.allowed_roles = allowed_roles(web, "tensions.index")  # type: ignore[attr-defined]  # a mark
    monkeypatch.setitem(web.view_functions, "tensions.index", breaking)
    web.testing = False
    web.config["PROPAGATE_EXCEPTIONS"] = False
    answer = visitor.client.get(f"{visitor.home}tensions/?q=secret")
    assert answer.status_code == 500
    assert "secret" not in caplog.text
    assert "nowhere" not in answer.text
    assert "Exception in tensions.index [GET]" in caplog.text
    assert "what a client said" not in caplog.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
