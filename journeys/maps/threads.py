"""What journey maps add to the thread: the station, the seams, the captions, and what asks for attention."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.interviews.queries import evidence_states
from journeys.maps.emotion_line import score_label
from journeys.maps.fates import PlannedStep, fates_of
from journeys.maps.measures import CountedStep
from journeys.maps.models import Journey, Step
from journeys.maps.queries import feelings, journey_rows, steps_counted, successions
from journeys.maps.support import Support
from workshop.access import Reader
from workshop.database import Session
from workshop.features import Attention, Caption, Seam, State, Urgency
from workshop.languages import Counted, Text


def state_of_journeys(session: Session, trajectory_id: int, _reader: Reader) -> State:
    """Return how the station stands: the steps of what is and was, open while there are none."""
    count = steps_counted(session, trajectory_id)
    return State(count=count, is_open=not count)


def seams_of_steps(session: Session, trajectory_id: int, _reader: Reader) -> Iterator[Seam]:
    """Return what follows on a step: the step of a plan that stands in for it, and the card that tries it."""
    yield from (Seam(earlier, later) for earlier, later in successions(session, trajectory_id))


def captions_of_steps(session: Session, trajectory_id: int, reader: Reader) -> dict[str, Caption]:
    """Return what stands with each step on the thread: a moment of truth, how it feels, open where nobody told it."""
    told = evidence_states(session, trajectory_id, reader)
    return {
        code: Caption(line=_line(emotion, is_moment=is_moment), is_open=code not in told)
        for code, emotion, is_moment in feelings(session, trajectory_id)
    }


def attention_of_maps(session: Session, trajectory_id: int, _reader: Reader) -> Iterator[Attention]:
    """Return the steps of today that a plan gives no fate, and the waits of today that nobody owns."""
    journeys = {journey.code: journey for journey in journey_rows(session, trajectory_id)}
    for journey in journeys.values():
        based_on = journeys.get(journey.based_on or "")
        if journey.is_plan and based_on:
            yield from _without_fate(journey, based_on)
        elif not journey.is_plan:
            yield from (_unowned(step) for step in journey.steps if step.waiting_days and not _is_owned(step))


def _without_fate(plan: Journey, based_on: Journey) -> Iterator[Attention]:
    planned = [PlannedStep(step.code, None, tuple(step.replaces)) for step in plan.steps]
    fates = fates_of([step.code for step in based_on.steps], planned, dropped=plan.dropped)
    if fates.not_given:
        text = Text("Steps without a fate: {steps}.", steps=list(fates.not_given))
        yield Attention(code=plan.code, text=text, urgency=Urgency.NOTE)


def _unowned(step: Step) -> Attention:
    text = Counted(
        "{n} day of waiting that nobody owns: {title}",
        "{n} days of waiting that nobody owns: {title}",
        n=step.waiting_days or 0,
        title=step.title,
    )
    return Attention(code=step.code, text=text, urgency=Urgency.NOTE)


def _is_owned(step: Step) -> bool:
    verbs = tuple(None for _ in step.activities)
    return CountedStep(step.partner, verbs, step.waiting_days, Support.ASSUMPTION).is_owned


def _line(emotion: int | None, *, is_moment: bool) -> Text | None:
    feeling = None if emotion is None else score_label(emotion)
    match is_moment, feeling:
        case True, None:
            return Text("Moment of truth")
        case True, _:
            return Text("Moment of truth, {feeling}", feeling=feeling)
        case False, None:
            return None
    return Text("Feeling {feeling}", feeling=feeling)
