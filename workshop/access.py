"""Who may do what: roles, audiences and the mark on a view that the door reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from workshop.languages import Text


class Role(StrEnum):
    """What an actor is; one role per trajectory, except for those who stand outside it."""

    OUTSIDER = "outsider"
    ACCOUNT = "account"
    ADMINISTRATOR = "administrator"
    PROCESS_OWNER = "process_owner"
    FACILITATOR = "facilitator"
    INTERVIEWER = "interviewer"
    PARTNER = "partner"
    BOARD = "board"


class Audience(StrEnum):
    """For whom something is shown; it decides which consent a finding needs (foundations: audiences)."""

    TEAM = "team"
    ROOM = "room"
    PARTNER = "partner"
    BOARD = "board"


#: Anybody, signed in or not.
EVERYBODY = frozenset(Role)
#: Whoever has an account.
SIGNED_IN = EVERYBODY - {Role.OUTSIDER}
#: Facilitation group and process owner.
TEAM = frozenset({Role.PROCESS_OWNER, Role.FACILITATOR})
#: Everybody who reads the whole trajectory, each as their audience allows.
READERS = TEAM | {Role.INTERVIEWER, Role.PARTNER}
#: Everybody with a place in the trajectory.
MEMBERS = READERS | {Role.BOARD}

#: What each role is called.
ROLE_WORDS = {
    Role.ADMINISTRATOR: Text("administrator"),
    Role.PROCESS_OWNER: Text("process owner"),
    Role.FACILITATOR: Text("facilitator"),
    Role.INTERVIEWER: Text("interviewer"),
    Role.PARTNER: Text("partner"),
    Role.BOARD: Text("board reader"),
}

_AUDIENCES = {
    Role.PROCESS_OWNER: Audience.TEAM,
    Role.FACILITATOR: Audience.TEAM,
    Role.INTERVIEWER: Audience.PARTNER,
    Role.PARTNER: Audience.PARTNER,
    Role.BOARD: Audience.BOARD,
}


def audience_of(role: Role) -> Audience:
    """Return the widest audience a role belongs to."""
    return _AUDIENCES.get(role, Audience.BOARD)


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Who reads a trajectory: role, own person in it, audience, and the day that counts as today."""

    role: Role
    audience: Audience
    on: date
    person: str | None = None

    @property
    def is_team(self) -> bool:
        """Whether this reader works on the trajectory itself."""
        return self.role in TEAM


def reader_for(audience: Audience, *, on: date) -> Reader:
    """Return the reader that a print or a shared copy for an audience stands for; never the process owner."""
    role = Role.FACILITATOR if audience is Audience.TEAM else Role.PARTNER
    return Reader(role=Role.BOARD if audience is Audience.BOARD else role, audience=audience, on=on)


View = TypeVar("View", bound=Callable[..., object])


def may(*roles: Role | frozenset[Role]) -> Callable[[View], View]:
    """Mark a view with the roles that may open it; `workshop.door` refuses everybody else."""
    allowed: set[Role] = set()
    for role in roles:
        allowed |= role if isinstance(role, frozenset) else {role}

    def mark(view: View) -> View:
        view.allowed_roles = frozenset(allowed)  # type: ignore[attr-defined]  # a mark on a function
        return view

    return mark
