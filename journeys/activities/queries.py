"""Reading activities with their partners, verbs and places, and what they appear in."""

from __future__ import annotations

from sqlalchemy import select

from journeys.activities.cards import ActivityCard
from journeys.activities.models import Activity, Verb
from journeys.activities.verbs import VERB_WORDS, word_of
from journeys.maps.models import StepActivities
from journeys.overlaps.models import Overlap, OverlapActivities
from workshop.access import Reader, Role
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Seam
from workshop.languages import Text
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.people.models import Person
from workshop.trajectories.stages.models import Stage, TargetGroup


def verbs_of(session: Session, trajectory_id: int) -> dict[str, Text]:
    """Return the verbs of a trajectory with their words, in its order; the short list while it has none of its own."""
    rows = session.scalars(select(Verb).filter_by(trajectory_id=trajectory_id).order_by(Verb.position)).all()
    return {row.key: word_of(row.key, row.label) for row in rows} or dict(VERB_WORDS)


def verb_choices(session: Session, trajectory_id: int) -> list[tuple[str, Text]]:
    """Return the verbs a form offers."""
    return list(verbs_of(session, trajectory_id).items())


def activity_cards(session: Session, trajectory_id: int) -> list[ActivityCard]:
    """Return every activity, in file order."""
    partners, verbs = partner_marks(session, trajectory_id), verbs_of(session, trajectory_id)
    stages, targets = _names(session, trajectory_id, Stage), _names(session, trajectory_id, TargetGroup)
    rows = select(Activity).where(Activity.trajectory_id == trajectory_id).order_by(Activity.position)
    return [
        ActivityCard(
            code=row.code,
            title=row.title,
            text=row.text,
            partner=partners[row.partner] if row.partner else None,
            verb=row.verb,
            verb_word=verbs.get(row.verb, word_of(row.verb)) if row.verb else None,
            stages={code: stages[code] for code in row.stages},
            targets={code: targets[code] for code in row.targets},
            hours=row.hours,
        )
        for row in session.scalars(rows)
    ]


def activity_card(session: Session, trajectory_id: int, code: str) -> ActivityCard:
    """Return one activity.

    Raises:
        Missing: there is none in this trajectory.
    """
    for card in activity_cards(session, trajectory_id):
        if card.code == code:
            return card
    raise Missing


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


def _names(session: Session, trajectory_id: int, model: type[Stage] | type[TargetGroup]) -> dict[str, str]:
    rows = select(model.code, model.name).where(model.trajectory_id == trajectory_id).order_by(model.position)
    return {row.code: row.name for row in session.execute(rows)}
