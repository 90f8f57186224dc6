"""The door: who is there, which trajectory they stand in, and whether they may open this page."""

from __future__ import annotations

from typing import Any, cast

from flask import Flask, current_app, g, redirect, request, url_for
from flask.typing import ResponseReturnValue

from workshop.access import EVERYBODY, MEMBERS, Reader, Role, audience_of
from workshop.accounts.models import Account, Membership
from workshop.accounts.queries import account_behind, membership_in
from workshop.errors import Missing
from workshop.trajectories.models import Trajectory
from workshop.trajectories.queries import today, trajectory_to
from workshop.web import READING, db, now

COOKIE = "samenspel_sign_in"


def guard(app: Flask) -> None:
    """Let nobody in anywhere, but where a view's mark says so."""
    app.before_request(_stop_strangers)
    app.url_defaults(_stay_in_trajectory)


def allowed_roles(app: Flask, endpoint: str) -> frozenset[Role]:
    """Return the roles that may open an endpoint; none when nobody marked it."""
    if endpoint == "static":
        return EVERYBODY
    return cast("frozenset[Role]", getattr(app.view_functions[endpoint], "allowed_roles", frozenset()))


def _stop_strangers() -> ResponseReturnValue | None:
    g.account = _account()
    if request.endpoint is None or request.endpoint == "static":
        return None
    allowed = allowed_roles(current_app, request.endpoint)
    if "trajectory_id" in (request.view_args or {}):
        return _enter_trajectory(allowed)
    roles = {Role.OUTSIDER} if g.account is None else {Role.ACCOUNT, g.account.role}
    if allowed & roles:
        return None
    if g.account is None and allowed:
        return redirect(url_for("accounts.sign_in", next=request.full_path if request.method == "GET" else None), 303)
    raise Missing


def _enter_trajectory(allowed: frozenset[Role]) -> ResponseReturnValue | None:
    arguments = cast("dict[str, Any]", request.view_args)
    number = arguments.pop("trajectory_id")
    if g.account is None:
        return redirect(url_for("accounts.sign_in", next=request.full_path if request.method == "GET" else None), 303)
    membership = membership_in(db(), g.account.id, number)
    if membership is None or membership.role not in allowed & MEMBERS:
        raise Missing
    g.trajectory = arguments["trajectory"] = trajectory_to(db(), number, is_change=request.method not in READING)
    g.reader = _reader(membership, g.trajectory)
    return None


def _reader(membership: Membership, trajectory: Trajectory) -> Reader:
    return Reader(
        role=membership.role,
        audience=audience_of(membership.role),
        on=today(trajectory, now=now()),
        person=membership.person,
    )


def _account() -> Account | None:
    token = request.cookies.get(COOKIE)
    return account_behind(db(), token, now=now()) if token else None


def _stay_in_trajectory(endpoint: str, values: dict[str, Any]) -> None:
    expected = current_app.url_map.is_endpoint_expecting(endpoint, "trajectory_id")
    if expected and "trajectory" in g and "trajectory_id" not in values:
        values["trajectory_id"] = g.trajectory.id
