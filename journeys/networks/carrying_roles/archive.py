"""Roles, combis, clusters, resource groups and conversations in the trajectory file."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from journeys.networks.carrying_roles.models import (
    CarryingRole,
    Cluster,
    Combi,
    Conversation,
    ResourceGroup,
    Surroundings,
)
from workshop.access import Reader
from workshop.archive.chapters import list_part
from workshop.archive.fields import Day, ItemPart, Line, Part, Refers, Refs, Whole
from workshop.archive.parts import ArchivePart, Chapter
from workshop.archive.queries import only_row
from workshop.database import Session
from workshop.languages import Counted
from workshop.trajectories.people.archive import PersonCode


class CarryingRolePart(ItemPart):
    """A role that carries the network."""

    item_kind = "role"
    counted = Counted("a carrying role", "{n} carrying roles", n=1)

    name: Line
    holders: Refs[PersonCode] = []


class ClusterPart(ItemPart):
    """Combis that work together."""

    item_kind = "cluster"
    counted = Counted("a cluster", "{n} clusters", n=1)

    name: Line
    coordinator: PersonCode | None = None


class CombiPart(ItemPart):
    """A combination around a team or place."""

    item_kind = "combi"
    counted = Counted("a combi", "{n} combis", n=1)

    around: Line
    wants: list[Line] = []
    offers: list[Line] = []
    cluster: Annotated[str, Refers("cluster")] | None = None


class ConversationPart(Part):
    """A talk to get to know a party."""

    counted = Counted("an introductory talk", "{n} introductory talks", n=1)

    date: Day
    with_: Line = Field(alias="with")
    by: Refs[Annotated[str, Refers("role")]] = []
    combis: Refs[Annotated[str, Refers("combi")]] = []


class ResourceGroupPart(ItemPart):
    """People a resident chose around them."""

    item_kind = "resource_group"
    counted = Counted("a resource group", "{n} resource groups", n=1)

    around: Line
    chosen_by_resident: bool = False
    members: list[Line] = []
    meets_every_weeks: Whole | None = None


class SurroundingsPart(Part):
    """Who and what stands around the network; in the file three lists at the top."""

    not_yet_spoken: list[Line] = []
    network_partners: list[Line] = []
    media: list[Line] = []


_LISTS = tuple(SurroundingsPart.model_fields)


def _load(session: Session, trajectory_id: int, document: Any) -> None:
    given = {key: getattr(document, key) for key in _LISTS}
    if any(given.values()):
        session.add(Surroundings(trajectory_id=trajectory_id, stated=[], **given))


def _dump(session: Session, trajectory_id: int, _reader: Reader | None) -> Chapter:
    row = only_row(session, trajectory_id, Surroundings)
    return {} if row is None else {key: list(getattr(row, key)) for key in _LISTS}


ROLES = list_part("roles", CarryingRolePart, CarryingRole)
COMBIS = list_part("combis", CombiPart, Combi)
CONVERSATIONS = list_part("conversations", ConversationPart, Conversation)
CLUSTERS = list_part("clusters", ClusterPart, Cluster)
RESOURCE_GROUPS = list_part("resource_groups", ResourceGroupPart, ResourceGroup)
SURROUNDINGS = ArchivePart(keys={key: (list[Line], []) for key in _LISTS}, load=_load, dump=_dump)
