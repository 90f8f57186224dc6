"""The form of sessions."""

from collections.abc import Mapping

from workshop.languages import Text
from workshop.trajectories.people.forms import PEOPLE_REGISTER
from workshop.trajectories.registers.register import Register, Word
from workshop.worksessions.archive import SessionPart
from workshop.worksessions.models import BlockerKind, CatchUpWay, Form, WorkSession

GROUPS = PEOPLE_REGISTER.words["groups"].choices
FORMS: Mapping[str, Text] = {
    Form.PLENARY: Text("all together"),
    Form.PAIRS: Text("in pairs"),
    Form.TRIOS: Text("in threes"),
    Form.TABLES: Text("at tables"),
    Form.MIXED_TABLES: Text("at mixed tables"),
    Form.PER_ORGANISATION: Text("per organisation"),
    Form.INDIVIDUAL: Text("alone"),
    Form.INDIVIDUAL_THEN_PAIRS: Text("alone, then in pairs"),
    Form.ROUND: Text("one by one, in a round"),
    Form.BREAK: Text("break"),
}
BLOCKERS: Mapping[str, Text] = {
    BlockerKind.LAW: Text("law"),
    BlockerKind.CONTRACT: Text("contract"),
    BlockerKind.HABIT: Text("habit"),
    BlockerKind.SAFETY: Text("safety"),
}
WAYS: Mapping[str, Text] = {
    CatchUpWay.PHONE: Text("by phone"),
    CatchUpWay.CONVERSATION: Text("in a conversation"),
    CatchUpWay.EMAIL: Text("by e-mail"),
}

SESSIONS_REGISTER = Register(
    key="sessions",
    kind="session",
    model=WorkSession,
    schema=SessionPart,
    title=Text("Sessions"),
    one=Text("session"),
    intro=Text("A meeting of the trajectory: what happens when, who was there, and who was told afterwards."),
    prefix="S",
    columns=("title", "date", "start", "place"),
    without=("index", "show"),
    wide=True,
    words={
        "title": Word(label=Text("Title")),
        "goal": Word(label=Text("Goal"), help=Text("What is there at the end that was not there before."), long=True),
        "date": Word(label=Text("Date"), section=Text("When, where and who")),
        "start": Word(label=Text("Begins at"), help=Text("Hours and minutes, such as 09:30."), look="short"),
        "end": Word(label=Text("Ends at"), help=Text("Hours and minutes, such as 12:30."), look="short"),
        "place": Word(label=Text("Place")),
        "groups": Word(label=Text("Invited groups"), choices=GROUPS),
        "agenda": Word(
            label=Text("Agenda"), help=Text("The start times follow from the minutes."), section=Text("What happens")
        ),
        "agenda[].minutes": Word(label=Text("Minutes")),
        "agenda[].title": Word(label=Text("What"), long=True),
        "agenda[].form": Word(label=Text("How"), choices=FORMS),
        "agenda[].tool": Word(label=Text("With"), long=True),
        "agenda[].canvas": Word(label=Text("Canvas")),
        "agenda[].output": Word(label=Text("What comes out"), long=True),
        "agenda[].by": Word(label=Text("Led by")),
        "can_do": Word(
            label=Text("From can't to can"), help=Text("What was said to be impossible, and what is possible.")
        ),
        "can_do[].blocker": Word(label=Text("What cannot be done"), long=True),
        "can_do[].kind": Word(label=Text("Because of"), choices=BLOCKERS),
        "can_do[].can": Word(label=Text("What can be done"), long=True),
        "can_do[].owner": Word(label=Text("Who takes it up")),
        "attendance.present": Word(label=Text("Present"), section=Text("Who was there")),
        "attendance.absent": Word(label=Text("Absent"), help=Text("Whoever was invited and did not come.")),
        "catch_up": Word(label=Text("Told afterwards"), help=Text("How absentees were caught up, and what they said.")),
        "catch_up[].person": Word(label=Text("Who")),
        "catch_up[].how": Word(label=Text("How"), choices=WAYS),
        "catch_up[].date": Word(label=Text("On")),
        "catch_up[].by": Word(label=Text("By")),
        "catch_up[].minutes": Word(label=Text("Minutes")),
        "catch_up[].response": Word(label=Text("What they said"), long=True),
    },
)
