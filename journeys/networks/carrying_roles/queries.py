"""Reading roles with their holders, combis, clusters, introductory talks, resource groups and surroundings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from journeys.networks.carrying_roles.matches import Market, Supply, market_of
from journeys.networks.carrying_roles.models import (
    CarryingRole,
    Cluster,
    Combi,
    Conversation,
    ResourceGroup,
    Surroundings,
)
from workshop.access import Reader
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.features import Attention, Urgency
from workshop.languages import Text
from workshop.trajectories.people.models import Person


@dataclass(frozen=True, kw_only=True)
class Holder:
    """Somebody who holds a role; `is_fitting` is None while nobody said whether role and function fit."""

    code: str
    function: str
    is_fitting: bool | None
    note: str | None


@dataclass(frozen=True, kw_only=True)
class KnownRole:
    """A carrying role and who holds it."""

    code: str
    name: str
    holders: tuple[Holder, ...]


@dataclass(frozen=True, kw_only=True)
class KnownCluster:
    """A cluster, its coordinator by code, and the combis in it."""

    code: str
    name: str
    coordinator: str | None
    combis: tuple[Supply, ...]


@dataclass(frozen=True, kw_only=True)
class IntroductoryTalk:
    """A talk to get to know a party: with whom, by which roles, about which combis."""

    on: date
    party: str
    roles: tuple[str, ...]
    combis: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class KnownGroup:
    """People around a resident; a member is the code of a person here, or words."""

    code: str
    around: str
    is_chosen: bool
    members: tuple[str, ...]
    weeks: int | None


@dataclass(frozen=True, kw_only=True)
class KnownSurroundings:
    """Who has not been spoken with yet, who supports the network, and its media."""

    not_yet_spoken: tuple[str, ...]
    partners: tuple[str, ...]
    media: tuple[str, ...]


def roles_of(session: Session, trajectory_id: int) -> list[KnownRole]:
    """Return the carrying roles with their holders, in file order."""
    people = {person.code: person for person in rows_of(session, trajectory_id, Person)}
    return [
        KnownRole(code=role.code, name=role.name, holders=tuple(_holder(people[code]) for code in role.holders))
        for role in rows_of(session, trajectory_id, CarryingRole)
    ]


def market(session: Session, trajectory_id: int) -> Market:
    """Return what combis want and offer each other."""
    return market_of([_supply(combi) for combi in rows_of(session, trajectory_id, Combi)])


def clusters_of(session: Session, trajectory_id: int) -> list[KnownCluster]:
    """Return the clusters with their combis, in file order."""
    combis = rows_of(session, trajectory_id, Combi)
    return [
        KnownCluster(
            code=cluster.code,
            name=cluster.name,
            coordinator=cluster.coordinator,
            combis=tuple(_supply(combi) for combi in combis if combi.cluster == cluster.code),
        )
        for cluster in rows_of(session, trajectory_id, Cluster)
    ]


def talks_of(session: Session, trajectory_id: int) -> list[IntroductoryTalk]:
    """Return the introductory talks, oldest first."""
    talks = [
        IntroductoryTalk(on=talk.date, party=talk.with_, roles=tuple(talk.by), combis=tuple(talk.combis))
        for talk in rows_of(session, trajectory_id, Conversation)
    ]
    return sorted(talks, key=lambda talk: talk.on)


def groups_of(session: Session, trajectory_id: int) -> list[KnownGroup]:
    """Return the resource groups, in file order."""
    return [
        KnownGroup(
            code=group.code,
            around=group.around,
            is_chosen=group.chosen_by_resident,
            members=tuple(group.members),
            weeks=group.meets_every_weeks,
        )
        for group in rows_of(session, trajectory_id, ResourceGroup)
    ]


def surroundings_of(session: Session, trajectory_id: int) -> KnownSurroundings | None:
    """Return what stands around a network, or None when nothing was noted."""
    row = session.get(Surroundings, trajectory_id)
    if row is None:
        return None
    return KnownSurroundings(
        not_yet_spoken=tuple(row.not_yet_spoken), partners=tuple(row.network_partners), media=tuple(row.media)
    )


def clusters_without_coordinator(session: Session, trajectory_id: int, reader: Reader) -> Iterator[Attention]:
    """Yield, to the team, the clusters that nobody coordinates."""
    for cluster in clusters_of(session, trajectory_id) if reader.is_team else ():
        if cluster.coordinator is None:
            sentence = Text("Cluster {name} has no coordinator yet.", name=cluster.name)
            yield Attention(code=cluster.code, text=sentence, urgency=Urgency.NOTE)


def _holder(person: Person) -> Holder:
    return Holder(code=person.code, function=person.function, is_fitting=person.congruent, note=person.note)


def _supply(combi: Combi) -> Supply:
    return Supply(combi.code, combi.around, tuple(combi.wants), tuple(combi.offers))
