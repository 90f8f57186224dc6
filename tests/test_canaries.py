"""Canary words in what may not be seen, and a walk through every page, document and shared file, per actor.

Withdrawn, lapsed and unquotable words are for nobody; what may not be shared is for the team and its interviewer. How
to reach a client is for the process owner and the interviewer of that client, and never on paper or in a shared file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from sqlalchemy import select
from werkzeug.routing import Rule

from journeys.interviews.models import Finding, Interview
from tests.pages import Visit, Visitor
from workshop.access import Audience, Role
from workshop.app import FEATURES
from workshop.database import Session, Sessions
from workshop.trajectories.files.queries import shared_copy, vault_copy
from workshop.trajectories.items.models import Item
from workshop.trajectories.models import Trajectory
from workshop.web import Web

#: In every canary; a search for it finds them all.
BIRD = "kanariepiet"
#: Kinds of which each page and form is opened; of others, and of other pages, the first two.
CLOSE = {"interview", "finding", "persona", "step", "journey"}


def bird(kind: str, name: str) -> str:
    """Return a word that stands nowhere else."""
    return f"{BIRD}-{kind}-{name}."


@dataclass(frozen=True)
class Cage:
    """The canaries of one trajectory: for nobody, for those who know of I03, and for who may reach a client."""

    hidden: tuple[str, ...]
    unshared: tuple[str, ...]
    safe: dict[str, str]
    interviewers: dict[str, str]

    def forbidden(self, role: Role, person: str | None) -> list[str]:
        """Return the canaries that an actor may not see."""
        knows = role in {Role.PROCESS_OWNER, Role.FACILITATOR} or person == "D04"
        reaches = {
            code
            for code, interviewer in self.interviewers.items()
            if role is Role.PROCESS_OWNER or person == interviewer
        }
        safe = [word for code, word in self.safe.items() if code not in reaches]
        return [*self.hidden, *(() if knows else self.unshared), *safe]


def vault(session: Session, trajectory: Trajectory) -> dict[str, Interview]:
    rows = select(Interview).filter_by(trajectory_id=trajectory.id)
    return {row.code: row for row in session.scalars(rows.execution_options(asks_consent="vault"))}


def findings(session: Session, trajectory: Trajectory) -> dict[str, Finding]:
    rows = select(Finding).filter_by(trajectory_id=trajectory.id)
    return {row.code: row for row in session.scalars(rows.execution_options(asks_consent="vault"))}


def let_loose(session: Session, trajectory: Trajectory) -> Cage:
    """Put canaries in: I04 is withdrawn, I09 lapses, B04 may not be quoted, I03 may not be shared."""
    interviews, said = vault(session, trajectory), findings(session, trajectory)
    hidden = [
        bird("text", "B04"),
        *(bird(part, code) for code in ("I04", "I09") for part in ("who", "relation", "text")),
    ]
    for code in ("I04", "I09"):
        row = interviews[code]
        row.who, row.relation, row.consent_guardian = bird("who", code), bird("relation", code), bird("who", code)
    interviews["I09"].consent_keep_until = date(2019, 11, 14)
    said["B09"].text, said["B19"].text = bird("text", "I04"), bird("text", "I09")
    said["B04"].text, said["B04"].kind = bird("text", "B04"), "quote"  # type: ignore[assignment]  # the word in the table
    interviews["I03"].who, said["B07"].text = bird("who", "I03"), bird("text", "I03")
    safe = {}
    for code, row in interviews.items():
        row.safe_contact = safe[code] = bird("safe", code)
    closed = {bird("safe", code) for code in ("I04", "I09")}
    reachable = {code: word for code, word in safe.items() if word not in closed}
    interviewers = {code: row.interviewer or "" for code, row in interviews.items() if code in reachable}
    unshared = (bird("who", "I03"), bird("text", "I03"))
    return Cage((*hidden, *closed), unshared, reachable, interviewers)


@pytest.fixture
def cage(sessions: Sessions) -> Cage:
    """Return the canaries that are loose in bakenhuis."""
    with sessions() as session:
        trajectory = session.scalars(select(Trajectory).where(Trajectory.slug.startswith("bakenhuis"))).one()
        made = let_loose(session, trajectory)
        session.commit()
    return made


ACTORS = [
    (Role.PROCESS_OWNER, None),
    (Role.FACILITATOR, None),
    (Role.INTERVIEWER, "D04"),
    (Role.PARTNER, "D07"),
    (Role.BOARD, None),
]


def values_for(rule: Rule, codes: dict[str, list[str]]) -> Iterator[dict[str, str]]:
    """Yield what an address of a trajectory is opened with: codes of its own kind, and those of what is closed."""
    needed = rule.arguments - {"trajectory_id"}
    if not needed:
        yield {}
    elif needed == {"code"}:
        blueprint = rule.endpoint.partition(".")[0]
        kind = next((k.name for k in FEATURES.kinds.values() if k.endpoint.startswith(f"{blueprint}.")), "")
        own = codes.get(kind, ["1", "2"])
        is_close = kind in CLOSE and rule.endpoint.endswith((".show", ".edit"))
        for code in [*(own if is_close else own[:2]), "I04", "B09"]:
            yield {"code": code}
    elif needed == {"stage", "target"}:
        yield from ({"stage": stage, "target": "gezin"} for stage in codes["stage"])
    elif needed == {"key"}:
        for key in FEATURES.printables:
            yield from ({"key": key, "html": "1", "audience": audience} for audience in Audience)
    else:
        raise AssertionError(f"say here how to open {rule.rule}")


def pages_of(web: Web, visitor: Visitor, codes: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Yield every page that a visitor gets, with its text."""
    number = int(visitor.home.split("/")[2])
    for rule in web.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.endpoint in {"static", "accounts.link"}:
            continue
        for values in values_for(rule, codes):
            with web.test_request_context():
                address = web.url_for(rule.endpoint, **({"trajectory_id": number} | values))  # type: ignore[arg-type]  # as Flask says
            answer = visitor.client.get(address)
            assert answer.status_code in {200, 303, 404}, f"{address}: {answer.status_code}"
            yield address, answer.text


@pytest.mark.slow
@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("role", "person"), ACTORS)
def test_no_page_sings(visit: Visit, web: Web, sessions: Sessions, cage: Cage, role: Role, person: str | None) -> None:
    """Walk on one database; what the queries return is compared on both elsewhere."""
    visitor = visit(role, person=person)
    with sessions() as session:
        codes: dict[str, list[str]] = {}
        rows = select(Item.item_kind, Item.code).where(Item.trajectory_id == int(visitor.home.split("/")[2]))
        for kind, code in session.execute(rows):
            codes.setdefault(kind, []).append(code)
    forbidden = cage.forbidden(role, person)
    heard = [(address, word) for address, text in pages_of(web, visitor, codes) for word in forbidden if word in text]
    assert not heard


@pytest.mark.slow
@pytest.mark.parametrize(("role", "person"), ACTORS[:4])
def test_no_search_sings(visit: Visit, cage: Cage, role: Role, person: str | None) -> None:
    found = visit(role, person=person).get(f"search?q={BIRD}").text
    assert not [word for word in cage.forbidden(role, person) if word in found]


def test_those_who_may_do_hear_them(visit: Visit, cage: Cage) -> None:
    owner, interviewer = visit(Role.PROCESS_OWNER), visit(Role.INTERVIEWER, person="D04")
    for visitor in (owner, interviewer):
        text = visitor.get("interviews/I03").text
        assert all(word in text for word in (*cage.unshared, cage.safe["I03"]))
    assert cage.safe["I02"] in owner.get("interviews/I02/edit").text
    assert cage.unshared[1] in visit(Role.FACILITATOR).get("steps/M22").text


@pytest.mark.parametrize("audience", Audience)
def test_no_shared_file_sings(session: Session, bakenhuis: Trajectory, audience: Audience) -> None:
    cage = let_loose(session, bakenhuis)
    copy = shared_copy(session, bakenhuis, FEATURES.archive, audience=audience, on=date(2019, 11, 15)).decode()
    shared = () if audience is Audience.TEAM else cage.unshared
    assert not [word for word in (*cage.hidden, *shared, *cage.safe.values()) if word in copy]
    assert "Moest haar verhaal vier keer vertellen" in copy


def test_the_vault_copy_holds_them_all(session: Session, bakenhuis: Trajectory) -> None:
    cage = let_loose(session, bakenhuis)
    copy = vault_copy(session, bakenhuis, FEATURES.archive).decode()
    assert all(word in copy for word in (*cage.hidden, *cage.unshared, *cage.safe.values()))
