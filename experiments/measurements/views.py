"""Entering a measurement: by the team, or by the owner of the card."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from flask import Blueprint, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from experiments.cards.card import Card
from experiments.cards.measure import Measure
from experiments.cards.queries import card_in, experiment_in
from experiments.measurements.actions import record
from experiments.measurements.forms import MeasurementForm, measurement_form
from experiments.measurements.plausibility import Fault, faults_in, questions_about
from experiments.measurements.queries import known_of
from workshop.access import READERS, Reader, may
from workshop.errors import Missing, Refused
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.web import db, language, notice, say, words

measurements = Blueprint("measurements", __name__)


@measurements.get("/trajectories/<int:trajectory_id>/experiments/<code>/measurements/new")
@may(READERS)
def new(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Ask for a measurement, on a page that fits a phone."""
    card = _card_to_measure(trajectory, code)
    return _ask(card, empty_form(_measure_of(card), g.reader))


@measurements.post("/trajectories/<int:trajectory_id>/experiments/<code>/measurements/new")
@may(READERS)
def add(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Store a measurement, or ask about what can hardly be."""
    card = _card_to_measure(trajectory, code)
    measure = _measure_of(card)
    form = measurement_form(measure, language())(request.form, meta=words())
    if not form.validate():
        return _ask(card, form), 422
    row = experiment_in(db(), trajectory.id, code)
    known = known_of(card, measure, row, on=g.reader.on)
    entered = form.entered()
    if faults := faults_in(entered, known):
        _complain(form, faults)
        return _ask(card, form), 422
    questions = questions_about(entered, known)
    if questions and request.form.get("sure") != _mark(questions):
        return _ask(card, form, questions), 422
    record(db(), row, entered, note=(form.note.data or "").strip() or None)
    notice(Text("The measurement of {day} is stored.", day=entered.on))
    return redirect(url_for("experiments.show", code=code), 303)


def may_measure(reader: Reader, card: Card) -> bool:
    """Whether somebody may enter measurements of a card: the team, and its owner."""
    return reader.is_team or (card.owner is not None and reader.person == card.owner.code)


def empty_form(measure: Measure, reader: Reader) -> MeasurementForm:
    """Return the form with today filled in."""
    return measurement_form(measure, language())(data={"date": reader.on}, meta=words())


def _card_to_measure(trajectory: Trajectory, code: str) -> Card:
    card = card_in(db(), trajectory.id, code)
    if not may_measure(g.reader, card):
        raise Missing
    return card


def _measure_of(card: Card) -> Measure:
    if card.measure is None:
        raise Refused(Text("The card does not say yet what is measured. Fill that in first."))
    return card.measure


def _ask(card: Card, form: MeasurementForm, questions: Sequence[Text] = ()) -> str:
    return render_template(
        "screen/experiments/measurements/new.html",
        card=card,
        form=form,
        questions=questions,
        sure=_mark(questions) if questions else "",
    )


def _complain(form: MeasurementForm, faults: Sequence[Fault]) -> None:
    for fault in faults:
        form[fault.field].errors = [*form[fault.field].errors, say(fault.words)]


def _mark(questions: Sequence[Text]) -> str:
    """Return what stands for these very questions, so that a yes to one is no yes to another."""
    return sha256("\n".join(str(question) for question in questions).encode()).hexdigest()[:16]
