"""Removing something, what stands in the way, and putting it back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from journeys.interviews.models import FindingSteps, Interview, PersonaInterviews, StepFindings
from tests.pages import Page, Visit, Visitor
from workshop.access import Role
from workshop.accounts.models import Membership
from workshop.database import Session, Sessions
from workshop.trajectories.registers.actions import KEPT_FOR
from workshop.trajectories.registers.models import Removal
from workshop.web import now

TENSION = {"code": "T9", "name": "Rust of tempo", "left": "rust", "right": "tempo"}


def undo_on(page: Page) -> str:
    """Return the address that undoes what a message speaks of."""
    return next(form.get("action") for form in page.all("form") if "put-back" in (form.get("action") or "")) or ""


def removed(visitor: Visitor, path: str) -> str:
    """Remove something; returns the address that puts it back."""
    return undo_on(visitor.follow(visitor.post(f"{path}/remove", form_on=path)))


def linked(session: Session, table: Any, **names: str) -> list[str]:
    """Return what is linked with something, whoever may see it."""
    asked = table.target if "owner" in names else table.owner
    return sorted(session.scalars(select(asked).filter_by(**names).execution_options(asks_consent="vault")))


def closed_to_the_team(sessions: Sessions) -> None:
    """Let only its interviewer know of I03, and let its finding B07 name the step N11 that lists it."""
    with sessions() as session:
        session.execute(update(Interview).filter_by(trajectory_id=1, code="I03").values(consent_use_internal=False))
        session.add(FindingSteps(trajectory_id=1, owner="B07", target="N11", position=9))
        session.commit()


def test_what_is_removed_can_be_put_back(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    before = visitor.get("tensions/").words
    visitor.post("tensions/new", {"code": "T9", "name": "Rust of tempo", "left": "rust", "right": "tempo"})
    removed = visitor.follow(visitor.post("tensions/T9/remove", form_on="tensions/T9"))
    assert "T9 is removed" in removed.words
    undo = next(form.get("action") for form in removed.all("form") if "put-back" in (form.get("action") or ""))
    assert "Rust of tempo" in visitor.follow(visitor.post(undo or "", form_on="tensions/")).words
    visitor.get("tensions/T9")
    visitor.post(undo or "", status=404, form_on="tensions/")
    assert "Rust of tempo" not in before


def test_what_others_refer_to_stays_and_says_by_whom(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    page = visitor.post("people/D07/remove", status=409, form_on="people/D07")
    assert "E1" in page.words
    assert "AF1" in page.words
    visitor.get("people/D07")


def test_a_step_comes_back_with_evidence_that_its_remover_cannot_see(visit: Visit, sessions: Sessions) -> None:
    closed_to_the_team(sessions)
    visitor = visit(Role.FACILITATOR)
    assert "B07" not in visitor.get("steps/N11").words
    back = removed(visitor, "steps/N11")
    with sessions() as session:
        assert not linked(session, StepFindings, owner="N11")
        assert "B07" not in session.scalars(select(Removal)).one().text
    assert "B07" not in visitor.follow(visitor.post(back, form_on="journeys/")).words
    with sessions() as session:
        assert linked(session, StepFindings, owner="N11") == ["B07", "B19"]
        assert linked(session, FindingSteps, target="N11") == ["B07"]


def test_what_a_client_withdrew_in_the_meantime_does_not_come_back(visit: Visit, sessions: Sessions) -> None:
    closed_to_the_team(sessions)
    back = removed(visit(Role.FACILITATOR), "steps/N11")
    visit(Role.INTERVIEWER, person="D04").post("interviews/I03/withdraw")
    visit(Role.FACILITATOR).post(back, form_on="journeys/")
    with sessions() as session:
        assert linked(session, StepFindings, owner="N11") == ["B19"]
        assert not linked(session, FindingSteps, target="N11")


def test_a_persona_comes_back_with_all_its_sources(visit: Visit, sessions: Sessions) -> None:
    closed_to_the_team(sessions)
    visitor = visit(Role.FACILITATOR)
    visitor.post("personas/new", {"code": "P9", "name": "Moeder (41)", "based_on": ["I01"]})
    with sessions() as session:
        session.add(PersonaInterviews(trajectory_id=1, owner="P9", target="I03", position=5))
        session.commit()
    visitor.post(removed(visitor, "personas/P9"), form_on="personas/")
    with sessions() as session:
        assert linked(session, PersonaInterviews, owner="P9") == ["I01", "I03"]


def test_after_an_hour_it_stays_gone(visit: Visit, sessions: Sessions) -> None:
    visitor = visit(Role.FACILITATOR)
    visitor.post("tensions/new", TENSION)
    back = removed(visitor, "tensions/T9")
    with sessions() as session:
        session.execute(update(Removal).values(at=now() - KEPT_FOR - timedelta(seconds=1)))
        session.commit()
    visitor.post(back, status=404, form_on="tensions/")


def test_when_its_code_has_another_owner_it_comes_back_under_a_new_one(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR)
    visitor.post("tensions/new", TENSION)
    back = removed(visitor, "tensions/T9")
    visitor.post("tensions/new", TENSION | {"name": "Nabij of veilig"})
    page = visitor.follow(visitor.post(back, form_on="tensions/"))
    assert "Rust of tempo" in page.words
    assert "tension T10 is back" in page.words
    assert "Nabij of veilig" in visitor.get("tensions/T9").words


def test_an_old_undo_never_brings_back_something_else(visit: Visit) -> None:
    """SQLite would give the number of the first removal to the second."""
    visitor = visit(Role.FACILITATOR)
    visitor.post("tensions/new", TENSION)
    old = removed(visitor, "tensions/T9")
    visitor.post(old, form_on="tensions/")
    assert removed(visitor, "tensions/T9") != old
    visitor.post(old, status=404, form_on="tensions/")


def test_who_was_a_person_is_nobody_when_that_person_goes(visit: Visit, sessions: Sessions) -> None:
    """Else the next person with this code would be that account."""
    visitor = visit(Role.PROCESS_OWNER)
    visitor.post("people/new", {"code": "D90", "function": "Gesprekspartner", "mandate": "", "congruent": ""})
    visit(Role.PARTNER, person="D90")
    visitor.post(removed(visitor, "people/D90"), form_on="people/")
    with sessions() as session:
        assert not session.scalars(select(Membership).where(Membership.person == "D90")).all()
