"""From the sources to the view of a map: steps numbered, tellings counted, measures and fates worked out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from journeys.maps.fates import Fate, Fates, PlannedStep, fates_of
from journeys.maps.map_view import DoneActivity, MapView, Named, StageView, StepView
from journeys.maps.measures import CountedStep, measures_of
from journeys.maps.models import Journey, Step
from journeys.maps.sources import Sources
from journeys.maps.stage_words import words_of_stage
from workshop.trajectories.partners.queries import MarkedPartner


def view_of(journey: Journey, sources: Sources) -> MapView:
    """Return a map as the audience of the sources may know it."""
    steps = sources.steps_of(journey)
    counted = [_counted(step, sources) for step in steps]
    views = _steps(steps, counted, sources)
    persona = sources.personas.get(journey.persona or "")
    based_on = sources.journey(journey.based_on)
    fates = _fates(journey, based_on, sources) if based_on and journey.is_plan else None
    return MapView(
        code=journey.code,
        title=journey.title,
        kind=journey.kind,
        version=journey.version,
        persona=persona.view if persona else None,
        stages=_stages(journey, views, sources),
        partners=_present(views, sources),
        measures=measures_of(counted),
        based_on=Named(based_on.code, based_on.title) if based_on else None,
        fates=fates,
        dropped=sources.named(journey.dropped),
        not_given=sources.named(fates.not_given) if fates else (),
    )


def _counted(step: Step, sources: Sources) -> CountedStep:
    verbs = tuple(sources.verbs.get(code) for code in step.activities)
    return CountedStep(step.partner, verbs, step.waiting_days, sources.support_of(step.code))


def _fates(journey: Journey, based_on: Journey, sources: Sources) -> Fates:
    current = [step.code for step in sources.steps_of(based_on)]
    planned = [PlannedStep(s.code, Fate(s.change) if s.change else None, tuple(s.replaces)) for s in journey.steps]
    return fates_of(current, planned, dropped=journey.dropped)


def _stages(journey: Journey, views: Sequence[StepView], sources: Sources) -> tuple[StageView, ...]:
    persona = sources.personas.get(journey.persona or "")
    for_child = persona is not None and persona.is_child
    return tuple(
        StageView(
            code=stage.code,
            number=number,
            name=stage.name,
            client_words=words_of_stage(
                client_words=stage.client_words, child_words=stage.child_words, for_child=for_child
            ),
            steps=tuple(view for view in views if view.stage == stage.code),
        )
        for number, stage in enumerate(sources.stages_of(journey), start=1)
    )


def _steps(steps: Sequence[Step], counted: Sequence[CountedStep], sources: Sources) -> list[StepView]:
    tellings = accumulate(item.is_telling for item in counted)
    following = [step.stage for step in steps[1:]] + [None] * bool(steps)
    return [
        _step(
            step,
            sources,
            number=number,
            telling=telling if item.is_telling else None,
            is_owned=item.is_owned,
            is_last=step.stage != next_stage,
        )
        for number, (step, item, telling, next_stage) in enumerate(
            zip(steps, counted, tellings, following, strict=True), start=1
        )
    ]


def _step(step: Step, sources: Sources, *, number: int, telling: int | None, is_owned: bool, is_last: bool) -> StepView:
    partner = sources.partners.get(step.partner or "")
    activities = tuple(sources.activities[code] for code in step.activities)
    return StepView(
        code=step.code,
        number=number,
        title=step.title,
        stage=step.stage,
        partner=partner,
        marks=_marks(partner, activities),
        channel=step.channel,
        emotion=step.emotion,
        support=sources.support_of(step.code),
        findings=tuple(sources.findings.get(step.code, ())),
        does=step.does,
        pain=step.pain,
        gain=step.gain,
        backstage=step.backstage,
        activities=activities,
        telling=telling,
        waiting_days=step.waiting_days,
        is_owned=is_owned,
        is_moment_of_truth=step.moment_of_truth,
        is_last_in_stage=is_last,
        change=step.change,
        basis=step.basis,
        replaces=sources.named(step.replaces),
        replaced_by=sources.replaced_by(step.code),
        experiment=step.experiment,
        without_card=step.without_card,
    )


def _marks(responsible: MarkedPartner | None, activities: Sequence[DoneActivity]) -> tuple[MarkedPartner, ...]:
    """Return the partners of the activities in their order, before them the responsible one if it does nothing."""
    at_work = dict.fromkeys(activity.partner for activity in activities if activity.partner)
    return tuple(at_work) if responsible in at_work or not responsible else (responsible, *at_work)


def _present(views: Sequence[StepView], sources: Sources) -> tuple[MarkedPartner, ...]:
    present = {mark for view in views for mark in view.marks}
    return tuple(partner for partner in sources.partners.values() if partner in present)
