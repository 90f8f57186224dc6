"""The page of the story for the municipality."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from experiments.cards.queries import cards_of
from experiments.stories.forms import PURPOSES, STORY_REGISTER
from experiments.stories.queries import story_in
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db

story = RegisterPages(STORY_REGISTER).blueprint


@story.get("/trajectories/<int:trajectory_id>/municipal-story/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the story: how it was, how it is, the cards that show it, and the decisions it asks for."""
    told = story_in(db(), trajectory.id)
    cards = {card.code: card for card in cards_of(db(), trajectory.id)} if told else {}
    return render_template(
        "screen/experiments/stories/index.html",
        story=told,
        purposes=PURPOSES,
        proof=[cards[code] for code in told.proof if code in cards] if told else [],
        register=STORY_REGISTER,
        may_write=g.reader.role in STORY_REGISTER.writers,
    )
