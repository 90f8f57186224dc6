"""Canary words in what may not be seen, and a walk through every page, document and shared file, per actor.

Withdrawn, lapsed and unquotable words are for nobody; what may not be shared is for the team and its interviewer. How
to reach a client is for the process owner and the interviewer of that client, and never on paper or in a shared file.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from datetime import date

import pytest
from sqlalchemy import select

from journeys.interviews.models import Finding, Interview
from tests.pages import Visit
from tests.walking import codes_in, pages_of
from workshop.access import Audience, Role
from workshop.app import FEATURES
from workshop.database import Session, Sessions
from workshop.trajectories.files.queries import shared_copy, vault_copy
from workshop.trajectories.models import Trajectory
from workshop.web import Web

#: In every canary; a search for it finds them all.
BIRD = "kanariepiet"


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


#: The codes of what is hidden from everybody, and of what is for those who know of I03.
HIDDEN, UNSHARED = ("I04", "B09", "I09", "B19", "B04"), ("I03", "B07", "B08")


def named_in(text: str, codes: tuple[str, ...]) -> list[str]:
    """Return which of these codes a page names; `A-B09` is another code."""
    return [code for code in codes if re.search(rf"(?<![\w-]){code}(?![\w-])", text)]


@pytest.mark.slow
@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("role", "person"), ACTORS)
def test_no_page_sings(visit: Visit, web: Web, sessions: Sessions, cage: Cage, role: Role, person: str | None) -> None:
    """Walk on one database; what the queries return is compared on both elsewhere."""
    visitor = visit(role, person=person)
    with sessions() as session:
        codes = codes_in(session, int(visitor.home.split("/")[2]))
    forbidden = cage.forbidden(role, person)
    closed = HIDDEN if cage.unshared[0] not in forbidden else HIDDEN + UNSHARED
    heard = []
    for address, text in pages_of(web, visitor, codes):
        heard += [(address, word) for word in forbidden if word in text]
        heard += [(address, code) for code in named_in(text, closed) if code not in address]
    assert not heard


@pytest.mark.slow
@pytest.mark.parametrize("shelf", ["sqlite"], indirect=True)
@pytest.mark.parametrize("audience", Audience)
def test_no_paper_sings(visit: Visit, cage: Cage, audience: Audience) -> None:
    """Read every document as it leaves the press, and as a page that is saved, with all that stands in its head."""
    visitor = visit(Role.PROCESS_OWNER)
    closed = HIDDEN if audience is Audience.TEAM else HIDDEN + UNSHARED
    forbidden = [*cage.hidden, *cage.safe.values(), *(() if audience is Audience.TEAM else cage.unshared)]
    for key in FEATURES.printables:
        address = f"{visitor.home}print/{key}?audience={audience}"
        said = [read_pdf(visitor.client.get(address).data), visitor.client.get(f"{address}&html=1").text]
        for text in said:
            assert len(text) > 200, key
            assert not [word for word in forbidden if word.rstrip(".") in text], key
            assert not named_in(text, closed), key


def read_pdf(made: bytes) -> str:
    """Return the text of a PDF with its title, its outline and its words in one line."""
    told = subprocess.run(["pdfinfo", "-"], input=made, capture_output=True, check=True).stdout
    text = subprocess.run(["pdftotext", "-raw", "-", "-"], input=made, capture_output=True, check=True).stdout
    return (told + text).decode().replace("-\n", "-").replace("\n", " ")


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


@pytest.mark.parametrize("audience", Audience)
def test_no_file_taken_out_on_screen_sings(visit: Visit, cage: Cage, audience: Audience) -> None:
    visitor = visit(Role.PROCESS_OWNER)
    token = visitor._token("file")
    sent = {"csrf_token": token, "audience": audience}
    copy = visitor.client.post(f"{visitor.home}file/shared", data=sent).text
    shared = () if audience is Audience.TEAM else cage.unshared
    assert not [word for word in (*cage.hidden, *shared, *cage.safe.values()) if word in copy]
    assert not named_in(copy, HIDDEN if audience is Audience.TEAM else HIDDEN + UNSHARED)


def test_no_word_is_found_by_a_part_of_it_or_by_a_code(visit: Visit, cage: Cage) -> None:
    visitor = visit(Role.PARTNER)
    for sought in ("kanarie", "piet-text", "I04", "B09", "I03", "B07", "safe-I01"):
        page = visitor.get(f"search?q={sought}")
        assert not [word for word in cage.forbidden(Role.PARTNER, None) if word in page.text]
        assert not [link for link in page.links if "/interviews/I0" in link and link[-3:] in {"I03", "I04", "I09"}]
        assert not [link for link in page.links if "/findings/" in link and link[-3:] in {"B04", "B07", "B09"}]


def test_no_number_tells_that_something_is_hidden(visit: Visit) -> None:
    """A partner counts what a partner may know of, and is not warned about what is missing."""
    words = visit(Role.PARTNER).get("personas/PM").words
    assert "Made of 4 conversations" in words
    assert "Fewer than 5" not in words
    assert "Conversations 7" in visit(Role.PARTNER).get("").words
    assert "Conversations 8" in visit(Role.FACILITATOR).get("").words


def test_the_vault_copy_holds_them_all(session: Session, bakenhuis: Trajectory) -> None:
    cage = let_loose(session, bakenhuis)
    copy = vault_copy(session, bakenhuis, FEATURES.archive).decode()
    assert all(word in copy for word in (*cage.hidden, *cage.unshared, *cage.safe.values()))
