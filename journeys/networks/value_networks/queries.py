"""Reading the value network and teams-to-measure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from journeys.networks.value_networks.models import FamilyChoice, TeamToMeasure, ValueNetwork
from journeys.networks.value_networks.questions import ELEMENT_WORDS, Answers, Question, questions_of
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.languages import Text


@dataclass(frozen=True, kw_only=True)
class KnownTeam:
    """A small team around one question; people by code, `row` numbers the row."""

    row: int
    question: str
    members: tuple[str, ...]
    fixed_contact: str | None
    formed_on: date | None
    closed_on: date | None
    what: str | None
    who: str | None
    advised_route: str | None
    family_choice: FamilyChoice | None

    @property
    def is_other_route(self) -> bool:
        """Whether the family chose another route than the advised one."""
        return self.family_choice is FamilyChoice.OTHER


def value_network_of(session: Session, trajectory_id: int) -> tuple[Question, ...]:
    """Return the six questions with their answers, or nothing when there is no value network."""
    row = session.get(ValueNetwork, trajectory_id)
    if row is None:
        return ()
    more = (
        (Text("The client"), row.more_value_client),
        (Text("The professional"), row.more_value_professional),
        (Text("Who pays"), row.more_value_funder),
    )
    answers = {
        1: (
            Answers(Text("The client"), tuple(row.client_value_client)),
            Answers(Text("Of value"), tuple(row.client_value_value)),
        ),
        2: (Answers(None, tuple(row.activities)),),
        3: (Answers(None, tuple(row.resources)),),
        4: (Answers(None, tuple(row.actors)),),
        5: (Answers(None, tuple(row.interaction)),),
        6: tuple(Answers(heading, (text,) if text else ()) for heading, text in more),
    }
    return questions_of(answers, {key: getattr(row, f"elements_{key}") for key in ELEMENT_WORDS})


def teams_of(session: Session, trajectory_id: int) -> list[KnownTeam]:
    """Return the teams-to-measure, in file order."""
    return [
        KnownTeam(
            row=team.id,
            question=team.question,
            members=tuple(team.members),
            fixed_contact=team.fixed_contact,
            formed_on=team.formed_on,
            closed_on=team.closed_on,
            what=team.what,
            who=team.who,
            advised_route=team.advised_route,
            family_choice=team.family_choice,
        )
        for team in rows_of(session, trajectory_id, TeamToMeasure)
    ]
