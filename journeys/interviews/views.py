"""The pages of conversations with clients and their findings, and the end of a consent."""

from __future__ import annotations

from flask import g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from journeys.interviews import actions, queries
from journeys.interviews.consent_words import allowed_words, uses_of
from journeys.interviews.forms import FINDING_WORDS, FINDINGS_REGISTER, INTERVIEWS_REGISTER
from journeys.interviews.listing import findings_in_order, findings_sought, in_order, sought
from journeys.interviews.withdrawal import Loss, loss_of
from workshop.access import READERS, TEAM, Role, may
from workshop.errors import Missing
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.views import pages_of
from workshop.web import db, notice

interviews, findings = pages_of(INTERVIEWS_REGISTER, FINDINGS_REGISTER)


@interviews.get("/trajectories/<int:trajectory_id>/interviews/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the conversations this reader may know of, with what each client allowed."""
    known = queries.known_interviews(db(), trajectory.id, g.reader)
    words, target, sort, order = (request.args.get(name, "") for name in ("q", "target", "sort", "order"))
    kept = in_order(sought(known, words=words, target=target), sort, descending=order == "descending")
    return render_template(
        "screen/journeys/interviews/index.html",
        interviews=[(interview, allowed_words(interview)) for interview in kept],
        total=len(known),
        closed=queries.closed_interviews(db(), trajectory.id, g.reader),
        targets=[(entry.code, entry.label) for entry in g.directory.entries("target_group")],
        asked={name: value for name, value in (("q", words), ("target", target)) if value},
        sort=sort,
        order=order,
        may_write=INTERVIEWS_REGISTER.is_writable(db(), g.reader),
    )


@interviews.get("/trajectories/<int:trajectory_id>/interviews/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show what a client said, and what that client allowed."""
    interview = queries.known_interview(db(), trajectory.id, code, g.reader)
    row = queries.interview_to_change(db(), trajectory.id, code, g.reader)
    return render_template(
        "screen/journeys/interviews/show.html",
        interview=interview,
        uses=uses_of(interview),
        supported=queries.steps_by_finding(db(), trajectory.id, g.reader),
        finding_words=FINDING_WORDS,
        register=INTERVIEWS_REGISTER,
        may_write=INTERVIEWS_REGISTER.is_writable(db(), g.reader, row),
        may_withdraw=queries.may_read_safe_contact(row, g.reader),
    )


@interviews.get("/trajectories/<int:trajectory_id>/interviews/<code>/withdraw")
@may(TEAM, Role.INTERVIEWER)
def ask_to_withdraw(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show what disappears when this client withdraws consent, and ask whether to do it."""
    interview = queries.known_interview(db(), trajectory.id, code, g.reader)
    loss = _loss(trajectory, code)
    return render_template("screen/journeys/interviews/withdraw.html", interview=interview, loss=loss)


@interviews.post("/trajectories/<int:trajectory_id>/interviews/<code>/withdraw")
@may(TEAM, Role.INTERVIEWER)
def withdraw(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """End the consent: the place closes without a trace."""
    loss = _loss(trajectory, code)
    actions.withdraw(db(), queries.interview_to_change(db(), trajectory.id, code, g.reader), g.reader)
    notice(Text("A conversation was withdrawn."))
    if loss.bare_steps:
        notice(Text("Steps that have no evidence any more: {count}.", count=loss.bare_steps))
    return redirect(url_for("interviews.index"), 303)


def _loss(trajectory: Trajectory, code: str) -> Loss:
    """Return what would go with an interview, to those who may withdraw it."""
    row = queries.interview_to_change(db(), trajectory.id, code, g.reader)
    if not queries.may_read_safe_contact(row, g.reader):
        raise Missing
    found = queries.findings_by_step(db(), trajectory.id, g.reader)
    return loss_of(
        queries.known_interview(db(), trajectory.id, code, g.reader),
        evidence={step: [finding.code for finding in at] for step, at in found.items()},
        sources=queries.sources_of_personas(db(), trajectory.id, g.reader),
    )


@findings.get("/trajectories/<int:trajectory_id>/findings/", endpoint="index")
@may(READERS)
def list_findings(trajectory: Trajectory) -> ResponseReturnValue:
    """Show what clients said, sought and in order, with the steps it says something about."""
    known = list(queries.known_findings(db(), trajectory.id, g.reader).values())
    words, kind, sort, order = (request.args.get(name, "") for name in ("q", "kind", "sort", "order"))
    kept = findings_in_order(findings_sought(known, words=words, kind=kind), sort, descending=order == "descending")
    return render_template(
        "screen/journeys/interviews/findings.html",
        findings=kept,
        total=len(known),
        supported=queries.steps_by_finding(db(), trajectory.id, g.reader),
        kinds=FINDING_WORDS,
        asked={name: value for name, value in (("q", words), ("kind", kind)) if value},
        sort=sort,
        order=order,
    )


@findings.get("/trajectories/<int:trajectory_id>/findings/<code>", endpoint="show")
@may(READERS)
def show_finding(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show what a client said, in that client's voice, and the steps it says something about."""
    finding = queries.known_findings(db(), trajectory.id, g.reader).get(code)
    if finding is None:
        raise Missing
    row = next(row for row in queries.finding_rows(db(), trajectory.id, g.reader) if row.code == code)
    return render_template(
        "screen/journeys/interviews/finding.html",
        finding=finding,
        steps=queries.steps_of_finding(db(), trajectory.id, code, g.reader),
        kind_word=FINDING_WORDS[finding.kind],
        register=FINDINGS_REGISTER,
        code=code,
        may_write=FINDINGS_REGISTER.is_writable(db(), g.reader, row),
    )
