"""Activities and their verbs in the trajectory file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from journeys.activities.models import VERBS, Activity, Verb
from workshop.access import Reader
from workshop.archive.chapters import list_part
from workshop.archive.fields import Amount, ItemPart, Line, Part, Refers, Refs
from workshop.archive.parts import ArchivePart, Chapter, Complaint, ScaleOut
from workshop.archive.queries import rows_of
from workshop.database import Session
from workshop.languages import Counted, Text
from workshop.trajectories.partners.archive import PartnerCode
from workshop.trajectories.stages.archive import StageCode, TargetCode

ActivityCode = Annotated[str, Refers("activity")]


class VerbPart(Part):
    """A verb that a trajectory adds to the list."""

    counted = Counted("a verb of your own", "{n} verbs of your own", n=1)

    key: Line
    label: Line


class ActivityPart(ItemPart):
    """Something a partner does."""

    item_kind = "activity"
    counted = Counted("an activity", "{n} activities", n=1)

    partner: PartnerCode | None = None
    verb: Line | None = None
    title: Line
    stages: Refs[StageCode] = []
    targets: Refs[TargetCode] = []
    hours: Amount | None = None
    text: str | None = None


def _known_verbs(document: Any) -> Iterator[Complaint]:
    given = [verb if isinstance(verb, str) else verb.key for verb in document.activity_verbs]
    for place, verb in enumerate(given):
        if verb in given[:place]:
            yield ("activity_verbs", place), Text("the verb {verb} stands twice", verb=verb)
    known = given or list(VERBS)
    for place, activity in enumerate(document.activities):
        if activity.verb is not None and activity.verb not in known:
            sentence = Text(
                "{verb} is no verb of this trajectory; choose one of: {known}", verb=activity.verb, known=known
            )
            yield ("activities", place, "verb"), sentence


def _load_verbs(session: Session, trajectory_id: int, document: Any) -> None:
    for place, verb in enumerate(document.activity_verbs):
        key, label = (verb, None) if isinstance(verb, str) else (verb.key, verb.label)
        session.add(Verb(trajectory_id=trajectory_id, position=place, key=key, label=label))


def _dump_verbs(session: Session, trajectory_id: int, _reader: Reader | None) -> Chapter:
    verbs = rows_of(session, trajectory_id, Verb)
    return {"activity_verbs": [{"key": v.key, "label": v.label} if v.label else v.key for v in verbs]}


VERBS_PART = ArchivePart(
    keys={"activity_verbs": (list[Line | VerbPart], [])},
    load=_load_verbs,
    dump=_dump_verbs,
    scale_out=ScaleOut.COPY,
    check=_known_verbs,
)
ACTIVITIES = list_part("activities", ActivityPart, Activity)
