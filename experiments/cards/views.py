"""The pages of experiment cards: the list by state, and one card."""

from __future__ import annotations

from flask import g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from experiments.cards.card import Card
from experiments.cards.chart_room import roomy_chart
from experiments.cards.chart_shapes import ChartSize
from experiments.cards.forms import EXPERIMENTS_REGISTER
from experiments.cards.gate import CardField
from experiments.cards.limits import limits_of, reach_of
from experiments.cards.queries import card_in, cards_of
from experiments.cards.readings import readings_of
from experiments.cards.selection import having
from experiments.cards.standing import DECISION_WORDS, STOP_WORDS, by_state, next_day, state_of
from experiments.measurements.views import empty_form, may_measure
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db, language

experiments = RegisterPages(EXPERIMENTS_REGISTER).blueprint

#: The two widths in which a chart is drawn.
WIDE = ChartSize(780, 330)
NARROW = ChartSize(320, 290, gutter=104)

#: Where on the form the fields stand that a card may miss; the others have no place there yet.
_PLACES = {
    CardField.OWNER: "owner",
    CardField.CHANGE: "what_we_do",
    CardField.DIRECTION: "metric__direction",
    CardField.METRIC: "metric__name",
    CardField.UNIT: "metric__unit",
    CardField.STATISTIC: "metric__statistic",
    CardField.BASELINE: "baseline__n",
    CardField.THRESHOLD: "threshold",
    CardField.SAMPLE: "sample__target",
    CardField.END: "period__end",
    CardField.STOP_RULE: "stop_if",
    CardField.REVERSIBLE: "reversible",
    CardField.REQUIRES: "requires",
}


@experiments.get("/trajectories/<int:trajectory_id>/experiments/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the cards by state, with what came out and what happens next."""
    cards = cards_of(db(), trajectory.id)
    words = request.args.get("q", "")
    shown = having(cards, words)
    return render_template(
        "screen/experiments/cards/index.html",
        groups=by_state(shown),
        count=len(shown),
        total=len(cards),
        next_days={card.code: next_day(card, on=g.reader.on) for card in shown},
        marks=partner_marks(db(), trajectory.id),
        register=EXPERIMENTS_REGISTER,
        q=words,
        may_write=g.reader.role in EXPERIMENTS_REGISTER.writers,
    )


@experiments.get("/trajectories/<int:trajectory_id>/experiments/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show one card: what was fixed beforehand, what was seen, and what that does not say."""
    card = card_in(db(), trajectory.id, code)
    may_write = g.reader.role in EXPERIMENTS_REGISTER.writers
    measure = card.measure
    return render_template(
        "screen/experiments/cards/show.html",
        card=card,
        state=state_of(card),
        next_day=next_day(card, on=g.reader.on),
        limits=limits_of(card),
        reach=reach_of(card),
        charts=[roomy_chart(measure.seen, size, language()) for size in (WIDE, NARROW)] if measure else [],
        table=readings_of(measure) if measure else (),
        missing=[(lack.words, _place_of(lack.field, card) if may_write else None) for lack in card.missing],
        marks=partner_marks(db(), trajectory.id),
        decision_words=DECISION_WORDS,
        reasons=STOP_WORDS,
        form=empty_form(measure, g.reader) if measure and may_measure(g.reader, card) else None,
        register=EXPERIMENTS_REGISTER,
        code=code,
        may_write=may_write,
    )


def _place_of(field: CardField, card: Card) -> str | None:
    """Return the address where something that a card misses can be filled in, or None when there is no field for it."""
    if field is CardField.MANDATE and card.owner:
        return url_for("people.edit", code=card.owner.code, _anchor="mandate")
    place = _PLACES.get(CardField.OWNER if field is CardField.MANDATE else field)
    return url_for("experiments.edit", code=card.code, _anchor=place) if place else None
