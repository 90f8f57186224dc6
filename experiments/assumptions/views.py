"""The page of assumptions: the riskiest ones of the cards, and those turned round."""

from __future__ import annotations

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from experiments.assumptions.forms import REVERSALS_REGISTER
from experiments.assumptions.queries import holding, reversals_in, riskiest_of
from experiments.cards.captions import caption_of
from experiments.cards.queries import cards_of
from experiments.cards.selection import having
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db

reversals = RegisterPages(REVERSALS_REGISTER).blueprint


@reversals.get("/trajectories/<int:trajectory_id>/reversals/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show what we assume, and whether an experiment has shown something of it."""
    words = request.args.get("q", "")
    cards, turned = riskiest_of(cards_of(db(), trajectory.id)), reversals_in(db(), trajectory.id)
    shown, total = having(cards, words), len(cards) + len(turned)
    return render_template(
        "screen/experiments/assumptions/index.html",
        cards=shown,
        captions={card.code: caption_of(card, on=g.reader.on) for card in shown},
        reversals=holding(turned, words),
        total=total,
        q=words,
        register=REVERSALS_REGISTER,
        may_write=g.reader.role in REVERSALS_REGISTER.writers,
    )
