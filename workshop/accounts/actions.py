"""Making accounts, signing in and out, giving somebody a place in a trajectory."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import delete

from workshop.access import Role
from workshop.accounts.models import Account, Membership, Organisation, SignIn, SignInAttempt, SignInLink
from workshop.accounts.queries import account_by_email, first_organisation, membership_in, recent_attempts
from workshop.accounts.secrets import SHORTEST_PASSWORD, digest, hash_password, is_password, new_token
from workshop.database import Session
from workshop.errors import Missing, Refused, TooMany
from workshop.languages import Text

#: How long a browser stays signed in, and how long a link can be used.
SIGNED_IN_FOR = timedelta(hours=12)
LINK_HOLDS_FOR = timedelta(hours=24)
#: Tries per minute and account (foundations: login guessing).
MOST_ATTEMPTS = 5

_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_WRONG = Text("That address and password do not belong together. Check both, or ask for a sign-in link.")


def own_organisation(session: Session) -> Organisation:
    """Return the first organisation, made when there is none yet."""
    organisation = first_organisation(session)
    if organisation is None:
        organisation = Organisation(name="Samenspel")
        session.add(organisation)
        session.flush()
    return organisation


def create_account(session: Session, email: str, *, role: Role, organisation_id: int) -> Account:
    """Make an account without a password; a sign-in link opens it.

    With the role ACCOUNT it gets no place in trajectories that come in, only those that it is given.

    Raises:
        Refused: the address is no address, is taken, or the role cannot be an account's.
    """
    address = email.strip().lower()
    if not _EMAIL.match(address):
        raise Refused(Text("{email} is no e-mail address.", email=email))
    if account_by_email(session, address):
        raise Refused(Text("There is already an account for {email}.", email=address))
    if role is Role.OUTSIDER:
        raise Refused(Text("An account cannot have the role {role}.", role=role))
    account = Account(email=address, role=role, organisation_id=organisation_id)
    session.add(account)
    session.flush()
    return account


def set_password(session: Session, account: Account, password: str) -> None:
    """Give an account a new password; every browser that was signed in is signed out.

    Raises:
        Refused: the password is too short.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise Refused(Text("A password has at least {count} characters.", count=SHORTEST_PASSWORD))
    account.password_hash = hash_password(password)
    session.execute(delete(SignIn).where(SignIn.account_id == account.id))
    session.flush()


def confirm_password(session: Session, account: Account, password: str, *, now: datetime) -> Text | None:
    """Check the password again before something that cannot be taken back; returns the sentence why not.

    Raises:
        TooMany: five tries failed within a minute, here or at the door.
    """
    if account.password_hash is None:
        return Text("Set a password first: this copy holds everything, and is only given against a password.")
    _refuse_guessing(session, account.email, now=now)
    if is_password(password, account.password_hash):
        return None
    _note_attempt(session, account.email, now=now)
    return Text("That is not your password.")


def make_link(session: Session, account: Account, *, now: datetime) -> str:
    """Return the token of a link that signs this account in once, within a day."""
    token = new_token()
    session.add(SignInLink(digest=digest(token), account_id=account.id, until=now + LINK_HOLDS_FOR))
    session.flush()
    return token


def use_link(session: Session, token: str, *, now: datetime) -> str:
    """Sign in with a link; returns the browser's token.

    Raises:
        Missing: the link was used, has ended, or never was.
    """
    used = delete(SignInLink).where(SignInLink.digest == digest(token), SignInLink.until > now)
    account_id = session.scalar(used.returning(SignInLink.account_id))
    if account_id is None:
        raise Missing(Text("This link was used already or has ended. Ask for a new one."))
    return _sign_in(session, account_id, now=now)


def sign_in(session: Session, email: str, password: str, *, now: datetime) -> str | Text:
    """Sign in with address and password; returns the browser's token, or the sentence why not.

    Raises:
        TooMany: five tries failed within a minute.
    """
    address = email.strip().lower()
    _refuse_guessing(session, address, now=now)
    account = account_by_email(session, address)
    if is_password(password, account.password_hash if account else None) and account is not None:
        return _sign_in(session, account.id, now=now)
    _note_attempt(session, address, now=now)
    return _WRONG


def _refuse_guessing(session: Session, address: str, *, now: datetime) -> None:
    if recent_attempts(session, address, now=now) >= MOST_ATTEMPTS:
        raise TooMany(Text("Five tries went wrong. Wait a minute and try again."))


def _note_attempt(session: Session, address: str, *, now: datetime) -> None:
    session.execute(delete(SignInAttempt).where(SignInAttempt.at < now - timedelta(minutes=1)))
    session.add(SignInAttempt(email=address, at=now))
    session.flush()


def _sign_in(session: Session, account_id: int, *, now: datetime) -> str:
    token = new_token()
    session.execute(delete(SignIn).where(SignIn.until <= now))
    session.add(SignIn(digest=digest(token), account_id=account_id, since=now, until=now + SIGNED_IN_FOR))
    session.flush()
    return token


def sign_out(session: Session, token: str) -> None:
    """End what a browser's token stands for."""
    session.execute(delete(SignIn).where(SignIn.digest == digest(token)))


def give_place(
    session: Session, account: Account, trajectory_id: int, *, role: Role, person: str | None = None
) -> Membership:
    """Give an account a place in a trajectory, or change the place it has."""
    membership = membership_in(session, account.id, trajectory_id)
    if membership is None:
        membership = Membership(account_id=account.id, trajectory_id=trajectory_id, role=role, person=person)
        session.add(membership)
    else:
        membership.role = role
        membership.person = person or membership.person
    session.flush()
    return membership
