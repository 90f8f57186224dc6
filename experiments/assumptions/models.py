"""Table of reversed assumptions."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from experiments.cards.models import Experiment
from workshop.trajectories.items.models import Item


class Reversal(Item, kind="reversal", table="reversals", refers={"becomes": Experiment}):
    """Something taken for granted, turned round; plausibility and value run from 1 to 5."""

    assumption: Mapped[str]
    since: Mapped[str | None]
    reversed: Mapped[str]
    plausibility: Mapped[int | None]
    value: Mapped[int | None]
    becomes: Mapped[str | None]
