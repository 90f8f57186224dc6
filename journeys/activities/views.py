"""The pages of activities and of the verbs on their cards."""

from __future__ import annotations

from collections.abc import Mapping

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from journeys.activities import queries
from journeys.activities.cards import GroupBy, Sought, grouped, in_order
from journeys.activities.forms import ACTIVITIES_REGISTER, VERBS_REGISTER
from workshop.access import READERS, may
from workshop.errors import Refused
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.partners.queries import partner_marks
from workshop.trajectories.registers.queries import row_in
from workshop.trajectories.registers.views import RegisterPages, pages_of
from workshop.web import db, say


class VerbPages(RegisterPages):
    """The pages of verbs; one that activities have stays."""

    def remove(self, trajectory: Trajectory, code: str) -> ResponseReturnValue:
        """Remove a verb that no activity has."""
        verb = row_in(db(), trajectory.id, self.register, code, g.reader)
        users = queries.activities_by_verb(db(), trajectory.id, verb.key)
        if users and request.method == "POST":
            raise Refused(Text("{code} is used by {users}. Change that first.", code=verb.key, users=users))
        return super().remove(trajectory, code)


(activities,) = pages_of(ACTIVITIES_REGISTER)
verbs = VerbPages(VERBS_REGISTER).blueprint


@activities.get("/trajectories/<int:trajectory_id>/activities/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show what partners do, in groups, sought and in order."""
    cards = queries.activity_cards(db(), trajectory.id)
    sought = Sought(words=_asked("q"), **{name: _asked(name) for name in GroupBy})
    by = GroupBy(_asked("by")) if _asked("by") in set(GroupBy) else GroupBy.PARTNER
    kept = [card for card in cards if sought.holds(card)]
    names = _names(trajectory)
    return render_template(
        "screen/journeys/activities/index.html",
        groups=grouped(in_order(kept, _asked("sort"), descending=_asked("order") == "descending"), by, names[by]),
        names=names,
        partners=partner_marks(db(), trajectory.id),
        by=by,
        sought=sought,
        asked={name: value for name in ("q", *GroupBy) if (value := _asked(name))},
        sort=_asked("sort"),
        order=_asked("order"),
        kept=len(kept),
        total=len(cards),
        may_write=ACTIVITIES_REGISTER.is_writable(db(), g.reader),
    )


@activities.get("/trajectories/<int:trajectory_id>/activities/<code>")
@may(READERS)
def show(trajectory: Trajectory, code: str) -> ResponseReturnValue:
    """Show one activity with the overlaps it is in and the steps it appears in."""
    row = row_in(db(), trajectory.id, ACTIVITIES_REGISTER, code, g.reader)
    return render_template(
        "screen/journeys/activities/show.html",
        card=queries.activity_card(db(), trajectory.id, code),
        overlaps=queries.overlaps_with(db(), trajectory.id, code),
        steps=queries.steps_with(db(), trajectory.id, code),
        code=code,
        register=ACTIVITIES_REGISTER,
        may_write=ACTIVITIES_REGISTER.is_writable(db(), g.reader, row),
    )


def _asked(name: str) -> str:
    return request.args.get(name, "")


def _names(trajectory: Trajectory) -> Mapping[GroupBy, Mapping[str, str]]:
    """Return what activities can be grouped by, with names in the reader's language."""
    return {
        GroupBy.PARTNER: {entry.code: entry.label for entry in g.directory.entries("partner")},
        GroupBy.VERB: {key: say(word) for key, word in queries.verbs_of(db(), trajectory.id).items()},
        GroupBy.STAGE: {entry.code: entry.label for entry in g.directory.entries("stage")},
        GroupBy.TARGET: {entry.code: entry.label for entry in g.directory.entries("target_group")},
    }
