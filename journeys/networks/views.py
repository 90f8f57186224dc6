"""The page of a network: everything about it in one place, and the value network on a page of its own."""

from __future__ import annotations

from flask import Blueprint, g, render_template
from flask.typing import ResponseReturnValue

from journeys.networks.carrying_roles import forms as role_forms
from journeys.networks.carrying_roles import queries as role_queries
from journeys.networks.intentions import forms as intention_forms
from journeys.networks.intentions import queries as intention_queries
from journeys.networks.money_flows import forms as money_forms
from journeys.networks.money_flows.queries import money_of
from journeys.networks.quality import forms as quality_forms
from journeys.networks.quality import queries as quality_queries
from journeys.networks.value_networks import forms as value_forms
from journeys.networks.value_networks.queries import teams_of, value_network_of
from workshop.access import READERS, may
from workshop.trajectories.models import Trajectory
from workshop.trajectories.registers.queries import rows_in
from workshop.trajectories.registers.register import Register
from workshop.trajectories.registers.views import pages_of
from workshop.web import db

#: Every list and single thing of a network, in the order of its page.
REGISTERS: tuple[Register, ...] = (
    *intention_forms.REGISTERS,
    *role_forms.REGISTERS,
    *money_forms.REGISTERS,
    *quality_forms.REGISTERS,
    *value_forms.REGISTERS,
)

network = Blueprint("network", __name__)
register_pages = pages_of(*REGISTERS)
value_network = next(page for page in register_pages if page.name == value_forms.VALUE_NETWORK_REGISTER.key)


@network.get("/trajectories/<int:trajectory_id>/network/")
@may(READERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show what there is of a network, and what asks for attention in it."""
    session, number = db(), trajectory.id
    counts = [(register, len(rows_in(session, number, register, g.reader))) for register in REGISTERS]
    return render_template(
        "screen/journeys/networks/index.html",
        is_network=any(count for _, count in counts),
        registers=counts,
        principles=g.directory.entries("principle"),
        scale=intention_queries.scale_of(session, number),
        intention=intention_queries.intention_of(session, number),
        flywheel=intention_queries.flywheel_of(session, number),
        levers=intention_queries.levers_of(session, number),
        roles=role_queries.roles_of(session, number),
        market=role_queries.market(session, number),
        clusters=role_queries.clusters_of(session, number),
        talks=role_queries.talks_of(session, number),
        groups=role_queries.groups_of(session, number),
        surroundings=role_queries.surroundings_of(session, number),
        money=money_of(session, number),
        initiatives=quality_queries.initiatives_of(session, number),
        quality=quality_queries.quality_of(session, number),
        leadership=quality_queries.leadership_of(session, number),
        health=quality_queries.health_in(session, number),
        questions=value_network_of(session, number),
        teams=teams_of(session, number),
        may_write=g.reader.is_team,
    )


@value_network.get("/trajectories/<int:trajectory_id>/value-network/", endpoint="index")
@may(READERS)
def six_questions(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the six questions about value, and the four elements they belong to."""
    return render_template(
        "screen/journeys/networks/value_network.html",
        questions=value_network_of(db(), trajectory.id),
        register=value_forms.VALUE_NETWORK_REGISTER,
        may_write=value_forms.VALUE_NETWORK_REGISTER.is_writable(db(), g.reader),
    )
