"""Every address with who may open it; a new one cannot slip in, a changed role shows in the difference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from tests.pages import Visit, Visitor, endpoints
from workshop.access import EVERYBODY, MEMBERS, READERS, SIGNED_IN, TEAM, Role
from workshop.door import allowed_roles
from workshop.web import Web

NAMES = {EVERYBODY: "everybody", SIGNED_IN: "signed in", MEMBERS: "members", READERS: "readers", TEAM: "team"}


def listed(web: Web) -> str:
    """Return every endpoint with its methods and who may open it, one on a line."""
    lines = []
    for endpoint, methods, _ in endpoints(web):
        roles = allowed_roles(web, endpoint)
        who = NAMES.get(roles) or " ".join(sorted(roles)) or "nobody"
        lines.append(f"{endpoint} {','.join(methods)} {who}")
    return "\n".join(sorted(lines)) + "\n"


def test_every_address_has_the_rule_that_is_listed(web: Web, pytestconfig: pytest.Config) -> None:
    listing = pytestconfig.rootpath / "tests" / "access.txt"
    assert listed(web) == listing.read_text()


def test_no_address_is_without_a_rule(web: Web) -> None:
    assert "nobody" not in listed(web).split()


def test_an_outsider_is_sent_to_the_door(visit: Visit) -> None:
    page = visit(Role.OUTSIDER).get("", status=303)
    assert "/sign-in" in page.headers["Location"]


def test_a_foreign_trajectory_does_not_exist(visit: Visit) -> None:
    member = visit(Role.FACILITATOR, "bakenhuis")
    stranger = visit(Role.FACILITATOR, "waterkant")
    foreign = stranger.get(f"{member.home}people/", status=404)
    missing = stranger.get("/trajectories/99999/people/", status=404)
    assert foreign.words == missing.words


def filled_in(rule: str, visitor: Visitor) -> str:
    """Return an address of the trajectory that a visitor stands in, with what may stand at each place."""
    places = {
        "<int:trajectory_id>": visitor.home.split("/")[2],
        "<code>": "E1",
        "<int:number>": "1",
        "<key>": "thread",
        "<stage>": "F1",
        "<target>": "kind",
        "<token>": "x",
        "<path:filename>": "screen.css",
    }
    return re.sub("<[^>]+>", lambda place: places[place[0]], rule)


def answers_to(visitor: Visitor, address: str, methods: Sequence[str]) -> set[int]:
    """Return what a visitor gets on an address with each of its methods, with a token that holds."""
    sent = {"csrf_token": visitor._token("/sign-in")}
    gets = {visitor.client.get(address).status_code} if "GET" in methods else set()
    return gets | ({visitor.client.post(address, data=sent).status_code} if "POST" in methods else set())


@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER, Role.INTERVIEWER, Role.BOARD, Role.ADMINISTRATOR])
def test_every_address_is_closed_to_whoever_it_is_not_for(visit: Visit, web: Web, role: Role) -> None:
    visitor = visit(role)
    tried = 0
    for endpoint, methods, rule in endpoints(web):
        if "<int:trajectory_id>" in rule and role not in allowed_roles(web, endpoint):
            assert answers_to(visitor, filled_in(rule, visitor), methods) == {404}, endpoint
            tried += 1
    assert tried or role is Role.FACILITATOR


@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
def test_every_address_of_a_foreign_trajectory_is_closed(visit: Visit, web: Web) -> None:
    owner, stranger = visit(Role.PROCESS_OWNER, "bakenhuis"), visit(Role.PROCESS_OWNER, "waterkant")
    for endpoint, methods, rule in endpoints(web):
        if "<int:trajectory_id>" in rule:
            assert answers_to(stranger, filled_in(rule, owner), methods) == {404}, endpoint


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}, {"X-CSRFToken": "guessed"}])
@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
def test_every_form_is_refused_without_its_token(visit: Visit, web: Web, headers: dict[str, str]) -> None:
    visitor = visit(Role.PROCESS_OWNER)
    for endpoint, methods, rule in endpoints(web):
        if "POST" in methods:
            answer = visitor.client.post(filled_in(rule, visitor), data={"csrf_token": "guessed"}, headers=headers)
            assert answer.status_code == 400, endpoint


CHILDREN = ["people/D14", "steps/M22", "steps/M22/edit", "interviews/I09", "findings/B19", "activities/A-B09"]


@pytest.mark.parametrize("path", CHILDREN)
def test_what_belongs_to_one_trajectory_is_nowhere_in_another(visit: Visit, path: str) -> None:
    visit(Role.PROCESS_OWNER, "bakenhuis").get(path)
    visit(Role.PROCESS_OWNER, "saniveld").get(path, status=404)
    paper = visit(Role.PROCESS_OWNER, "saniveld").client.get("print/journey-poster?item=KR-PM-ASIS")
    assert paper.status_code == 404


def test_a_row_without_a_code_is_nowhere_in_another_trajectory(visit: Visit) -> None:
    owner = visit(Role.PROCESS_OWNER, "bakenhuis")
    stranger = visit(Role.PROCESS_OWNER, "waterkant")
    rows = [link for link in owner.get("survey/").links if "/survey-rounds/" in link and link.endswith("/edit")]
    assert rows
    for row in rows:
        stranger.get(row.replace(owner.home, stranger.home), status=404)


def test_what_somebody_removed_is_put_back_in_its_own_trajectory_and_list_only(visit: Visit) -> None:
    owner, stranger = visit(Role.PROCESS_OWNER, "bakenhuis"), visit(Role.PROCESS_OWNER, "waterkant")
    owner.post("tensions/new", {"code": "T9", "name": "Rust", "left": "a", "right": "b"})
    removed = owner.follow(owner.post("tensions/T9/remove", form_on="tensions/T9"))
    undo = next(form.get("action") for form in removed.all("form") if "put-back" in (form.get("action") or "")) or ""
    stranger.post(undo.replace(owner.home, stranger.home), status=404, form_on="tensions/")
    owner.post(undo.replace("tensions", "principles"), status=404, form_on="tensions/")
    visit(Role.PARTNER).post(undo, status=404, form_on="/sign-in")
    owner.post(undo, form_on="tensions/")


def test_what_the_form_does_not_ask_is_not_stored(visit: Visit) -> None:
    owner, stranger = visit(Role.PROCESS_OWNER, "bakenhuis"), visit(Role.PROCESS_OWNER, "waterkant")
    sent = owner.form_values("people/D01/edit")
    numbers = {"trajectory_id": stranger.home.split("/")[2], "code": "D99", "id": "D99", "item_kind": "finding"}
    owner.post("people/D01/edit", sent | {**numbers, "position": "99", "revision": "7", "stated": "x"})
    owner.get("people/D01")
    owner.get("people/D99", status=404)
    stranger.get("people/D99", status=404)


def kinds_of_answers(visitor: Visitor) -> Iterator[tuple[str, Any]]:
    """Yield answers of every kind, with what they are."""
    client, home = visitor.client, visitor.home
    token = {"csrf_token": visitor._token("/sign-in")}
    yield "a page", client.get(home)
    yield "a part of a page", client.get(f"{home}steps/M12", headers={"HX-Request": "true"})
    yield "a way on", client.get(f"{home}steps/")
    yield "nothing here", client.get(f"{home}people/Z9")
    yield "no such address", client.get("/nowhere")
    yield "another way to ask", client.delete(home)
    yield "no token", client.post(f"{home}people/new")
    yield "not filled in", client.post(f"{home}people/new", data=token)
    yield "too large", client.post(f"{home}people/new", data=token | {"function": "x" * 9_000_000})
    yield "a PDF", client.get(f"{home}print/business-case")
    yield "a page to keep", client.get(f"{home}print/business-case?html=1")
    yield "a trajectory file", client.post(f"{home}file/shared", data=token | {"audience": "board"})
    yield "a file of ours", client.get("/static/screen.css", buffered=True)
    yield "the door", visitor.client.get("/sign-in")


def test_every_kind_of_answer_says_what_a_browser_may_do_with_it(visit: Visit) -> None:
    for kind, answer in kinds_of_answers(visit(Role.PROCESS_OWNER)):
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'"), kind
        assert "unsafe" not in policy, kind
        assert "frame-ancestors 'none'" in policy, kind
        assert answer.headers["X-Content-Type-Options"] == "nosniff", kind
        assert answer.headers["Referrer-Policy"] == "same-origin", kind
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin", kind
        if kind != "a file of ours":
            assert answer.headers["Cache-Control"] == "no-store", kind
        if kind in {"a page to keep", "a trajectory file"}:
            assert answer.headers["Content-Disposition"].startswith("attachment"), kind


def test_a_board_reader_is_offered_only_what_opens(visit: Visit) -> None:
    visitor = visit(Role.BOARD)
    for link in {link for link in visitor.get("print").links if link.startswith(visitor.home) and "print/" not in link}:
        visitor.get(link)
