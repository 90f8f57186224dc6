"""The value network and teams-to-measure in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from journeys.networks.value_networks.models import FamilyChoice, TeamToMeasure, ValueNetwork
from workshop.archive.chapters import list_part, map_part
from workshop.archive.fields import Chosen, Day, Line, Part, Refs
from workshop.languages import Counted
from workshop.trajectories.people.archive import PersonCode

QuestionNumber = Annotated[int, Field(ge=1, le=6)]


class ClientValuePart(Part):
    """Question 1: who the client is and what is of value."""

    client: list[Line] = []
    value: list[Line] = []


class MoreValuePart(Part):
    """Question 6: what more there is in it, and for whom."""

    client: str | None = None
    professional: str | None = None
    funder: str | None = None


class ElementsPart(Part):
    """Which questions belong to which of the four elements."""

    client_value: list[QuestionNumber] = []
    interaction: list[QuestionNumber] = []
    relations: list[QuestionNumber] = []
    competences: list[QuestionNumber] = []


class ValueNetworkPart(Part):
    """Six questions about value."""

    counted = Counted("a value network", "{n} value networks", n=1)

    client_value: ClientValuePart | None = None
    activities: list[Line] = []
    resources: list[Line] = []
    actors: list[Line] = []
    interaction: list[Line] = []
    more_value: MoreValuePart | None = None
    elements: ElementsPart | None = None


class TeamToMeasurePart(Part):
    """A small team around one question."""

    counted = Counted("a team-to-measure", "{n} teams-to-measure", n=1)

    question: Line
    members: Refs[PersonCode] = []
    fixed_contact: PersonCode | None = None
    formed_on: Day | None = None
    closed_on: Day | None = None
    what: str | None = None
    who: str | None = None
    advised_route: str | None = None
    family_choice: Chosen[FamilyChoice] | None = None


VALUE_NETWORK = map_part("value_network", ValueNetworkPart, ValueNetwork)
TEAMS = list_part("teams_to_measure", TeamToMeasurePart, TeamToMeasure)
