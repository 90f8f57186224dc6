"""Tables of the value network and of teams-to-measure."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, Listing, choices
from workshop.trajectories.items.models import Listed, Single
from workshop.trajectories.links.models import codes_of, links, row_link_table
from workshop.trajectories.people.models import Person

TeamMembers = row_link_table("team_members", "teams_to_measure", "people")


class FamilyChoice(StrEnum):
    """Whether the family took the advised route; recorded without judgement."""

    SAME = "same"
    OTHER = "other"


def _texts() -> Mapped[list[str]]:
    return mapped_column(Listing(str), default=list)


class ValueNetwork(Single, table="value_networks"):
    """Six questions about value, and the four elements they belong to (Herrala, Pakkala & Haapasalo, 2011)."""

    client_value_client: Mapped[list[str]] = _texts()
    client_value_value: Mapped[list[str]] = _texts()
    activities: Mapped[list[str]] = _texts()
    resources: Mapped[list[str]] = _texts()
    actors: Mapped[list[str]] = _texts()
    interaction: Mapped[list[str]] = _texts()
    more_value_client: Mapped[str | None]
    more_value_professional: Mapped[str | None]
    more_value_funder: Mapped[str | None]
    elements_client_value: Mapped[list[int]] = mapped_column(Listing(int), default=list)
    elements_interaction: Mapped[list[int]] = mapped_column(Listing(int), default=list)
    elements_relations: Mapped[list[int]] = mapped_column(Listing(int), default=list)
    elements_competences: Mapped[list[int]] = mapped_column(Listing(int), default=list)


class TeamToMeasure(Listed, table="teams_to_measure", refers={"fixed_contact": Person}):
    """A small team around one question: what is asked, who is needed, the advice and the family's choice."""

    question: Mapped[str]
    fixed_contact: Mapped[str | None]
    formed_on: Mapped[Day | None]
    closed_on: Mapped[Day | None]
    what: Mapped[str | None]
    who: Mapped[str | None]
    advised_route: Mapped[str | None]
    family_choice: Mapped[FamilyChoice | None] = mapped_column(choices(FamilyChoice))
    member_links = links(TeamMembers)
    members = codes_of("member_links", TeamMembers)
