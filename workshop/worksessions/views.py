"""The pages of sessions: all of them with who came, and one with its agenda, attendance and readiness."""

from __future__ import annotations

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from workshop.access import READERS, TEAM, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.people.queries import participants_of
from workshop.trajectories.registers.arranging import arranged_by, wish_from
from workshop.trajectories.registers.queries import row_in
from workshop.trajectories.registers.views import RegisterPages
from workshop.web import db
from workshop.worksessions import queries
from workshop.worksessions.forms import BLOCKERS, FORMS, GROUPS, SESSIONS_REGISTER, WAYS
from workshop.worksessions.readiness import checks
from workshop.worksessions.sheet import sheet_of

sessions = RegisterPages(SESSIONS_REGISTER).blueprint

_COLUMNS = {
    "date": lambda line: line.session.date,
    "title": lambda line: line.session.title.casefold(),
    "present": lambda line: len(line.session.attendance_present),
    "missed": lambda line: len(line.missed),
}


@sessions.get("/trajectories/<int:trajectory_id>/sessions/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the sessions, who came to which, and the hours asked of each partner."""
    wish = wish_from(request.args)
    lines = queries.session_lines(db(), trajectory.id)
    return render_template(
        "screen/worksessions/sessions/index.html",
        total=len(lines),
        rows=arranged_by(lines, wish, words=_words, columns=_COLUMNS),
        lines=lines,
        followers=queries.followers(db(), trajectory.id),
        hours=queries.hours_by_partner(db(), trajectory.id),
        marks=partner_marks(db(), trajectory.id),
        wish=wish,
        may_write=g.reader.role in TEAM,
    )


def _words(line: queries.SessionLine) -> str:
    row = line.session
    parts = (row.code, row.title, row.place, row.goal, *(block.title for block in row.agenda))
    return " ".join(part for part in parts if part)


@sessions.get("/trajectories/<int:trajectory_id>/sessions/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show one session."""
    row = row_in(db(), trajectory.id, SESSIONS_REGISTER, code, g.reader)
    return render_template(
        "screen/worksessions/sessions/show.html",
        register=SESSIONS_REGISTER,
        code=code,
        sheet=sheet_of(row, participants_of(db(), trajectory.id)),
        checks=checks(queries.preparation_of(db(), row)),
        marks=partner_marks(db(), trajectory.id),
        forms=FORMS,
        blockers=BLOCKERS,
        ways=WAYS,
        groups=[GROUPS.get(group, group) for group in row.groups],
        may_write=g.reader.role in TEAM,
    )
