"""The forms of activities and of the verbs on their cards."""

from __future__ import annotations

from journeys.activities.archive import ActivityPart, VerbPart
from journeys.activities.models import Activity, Verb
from journeys.activities.queries import is_own, uses_of_lost_verbs, verb_choices, verbs_of
from workshop.access import TEAM, Reader, Role
from workshop.database import Session
from workshop.languages import Text
from workshop.trajectories.registers.register import Problems, Register, Word


def _refuse_activity(session: Session, activity: Activity, reader: Reader) -> Problems:
    problems: Problems = []
    verbs = verbs_of(session, activity.trajectory_id)
    if activity.verb is not None and activity.verb not in verbs:
        problems.append((("verb",), Text("Choose one of the verbs of this trajectory.")))
    if not is_own(session, activity, reader):
        problems.append((("partner",), Text("You can describe activities of your own organisation only.")))
    return problems


def _refuse_verb(session: Session, verb: Verb, _reader: Reader) -> Problems:
    if lost := uses_of_lost_verbs(session, verb.trajectory_id):
        sentence = Text("Activities use {verbs}. Give those another verb first.", verbs=lost)
        return [(("key",), sentence)]
    return []


ACTIVITIES_REGISTER = Register(
    key="activities",
    kind="activity",
    model=Activity,
    schema=ActivityPart,
    title=Text("Activities"),
    one=Text("activity"),
    intro=Text("What each partner does, for whom and at which stage, in its own words."),
    prefix="A-",
    named_by="title",
    columns=("title", "partner", "verb", "stages", "targets", "hours"),
    words={
        "partner": Word(label=Text("Partner"), help=Text("Leave it open while it is not known.")),
        "title": Word(label=Text("What you do"), help=Text("A short name, as you call it yourselves.")),
        "text": Word(
            label=Text("In your own words"), help=Text("One or two sentences: what happens, and how."), long=True
        ),
        "verb": Word(label=Text("Verb"), help=Text("Which word fits best? Leave it open while it is not known.")),
        "stages": Word(label=Text("Stages"), help=Text("Where in the journey it happens.")),
        "targets": Word(label=Text("For whom"), help=Text("Tick every group it is for: no group covers another.")),
        "hours": Word(
            label=Text("Hours per client"),
            help=Text("Over the whole activity. Leave it empty while it is not known: that is never counted as 0."),
        ),
    },
    writers=TEAM | {Role.PARTNER},
    may_change=is_own,
    refuses=_refuse_activity,
    offers={"verb": verb_choices},
    without=("index", "show"),
)

VERBS_REGISTER = Register(
    key="verbs",
    model=Verb,
    schema=VerbPart,
    title=Text("Verbs"),
    one=Text("verb"),
    intro=Text("The short list on activity cards. Two cards with the same verb at the same stage may overlap."),
    named_by="key",
    begin=Text("No verbs of your own yet: forms offer a short list. Add one when a word is missing."),
    columns=("key", "label"),
    words={
        "key": Word(label=Text("Key"), help=Text("One word, without spaces. It stands in the file.")),
        "label": Word(label=Text("Label"), help=Text("How it reads on the card.")),
    },
    refuses=_refuse_verb,
)
