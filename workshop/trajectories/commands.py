"""Trajectories and places in them on the command line."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from workshop.access import MEMBERS, ROLE_WORDS, Role
from workshop.accounts.actions import create_account, give_place, own_organisation
from workshop.accounts.commands import account_with
from workshop.accounts.models import Account
from workshop.commands import Command, Desk, argument
from workshop.errors import Refused
from workshop.languages import Text
from workshop.trajectories.models import Trajectory
from workshop.trajectories.queries import all_trajectories, kinds_by_code, trajectory_named


def _underscored(role: str) -> str:
    return role.strip().lower().replace("-", "_")


_EMAIL = argument("email", metavar="EMAIL", explained=Text("the e-mail address of the account"))
_ROLE = argument(
    "--role",
    type=_underscored,
    choices=[str(role) for role in ROLE_WORDS],
    default=str(Role.FACILITATOR),
    metavar="ROLE",
    explained=Text("facilitator (when not said), process-owner, interviewer, partner, board or administrator"),
)
_PERSON = argument(
    "--person", metavar="CODE", explained=Text("the person of the trajectory that this account is, such as D04")
)
_IN_ONE = Text("only in this trajectory: its ID, or a unique beginning; else in every one, also those that come later")


def _list(desk: Desk, _asked: Namespace) -> Iterator[str]:
    for trajectory in all_trajectories(desk.session):
        yield f"{trajectory.slug}\t{trajectory.title}"


def _create(desk: Desk, asked: Namespace) -> Iterator[Text]:
    session = desk.session
    if asked.trajectory is None:
        own = own_organisation(session)
        account = create_account(session, asked.email, role=Role(asked.role), organisation_id=own.id)
        places: Sequence[Trajectory] = all_trajectories(session, organisation_id=own.id)
    else:
        places = [trajectory_named(session, asked.trajectory)]
        account = create_account(session, asked.email, role=Role.ACCOUNT, organisation_id=places[0].organisation_id)
    yield Text("There is now an account for {email}.", email=account.email)
    yield from _seat(desk, account, places, asked)


def _place(desk: Desk, asked: Namespace) -> Iterator[Text]:
    account = account_with(desk.session, asked.email)
    trajectory = trajectory_named(desk.session, asked.trajectory, organisation_id=account.organisation_id)
    yield from _seat(desk, account, [trajectory], asked)


def _seat(desk: Desk, account: Account, places: Sequence[Trajectory], asked: Namespace) -> Iterator[Text]:
    role = Role(asked.role)
    if role not in MEMBERS:
        return
    if asked.person is not None and asked.trajectory is None:
        raise Refused(Text("--person goes with --trajectory: a code is a person of one trajectory."))
    for trajectory in places:
        if asked.person is not None:
            _check_person(desk, trajectory, asked.person)
        give_place(desk.session, account, trajectory.id, role=role, person=asked.person)
        yield Text("{email} is {role} in {slug}.", email=account.email, role=ROLE_WORDS[role], slug=trajectory.slug)


def _check_person(desk: Desk, trajectory: Trajectory, code: str) -> None:
    kinds = kinds_by_code(desk.session, trajectory.id)
    if kinds.get(code) != "person":
        people = sorted(found for found, kind in kinds.items() if kind == "person")
        sentence = Text(
            "{code} is no person of {slug}; there are: {people}.", code=code, slug=trajectory.slug, people=people
        )
        raise Refused(sentence)


COMMANDS = (
    Command(name="list", summary=Text("list the trajectories, each with ID and title"), read=_list),
    Command(
        name="account create",
        summary=Text("make an account, with its places"),
        arguments=(_EMAIL, _ROLE, argument("--trajectory", metavar="ID", explained=_IN_ONE), _PERSON),
        run=_create,
    ),
    Command(
        name="account place",
        summary=Text("give an account a place in a trajectory, or another one"),
        arguments=(
            _EMAIL,
            argument(
                "--trajectory",
                metavar="ID",
                required=True,
                explained=Text("the ID of the trajectory, or a unique beginning"),
            ),
            _ROLE,
            _PERSON,
        ),
        run=_place,
    ),
)
