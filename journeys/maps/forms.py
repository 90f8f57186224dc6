"""The forms of journey maps and of their steps."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from wtforms import Form

from journeys.interviews.forms import EVIDENCE_OF_STEP
from journeys.maps.archive import JourneyPart, StepPart
from journeys.maps.models import Journey, Step
from journeys.maps.words import BASIS_WORDS, CHANGE_WORDS, KIND_WORDS
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

_FEELINGS = {str(score): Text(sign) for score, sign in ((-2, "−2"), (-1, "−1"), (0, "0"), (1, "+1"), (2, "+2"))}

JOURNEYS_REGISTER = Register(
    key="journeys",
    kind="journey",
    model=Journey,
    schema=JourneyPart,
    title=Text("Journeys"),
    one=Text("journey map"),
    intro=Text("What a client goes through, from before the first contact until after the last."),
    prefix="KR-",
    columns=("title", "persona", "kind", "version"),
    without=("index", "show"),
    words={
        "title": Word(label=Text("Title")),
        "persona": Word(label=Text("Persona"), help=Text("Whose journey it is: a composite, never one person.")),
        "kind": Word(label=Text("Kind"), choices=KIND_WORDS),
        "based_on": Word(
            label=Text("Based on"), help=Text("For a map of how it should be: the map of today whose steps it changes.")
        ),
        "version": Word(label=Text("Version")),
        "stages": Word(label=Text("Stages"), help=Text("Without a choice: all stages of the trajectory.")),
        "dropped": Word(
            label=Text("What goes"), help=Text("Steps of the map of today that will not be there any more.")
        ),
    },
)

STEPS_REGISTER = Register(
    key="steps",
    kind="step",
    model=Step,
    schema=StepPart,
    title=Text("Steps"),
    one=Text("step"),
    intro=Text("One moment of a journey, as the client lives it."),
    prefix="ST",
    columns=("title", "stage", "emotion", "partner"),
    within="journey",
    within_kind="journey",
    without=("index", "show"),
    elsewhere={"evidence": EVIDENCE_OF_STEP},
    words={
        "title": Word(label=Text("Title"), help=Text("With a verb, from the client: “Rings a helpline at night”.")),
        "stage": Word(label=Text("Stage")),
        "emotion": Word(
            label=Text("Feeling"),
            section=Text("What the client goes through"),
            help=Text("As the client named it. Without a finding under it, it is our assumption."),
            choices=_FEELINGS,
            look="emotion",
            ends=(Text("desperate"), Text("relieved")),
        ),
        "does": Word(label=Text("Does"), help=Text("What the client does, in one or two sentences."), long=True),
        "pain": Word(label=Text("Hurts"), help=Text("What makes it hard."), long=True),
        "gain": Word(label=Text("Gives air"), help=Text("What helps."), long=True),
        "channel": Word(label=Text("Where"), help=Text("For example: at home, by phone, at the shelter.")),
        "waiting_days": Word(
            label=Text("Waiting, in days"), help=Text("Until the next step begins. Empty: not known."), look="short"
        ),
        "moment_of_truth": Word(
            label=Text("Moment of truth"), help=Text("Here help wins or loses the trust of the client.")
        ),
        "evidence": Word(
            label=Text("Evidence"),
            help=Text("The findings that this step rests on."),
            section=Text("How we know"),
        ),
        "backstage": Word(
            label=Text("Backstage"),
            help=Text("What the client does not see."),
            long=True,
            section=Text("Behind the scenes"),
        ),
        "partner": Word(label=Text("Responsible partner")),
        "activities": Word(label=Text("Who does what"), help=Text("The activities of partners in this step.")),
        "change": Word(label=Text("What changes"), choices=CHANGE_WORDS, section=Text("Beside the map of today")),
        "replaces": Word(label=Text("Stands in for"), help=Text("The steps of today that this one replaces.")),
        "basis": Word(
            label=Text("What keeps it as it is"), help=Text("Is it a rule, a habit or the law?"), choices=BASIS_WORDS
        ),
        "experiment": Word(label=Text("Experiment"), help=Text("The card that tries this step.")),
        "without_card": Word(
            label=Text("Why without a card"), help=Text("A change that is not tried first needs a reason."), long=True
        ),
    },
)

#: What only a step of a map of how it should be has.
PLAN_ONLY = frozenset({"change", "replaces", "basis", "experiment", "without_card"})


def narrow(form: Form, path: str, codes: Collection[str]) -> None:
    """Leave in a choice of items only those with these codes, and the empty one."""
    fields: list[Any] = [field for field in form if field.name == path]
    for field in fields:
        field.choices = [choice for choice in field.choices if choice.value in ("", *codes)]
