"""Reading accounts, sign-ins and memberships."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select

from workshop.access import MEMBERS, Role
from workshop.accounts.models import Account, Membership, Organisation, SignIn, SignInAttempt
from workshop.accounts.secrets import digest
from workshop.database import Session


def organisation_named(session: Session, name: str) -> Organisation | None:
    """Return an organisation by name."""
    return session.scalar(select(Organisation).where(Organisation.name == name))


def first_organisation(session: Session) -> Organisation | None:
    """Return the organisation that was made first."""
    return session.scalar(select(Organisation).order_by(Organisation.id).limit(1))


def account_by_email(session: Session, email: str) -> Account | None:
    """Return the account with an e-mail address, however it is written."""
    return session.scalar(select(Account).where(Account.email == email.strip().lower()))


def account_behind(session: Session, token: str, *, now: datetime) -> Account | None:
    """Return the account that a browser's token stands for, or None when it has ended."""
    sign_in = session.get(SignIn, digest(token))
    return sign_in.account if sign_in is not None and sign_in.until > now else None


def membership_in(session: Session, account_id: int, trajectory_id: int) -> Membership | None:
    """Return the place of an account in a trajectory."""
    return session.scalar(select(Membership).filter_by(account_id=account_id, trajectory_id=trajectory_id))


def members_of(session: Session, trajectory_id: int) -> Sequence[tuple[Membership, Account]]:
    """Return everybody with a place in a trajectory."""
    rows = select(Membership, Account).join(Account, Account.id == Membership.account_id)
    found = session.execute(rows.where(Membership.trajectory_id == trajectory_id).order_by(Account.email))
    return [(membership, account) for membership, account in found]


def standing_members(session: Session, organisation_id: int) -> Sequence[Account]:
    """Return the accounts of an organisation that get a place in every trajectory that comes in."""
    roles = [role for role in Role if role in MEMBERS]
    return session.scalars(
        select(Account).where(Account.organisation_id == organisation_id, Account.role.in_(roles))
    ).all()


def recent_attempts(session: Session, email: str, *, now: datetime) -> int:
    """Return how many tries to sign in with an address failed in the last minute."""
    since = now - timedelta(minutes=1)
    counted = select(func.count()).select_from(SignInAttempt)
    return session.scalar(counted.where(SignInAttempt.email == email, SignInAttempt.at > since)) or 0


def all_accounts(session: Session) -> Sequence[Account]:
    """Return every account, by e-mail address."""
    return session.scalars(select(Account).order_by(Account.email)).all()
