"""Reading experiment cards with everything that belongs to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select

from experiments.cards.attention import attention_for
from experiments.cards.captions import caption_of
from experiments.cards.card import AfterThis, Card, Owner
from experiments.cards.differences import StoredFigure, StoredResult
from experiments.cards.measure import Measure, Reading
from experiments.cards.metric import Metric
from experiments.cards.models import Experiment, SecondaryMeasure
from experiments.cards.observations import Observations
from experiments.cards.outcome import Bar
from experiments.cards.states import ExperimentStatus
from workshop.access import Reader
from workshop.agreements.decisions.models import Decision, DecisionStatus, DecisionSubjects
from workshop.database import Session
from workshop.errors import Missing
from workshop.features import Attention, Caption, Seam, State
from workshop.remembering import read_once
from workshop.trajectories.partners.queries import partners_of
from workshop.trajectories.people.models import Person


@read_once
def cards_of(session: Session, trajectory_id: int) -> Sequence[Card]:
    """Return every card of a trajectory in file order."""
    rows = select(Experiment).where(Experiment.trajectory_id == trajectory_id).order_by(Experiment.position)
    found = session.scalars(rows).all()
    if not found:
        return []
    owners, waits = _owners(session, trajectory_id), _open_decisions(session, trajectory_id)
    return [_card(row, owners, waits.get(row.code)) for row in found]


def card_in(session: Session, trajectory_id: int, code: str) -> Card:
    """Return one card.

    Raises:
        Missing: there is none with this code in the trajectory.
    """
    row = experiment_in(session, trajectory_id, code)
    return _card(row, _owners(session, trajectory_id), _open_decisions(session, trajectory_id).get(code))


def experiment_in(session: Session, trajectory_id: int, code: str) -> Experiment:
    """Return the row of one card.

    Raises:
        Missing: there is none with this code in the trajectory.
    """
    row = session.scalar(select(Experiment).where(Experiment.trajectory_id == trajectory_id, Experiment.code == code))
    if row is None:
        raise Missing
    return row


def state_of_experiments(session: Session, trajectory_id: int, _reader: Reader) -> State:
    """Return how many cards there are; open while there is none."""
    rows = select(func.count()).select_from(Experiment).where(Experiment.trajectory_id == trajectory_id)
    count = session.scalar(rows) or 0
    return State(count=count, is_open=not count)


def attention_of_experiments(session: Session, trajectory_id: int, reader: Reader) -> Iterable[Attention]:
    """Return what the cards ask attention for."""
    return [asked for card in cards_of(session, trajectory_id) for asked in attention_for(card, on=reader.on)]


def captions_of_experiments(session: Session, trajectory_id: int, reader: Reader) -> Mapping[str, Caption]:
    """Return what stands with each card on the thread."""
    return {card.code: caption_of(card, on=reader.on) for card in cards_of(session, trajectory_id)}


def seams_of_experiments(session: Session, trajectory_id: int, _reader: Reader) -> Iterable[Seam]:
    """Return which opportunity led to which card."""
    rows = select(Experiment.opportunity, Experiment.code).where(Experiment.trajectory_id == trajectory_id)
    pairs = session.execute(rows.where(Experiment.opportunity.is_not(None)).order_by(Experiment.position))
    return [Seam(opportunity, code) for opportunity, code in pairs if opportunity]


def titles_of(session: Session, trajectory_id: int) -> list[tuple[str, str]]:
    """Return code and title of every card, in file order."""
    rows = select(Experiment.code, Experiment.title).where(Experiment.trajectory_id == trajectory_id)
    return [(code, title) for code, title in session.execute(rows.order_by(Experiment.position))]


def _owners(session: Session, trajectory_id: int) -> dict[str, Owner]:
    names = {partner.code: partner.name for partner in partners_of(session, trajectory_id)}
    people = session.scalars(select(Person).where(Person.trajectory_id == trajectory_id))
    return {
        person.code: Owner(
            person.code,
            person.function,
            names.get(person.partner) if person.partner else None,
            has_mandate=bool(person.mandate),
        )
        for person in people
    }


def _open_decisions(session: Session, trajectory_id: int) -> dict[str, str]:
    """Return the code of an open decision by the code of what it is about, the first in file order."""
    rows = (
        select(DecisionSubjects.target, Decision.code)
        .join(
            Decision,
            (Decision.trajectory_id == DecisionSubjects.trajectory_id) & (Decision.code == DecisionSubjects.owner),
        )
        .where(Decision.trajectory_id == trajectory_id, Decision.status == DecisionStatus.OPEN)
        .order_by(Decision.position)
    )
    waiting: dict[str, str] = {}
    for about, code in session.execute(rows):
        waiting.setdefault(about, code)
    return waiting


def _card(row: Experiment, owners: Mapping[str, Owner], waits_for: str | None) -> Card:
    return Card(
        code=row.code,
        title=row.title,
        status=row.status,
        opportunity=row.opportunity,
        hypothesis=row.hypothesis,
        riskiest_assumption=row.riskiest_assumption,
        what_we_do=row.what_we_do,
        starts_on=row.period_start,
        ends_on=row.period_end,
        unit=row.sample_unit,
        planned=row.sample_target,
        cost=row.cost,
        measure=_measure(row),
        secondary=tuple(_second(second) for second in row.secondary),
        stop_if=row.stop_if,
        stopped_on=row.stopped_on,
        stop_reason=row.stop_reason,
        is_reversible=row.reversible,
        requires=tuple(row.requires),
        owner=owners.get(row.owner) if row.owner else None,
        partners=tuple(row.partners),
        learned=row.learned,
        decision=_after_this(row, owners),
        waits_for=waits_for,
        stored=StoredResult(
            reached=row.sample_reached,
            threshold_met=row.result_threshold_met,
            secondary_met=row.result_secondary_met,
        ),
    )


def _after_this(row: Experiment, owners: Mapping[str, Owner]) -> AfterThis | None:
    if row.decision_kind is None:
        return None
    by = owners.get(row.decision_by) if row.decision_by else None
    next_ = row.decision_next
    return AfterThis(kind=row.decision_kind, on=row.decision_date, by=by.function if by else None, next=next_)


def _measure(row: Experiment) -> Measure | None:
    if row.metric_name is None or row.metric_statistic is None or row.metric_direction is None:
        return None
    readings = [
        Reading(_observations(found.date, found.n, found.values, found.successes), found.note)
        for found in row.measurements
    ]
    return Measure(
        name=row.metric_name,
        metric=Metric(row.metric_unit or "", row.metric_statistic, row.metric_direction),
        bar=Bar(row.threshold, row.sample_target),
        readings=tuple(readings),
        baseline=_baseline(row),
        noted_before=row.baseline_value,
        noted=StoredFigure(row.result_value, row.result_n),
        is_running=row.status is ExperimentStatus.RUNNING,
    )


def _second(row: SecondaryMeasure) -> Measure:
    result = _observations(None, row.result_n, row.result_values, row.result_successes)
    is_kept = bool(row.result_values) or row.result_successes is not None
    return Measure(
        name=row.name,
        metric=Metric(row.unit or "", row.statistic, row.direction),
        bar=Bar(row.threshold),
        readings=(Reading(result),) if is_kept else (),
        baseline=_baseline(row),
        noted_before=row.baseline_value,
        noted=StoredFigure(row.result_value, row.result_n),
    )


def _baseline(row: Experiment | SecondaryMeasure) -> Observations | None:
    if row.baseline_n is None:
        return None
    return _observations(row.baseline_date, row.baseline_n, row.baseline_values, row.baseline_successes)


def _observations(on: date | None, n: int | None, values: list[Decimal] | None, successes: int | None) -> Observations:
    return Observations(on, n=n, values=tuple(values or ()), successes=successes)
