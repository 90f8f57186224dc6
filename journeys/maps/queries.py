"""Reading journey maps with what they rest on, as one reader may know it, in a fixed number of queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from journeys.activities.models import Activity
from journeys.interviews.queries import evidence_states, findings_by_step, sources_of_personas
from journeys.maps.map_view import DoneActivity, MapView, PersonaView
from journeys.maps.models import Journey, JourneyKind, Step, StepExperiments, StepReplaces
from journeys.maps.sources import Sources, SpeakingPersona, StageWords
from journeys.maps.stage_words import speaks_as_child
from journeys.maps.viewing import view_of
from journeys.personas.models import Persona
from workshop.access import Reader
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Entry
from workshop.remembering import read_once
from workshop.trajectories.partners.queries import MarkedPartner, partner_marks
from workshop.trajectories.stages.models import Stage, TargetGroup


def map_views(session: Session, trajectory_id: int, reader: Reader) -> list[MapView]:
    """Return every map of a trajectory, in file order."""
    sources = _sources(session, trajectory_id, reader)
    return [view_of(journey, sources) for journey in sources.journeys]


def map_view(session: Session, trajectory_id: int, code: str, reader: Reader) -> MapView:
    """Return one map.

    Raises:
        Missing: there is no such map in this trajectory.
    """
    sources = _sources(session, trajectory_id, reader)
    journey = sources.journey(code)
    if journey is None:
        raise Missing
    return view_of(journey, sources)


def map_of_step(session: Session, trajectory_id: int, code: str, reader: Reader) -> MapView:
    """Return the map that a step stands in.

    Raises:
        Missing: there is no such step in this trajectory.
    """
    return map_view(session, trajectory_id, owner_of(session, trajectory_id, code), reader)


def owner_of(session: Session, trajectory_id: int, code: str) -> str:
    """Return the code of the map that a step stands in.

    Raises:
        Missing: there is no such step in this trajectory.
    """
    journey = session.scalar(select(Step.journey).where(Step.trajectory_id == trajectory_id, Step.code == code))
    if journey is None:
        raise Missing
    return journey


@read_once
def journey_rows(session: Session, trajectory_id: int) -> Sequence[Journey]:
    """Return the maps of a trajectory with their steps, in file order."""
    rows = select(Journey).where(Journey.trajectory_id == trajectory_id).order_by(Journey.position)
    return session.scalars(rows).all()


def journey_row(session: Session, trajectory_id: int, code: str | None) -> Journey:
    """Return one map with its steps.

    Raises:
        Missing: there is no such map in this trajectory.
    """
    journey = session.scalar(select(Journey).where(Journey.trajectory_id == trajectory_id, Journey.code == code))
    if journey is None:
        raise Missing
    return journey


def stages_of(session: Session, journey: Journey) -> list[str]:
    """Return the codes of the stages of a map in order; without a choice those of the trajectory."""
    stages = select(Stage.code).where(Stage.trajectory_id == journey.trajectory_id).order_by(Stage.position)
    order = list(journey.stages) or list(session.scalars(stages))
    return order + [step.stage for step in journey.steps if step.stage not in order]


def steps_changed_by(session: Session, journey: Journey) -> list[str]:
    """Return the codes of the steps that a plan may replace: those of the map it is based on."""
    steps = select(Step.code).where(Step.trajectory_id == journey.trajectory_id, Step.journey == journey.based_on)
    return list(session.scalars(steps.order_by(Step.position)))


def step_entries(session: Session, trajectory_id: int, _reader: Reader) -> list[Entry]:
    """Return every step by code, title and words, map by map."""
    texts = (Step.channel, Step.does, Step.pain, Step.gain, Step.backstage)
    journey = aliased(Journey, flat=True)
    tied = (journey.trajectory_id == Step.trajectory_id) & (journey.code == Step.journey)
    rows = select(Step.code, Step.title, *texts).join(journey, tied).where(Step.trajectory_id == trajectory_id)
    found = session.execute(rows.order_by(journey.position, Step.position))
    return [Entry(code, title, " · ".join(filter(None, (title, *words)))) for code, title, *words in found]


def successions(session: Session, trajectory_id: int) -> list[tuple[str, str]]:
    """Return what follows on a step, as pairs of codes: the step of a plan that replaces it, the card that tries it."""
    replaced = select(StepReplaces.target, StepReplaces.owner).where(StepReplaces.trajectory_id == trajectory_id)
    tried = select(StepExperiments.owner, StepExperiments.target).where(StepExperiments.trajectory_id == trajectory_id)
    found = [
        *session.execute(replaced.order_by(StepReplaces.owner, StepReplaces.position)),
        *session.execute(tried.order_by(StepExperiments.owner)),
    ]
    return [(earlier, later) for earlier, later in found]


def feelings(session: Session, trajectory_id: int) -> list[tuple[str, int | None, bool]]:
    """Return every step by code, with its emotion and whether it is a moment of truth."""
    rows = select(Step.code, Step.emotion, Step.moment_of_truth).where(Step.trajectory_id == trajectory_id)
    return [(code, emotion, is_moment) for code, emotion, is_moment in session.execute(rows)]


def steps_counted(session: Session, trajectory_id: int) -> int:
    """Return the number of steps in the maps that show what is or was."""
    journey = aliased(Journey, flat=True)
    tied = (journey.trajectory_id == Step.trajectory_id) & (journey.code == Step.journey)
    rows = select(func.count(Step.code)).join(journey, tied).where(Step.trajectory_id == trajectory_id)
    return session.scalar(rows.where(journey.kind != JourneyKind.TO_BE)) or 0


def _sources(session: Session, trajectory_id: int, reader: Reader) -> Sources:
    partners = partner_marks(session, trajectory_id)
    journeys = journey_rows(session, trajectory_id)
    activities, verbs = _activities(session, trajectory_id, partners)
    findings = findings_by_step(session, trajectory_id, reader)
    return Sources(
        journeys=journeys,
        stages=_stages(session, trajectory_id),
        partners=partners,
        activities=activities,
        verbs=verbs,
        personas=_personas(session, trajectory_id, reader),
        findings=findings,
        evidence=evidence_states(session, trajectory_id, reader, shown=findings),
        titles={step.code: step.title for journey in journeys for step in journey.steps},
        successors=_successors(journeys),
    )


def _successors(journeys: Sequence[Journey]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for step in (step for journey in journeys if journey.is_plan for step in journey.steps):
        for code in step.replaces:
            found[code].append(step.code)
    return found


def _stages(session: Session, trajectory_id: int) -> list[StageWords]:
    columns = select(Stage.code, Stage.name, Stage.client_words, Stage.child_words)
    rows = session.execute(columns.where(Stage.trajectory_id == trajectory_id).order_by(Stage.position))
    return [
        StageWords(code=code, name=name, client_words=client_words, child_words=child_words)
        for code, name, client_words, child_words in rows
    ]


def _activities(
    session: Session, trajectory_id: int, partners: dict[str, MarkedPartner]
) -> tuple[dict[str, DoneActivity], dict[str, str | None]]:
    """Return the activities and their verbs by code."""
    columns = select(Activity.code, Activity.title, Activity.partner, Activity.verb)
    rows = session.execute(columns.where(Activity.trajectory_id == trajectory_id)).all()
    done = {code: DoneActivity(code, title, partners.get(partner or "")) for code, title, partner, _ in rows}
    return done, {code: verb for code, _, _, verb in rows}


def _personas(session: Session, trajectory_id: int, reader: Reader) -> dict[str, SpeakingPersona]:
    group = aliased(TargetGroup, flat=True)
    tied = (group.trajectory_id == Persona.trajectory_id) & (group.code == Persona.target)
    columns = select(Persona.code, Persona.name, Persona.sketch, group.name)
    rows = session.execute(columns.outerjoin(group, tied).where(Persona.trajectory_id == trajectory_id))
    sources = sources_of_personas(session, trajectory_id, reader)
    return {
        code: SpeakingPersona(PersonaView(code, name, sketch, len(sources.get(code, ()))), speaks_as_child(target))
        for code, name, sketch, target in rows
    }
