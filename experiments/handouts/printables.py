"""The board handout on paper."""

from __future__ import annotations

from experiments.handouts.queries import handout_for, subjects_of
from workshop.languages import Text
from workshop.printing.papers import Paper
from workshop.printing.printables import Group, Printable

BOARD_HANDOUT = Printable(
    key="board-handout",
    title=Text("Board handout"),
    summary=Text("What we ask, what we tried, what it costs and who decides"),
    papers=(Paper.A4,),
    template="experiments/board-handout",
    sheet=handout_for,
    items=subjects_of,
    group=Group.BOARD,
)
