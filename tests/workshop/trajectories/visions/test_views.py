"""The page of the vision."""

from __future__ import annotations

from tests.pages import Visit
from workshop.access import Role
from workshop.database import Session
from workshop.trajectories.models import Trajectory
from workshop.trajectories.visions.models import Vision
from workshop.trajectories.visions.queries import vision_sheet


def test_it_shows_who_agreed_and_the_principles_with_what_rests_on_them(visit: Visit) -> None:
    page = visit(Role.PARTNER).get("vision/")
    assert "Wij doorbreken samen structureel de cirkel van huiselijk geweld." in page.words
    assert "Een gezin vertelt zijn verhaal één keer. Rests on it: AF2" in page.words
    assert not any(link.endswith(("/edit", "/new")) for link in page.links)


def test_it_shows_what_pulls_apart_and_how_to_deal_with_it(visit: Visit) -> None:
    page = visit(Role.FACILITATOR, "waterkant").get("vision/")
    assert "what versus who What does the family ask for? Who is needed? How we deal with it:" in page.words


def test_principles_stand_there_without_a_vision(visit: Visit) -> None:
    page = visit(Role.FACILITATOR, "saniveld").get("vision/")
    assert "No vision yet" in page.words
    assert "Ontwikkel het netwerk vanuit dragende rollen." in page.words


def test_a_partner_that_did_not_agree_is_missing_and_the_chain_need_not(
    session: Session, bakenhuis: Trajectory
) -> None:
    vision = session.get_one(Vision, bakenhuis.id)
    vision.agreed_by = [code for code in vision.agreed_by if code != "balans"]
    session.flush()
    sheet = vision_sheet(session, bakenhuis.id)
    assert [partner.code for partner in sheet.missing] == ["balans"]
    assert "extern" not in {partner.code for partner in (*sheet.agreed, *sheet.missing)}
