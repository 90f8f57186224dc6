"""Reading activities with their partners, verbs and places, and what they appear in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from sqlalchemy import select

from journeys.activities.cards import ActivityCard
from journeys.activities.models import Activity, ActivityStages, ActivityTargets, Verb
from journeys.activities.verbs import VERB_WORDS, word_of
from journeys.maps.models import StepActivities
from journeys.overlaps.models import Overlap, OverlapActivities
from workshop.access import Reader, Role
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Seam
from workshop.languages import Text
from workshop.remembering import read_once
from workshop.trajectories.links.models import ItemLink
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.people.models import Person
from workshop.trajectories.stages.models import Stage, TargetGroup

_NOWHERE: Mapping[str, str] = MappingProxyType({})


def verbs_of(session: Session, trajectory_id: int) -> dict[str, Text]:
    """Return the verbs of a trajectory with their words, in its order; the short list while it has none of its own."""
    rows = session.scalars(select(Verb).filter_by(trajectory_id=trajectory_id).order_by(Verb.position)).all()
    return {row.key: word_of(row.key, row.label) for row in rows} or dict(VERB_WORDS)


def verb_choices(session: Session, trajectory_id: int) -> list[tuple[str, Text]]:
    """Return the verbs a form offers."""
    return list(verbs_of(session, trajectory_id).items())


@read_once
def activity_cards(session: Session, trajectory_id: int) -> tuple[ActivityCard, ...]:
    """Return every activity, in file order."""
    partners, verbs = partner_marks(session, trajectory_id), verbs_of(session, trajectory_id)
    stages = _places(session, trajectory_id, ActivityStages, Stage)
    targets = _places(session, trajectory_id, ActivityTargets, TargetGroup)
    own = (Activity.code, Activity.title, Activity.text, Activity.partner, Activity.verb, Activity.hours)
    rows = select(*own).where(Activity.trajectory_id == trajectory_id).order_by(Activity.position)
    return tuple(
        ActivityCard(
            code=code,
            title=title,
            text=text,
            partner=partners[partner] if partner else None,
            verb=verb,
            verb_word=verbs.get(verb, word_of(verb)) if verb else None,
            stages=stages.get(code, _NOWHERE),
            targets=targets.get(code, _NOWHERE),
            hours=hours,
        )
        for code, title, text, partner, verb, hours in session.execute(rows)
    )


def activity_card(session: Session, trajectory_id: int, code: str) -> ActivityCard:
    """Return one activity.

    Raises:
        Missing: there is none in this trajectory.
    """
    for card in activity_cards(session, trajectory_id):
        if card.code == code:
            return card
    raise Missing


@dataclass(frozen=True, kw_only=True)
class Offered:
    """What a partner does: how many activities, and the hours per client of the `known` ones that say so."""

    partner: str
    count: int
    hours: Decimal
    known: int


def offered_by(session: Session, trajectory_id: int, partner: str) -> Offered:
    """Return in numbers what a partner does."""
    rows = select(Activity.hours).where(Activity.trajectory_id == trajectory_id, Activity.partner == partner)
    hours = session.scalars(rows).all()
    known = [each for each in hours if each is not None]
    return Offered(partner=partner, count=len(hours), hours=sum(known, Decimal(0)), known=len(known))


def overlaps_with(session: Session, trajectory_id: int, code: str) -> list[str]:
    """Return the codes of the overlaps an activity is in."""
    rows = select(OverlapActivities.owner).filter_by(trajectory_id=trajectory_id, target=code)
    return sorted(session.scalars(rows))


def steps_with(session: Session, trajectory_id: int, code: str) -> list[str]:
    """Return the codes of the steps an activity appears in."""
    rows = select(StepActivities.owner).filter_by(trajectory_id=trajectory_id, target=code)
    return sorted(session.scalars(rows))


def seams_to_overlaps(session: Session, trajectory_id: int, _reader: Reader) -> list[Seam]:
    """Return the steps of the thread from activities to the overlaps they are in."""
    tied = OverlapActivities.trajectory_id == Overlap.trajectory_id, OverlapActivities.owner == Overlap.code
    rows = (
        select(OverlapActivities.target, OverlapActivities.owner)
        .join(Overlap, tied[0] & tied[1])
        .where(OverlapActivities.trajectory_id == trajectory_id)
        .order_by(Overlap.position, OverlapActivities.position)
    )
    return [Seam(activity, overlap) for activity, overlap in session.execute(rows)]


def is_own(session: Session, activity: Activity, reader: Reader) -> bool:
    """Whether a reader may change an activity: the team any, a partner those of the own organisation."""
    if reader.role is not Role.PARTNER:
        return True
    own = partner_of(session, activity.trajectory_id, reader)
    return own is not None and activity.partner == own


def partner_of(session: Session, trajectory_id: int, reader: Reader) -> str | None:
    """Return the code of the organisation that a reader belongs to."""
    rows = select(Person.partner).where(Person.trajectory_id == trajectory_id, Person.code == reader.person)
    return session.scalar(rows) if reader.person else None


def uses_of_lost_verbs(session: Session, trajectory_id: int) -> list[str]:
    """Return the verbs that activities have and that are not on the list of the trajectory."""
    known = verbs_of(session, trajectory_id)
    used = session.scalars(select(Activity.verb).where(Activity.trajectory_id == trajectory_id))
    return sorted({verb for verb in used if verb is not None and verb not in known})


def activities_by_verb(session: Session, trajectory_id: int, verb: str) -> list[str]:
    """Return the codes of the activities with a verb."""
    rows = select(Activity.code).where(Activity.trajectory_id == trajectory_id, Activity.verb == verb)
    return list(session.scalars(rows.order_by(Activity.position)))


def _places(
    session: Session, trajectory_id: int, links: type[ItemLink], model: type[Stage] | type[TargetGroup]
) -> Mapping[str, Mapping[str, str]]:
    """Return where each activity takes place, or for whom: names by code, in the order of the card."""
    tied = (model.trajectory_id == links.trajectory_id) & (model.code == links.target)
    rows = select(links.owner, links.target, model.name).join(model, tied).where(links.trajectory_id == trajectory_id)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for owner, code, name in session.execute(rows.order_by(links.position)):
        found[owner][code] = name
    return found
