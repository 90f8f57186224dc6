"""Tables of organisations, accounts, sign-ins, links and memberships."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from workshop.access import Role
from workshop.database import Base, Instant, choices


class Organisation(Base):
    """Owns accounts and trajectories; one cannot see that another's exist."""

    __tablename__ = "organisations"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class Account(Base):
    """Somebody who can sign in; `role` is the place they get in trajectories that come in."""

    __tablename__ = "accounts"
    __table_args__ = (CheckConstraint("email = lower(email)", name="email_is_lower_case"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id", ondelete="CASCADE"), index=True)
    email: Mapped[str] = mapped_column(unique=True)
    role: Mapped[Role] = mapped_column(choices(Role))
    password_hash: Mapped[str | None]
    language: Mapped[str | None]
    organisation: Mapped[Organisation] = relationship(lazy="joined")


class SignIn(Base):
    """A browser that is signed in; the cookie holds the token, the table its digest."""

    __tablename__ = "sign_ins"

    digest: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    since: Mapped[datetime] = mapped_column(Instant)
    until: Mapped[datetime] = mapped_column(Instant)
    account: Mapped[Account] = relationship(lazy="joined")


class SignInLink(Base):
    """A link that signs in once."""

    __tablename__ = "sign_in_links"

    digest: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    until: Mapped[datetime] = mapped_column(Instant)


class SignInAttempt(Base):
    """A failed try to sign in, kept for a minute to slow down guessing."""

    __tablename__ = "sign_in_attempts"
    __table_args__ = (Index("ix_sign_in_attempts_email_at", "email", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str]
    at: Mapped[datetime] = mapped_column(Instant)


class Membership(Base):
    """The place of an account in a trajectory, perhaps as one of its people."""

    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("account_id", "trajectory_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    trajectory_id: Mapped[int] = mapped_column(ForeignKey("trajectories.id", ondelete="CASCADE"), index=True)
    role: Mapped[Role] = mapped_column(choices(Role))
    person: Mapped[str | None]
