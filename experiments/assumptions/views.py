"""The page of assumptions: the riskiest ones of the cards, and those turned round."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from experiments.assumptions.forms import REVERSALS_REGISTER
from experiments.assumptions.queries import reversals_in, riskiest_of
from experiments.cards.captions import caption_of
from experiments.cards.queries import cards_of
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db

reversals = RegisterPages(REVERSALS_REGISTER).blueprint


@reversals.get("/trajectories/<int:trajectory_id>/reversals/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show what we assume, and whether an experiment has shown something of it."""
    cards = riskiest_of(cards_of(db(), trajectory.id))
    return render_template(
        "screen/experiments/assumptions/index.html",
        cards=cards,
        captions={card.code: caption_of(card, on=g.reader.on) for card in cards},
        reversals=reversals_in(db(), trajectory.id),
        register=REVERSALS_REGISTER,
        may_write=g.reader.role in REVERSALS_REGISTER.writers,
    )
