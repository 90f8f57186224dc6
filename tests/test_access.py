"""Every address with who may open it; a new one cannot slip in, a changed role shows in the difference."""

from __future__ import annotations

import pytest

from tests.pages import Visit, endpoints
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


@pytest.mark.parametrize("role", [Role.PARTNER, Role.INTERVIEWER, Role.BOARD, Role.ADMINISTRATOR])
def test_only_the_team_may_change(visit: Visit, web: Web, role: Role) -> None:
    visitor = visit(role)
    for endpoint, methods, rule in endpoints(web):
        if (
            "POST" in methods
            and allowed_roles(web, endpoint) == TEAM
            and rule.count("<") == 1
            and "trajectory_id" in rule
        ):
            address = rule.replace("<int:trajectory_id>", visitor.home.split("/")[2])
            token = visitor._token("/sign-in")
            assert visitor.client.post(address, data={"csrf_token": token}).status_code == 404, endpoint


def test_a_form_without_its_token_is_refused(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    answer = visitor.client.post(f"{visitor.home}people/D01/edit", data={"function": "x"})
    assert answer.status_code == 400


def test_a_board_reader_is_offered_only_what_opens(visit: Visit) -> None:
    visitor = visit(Role.BOARD)
    for link in {link for link in visitor.get("print").links if link.startswith(visitor.home) and "print/" not in link}:
        visitor.get(link)
