"""Reading overlaps, look-alikes and gaps, with the activities and places they are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased

from journeys.activities.queries import activity_cards, verbs_of
from journeys.interviews.queries import findings_by_step
from journeys.maps.models import Journey, JourneyKind, Step, StepActivities
from journeys.overlaps.dossier import Dossier, dossier_of
from journeys.overlaps.inventory import FoundOverlap, Inventory, MarkedGap, Named, RejectedPair
from journeys.overlaps.levels import Level
from journeys.overlaps.models import Gap, LookAlike, Overlap
from workshop.access import Reader
from workshop.database import Session
from workshop.errors import Missing
from workshop.remembering import read_once
from workshop.trajectories.partners.queries import marked_partners
from workshop.trajectories.people.models import Person
from workshop.trajectories.stages.models import Stage, TargetGroup


@read_once
def inventory_of(session: Session, trajectory_id: int) -> Inventory:
    """Return what the partners of a trajectory do and what people said about it, in a fixed number of queries."""
    return Inventory(
        stages=_named(session, trajectory_id, Stage),
        targets=_named(session, trajectory_id, TargetGroup),
        partners=tuple(marked_partners(session, trajectory_id)),
        verbs=verbs_of(session, trajectory_id),
        cards=activity_cards(session, trajectory_id),
        overlaps=overlaps_of(session, trajectory_id),
        look_alikes=_look_alikes(session, trajectory_id),
        gaps=_gaps(session, trajectory_id),
    )


@read_once
def overlaps_of(session: Session, trajectory_id: int) -> tuple[FoundOverlap, ...]:
    """Return the overlaps of a trajectory, in file order."""
    rows = session.scalars(select(Overlap).where(Overlap.trajectory_id == trajectory_id).order_by(Overlap.position))
    return tuple(_found(row) for row in rows)


def dossier_in(session: Session, trajectory_id: int, code: str, reader: Reader) -> Dossier:
    """Return one overlap in full, with the findings that this reader may read.

    Raises:
        Missing: there is no such overlap in this trajectory.
    """
    inventory = inventory_of(session, trajectory_id)
    for overlap in inventory.overlaps:
        if overlap.code == code:
            return dossier_of(
                overlap,
                inventory,
                mandated=partners_with_mandate(session, trajectory_id),
                steps=steps_by_overlap(session, trajectory_id, inventory.overlaps).get(code, ()),
                findings=findings_by_step(session, trajectory_id, reader),
            )
    raise Missing


def partners_with_mandate(session: Session, trajectory_id: int) -> set[str]:
    """Return the codes of the partners that have somebody who may decide for them."""
    rows = select(Person.partner).where(Person.trajectory_id == trajectory_id, Person.mandate.is_(True))
    return {partner for partner in session.scalars(rows) if partner}


def steps_by_overlap(
    session: Session, trajectory_id: int, overlaps: Sequence[FoundOverlap]
) -> Mapping[str, Sequence[str]]:
    """Return for each overlap the steps where at least one of its activities takes place, map by map.

    Only maps of what is or was count: a map of tomorrow shows how the overlap is dealt with.
    """
    by_activity: dict[str, list[str]] = defaultdict(list)
    places: dict[str, int] = {}
    for place, (step, activity) in enumerate(session.execute(_activities_of_steps(trajectory_id))):
        by_activity[activity].append(step)
        places.setdefault(step, place)
    found = {o.code: {step for code in o.activities for step in by_activity[code]} for o in overlaps}
    return {code: sorted(steps, key=places.__getitem__) for code, steps in found.items()}


def _activities_of_steps(trajectory_id: int) -> Select[str, str]:
    journey = aliased(Journey, flat=True)
    return (
        select(StepActivities.owner, StepActivities.target)
        .join(Step, (Step.trajectory_id == StepActivities.trajectory_id) & (Step.code == StepActivities.owner))
        .join(journey, (journey.trajectory_id == Step.trajectory_id) & (journey.code == Step.journey))
        .where(StepActivities.trajectory_id == trajectory_id, journey.kind != JourneyKind.TO_BE)
        .order_by(journey.position, Step.position, StepActivities.position)
    )


def _found(row: Overlap) -> FoundOverlap:
    return FoundOverlap(
        code=row.code,
        kind=Level(row.kind),
        theme=row.theme,
        activities=tuple(row.activities),
        hours_now=row.hours_now,
        hours_after=row.hours_after,
        lead=row.lead,
        choice=row.choice,
        note=row.note,
    )


def _look_alikes(session: Session, trajectory_id: int) -> tuple[RejectedPair, ...]:
    rows = select(LookAlike).where(LookAlike.trajectory_id == trajectory_id).order_by(LookAlike.position)
    return tuple(RejectedPair(row.id, tuple(row.pair), row.why) for row in session.scalars(rows))


def _gaps(session: Session, trajectory_id: int) -> tuple[MarkedGap, ...]:
    rows = select(Gap).where(Gap.trajectory_id == trajectory_id).order_by(Gap.position)
    return tuple(MarkedGap(row.code, row.stage, row.target, row.text) for row in session.scalars(rows))


def _named(session: Session, trajectory_id: int, model: type[Stage] | type[TargetGroup]) -> tuple[Named, ...]:
    rows = select(model.code, model.name).where(model.trajectory_id == trajectory_id).order_by(model.position)
    return tuple(Named(code, name) for code, name in session.execute(rows))
