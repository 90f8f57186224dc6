"""Accounts on the command line: a link to sign in with, a password, who there is."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from getpass import getpass

from workshop.access import ROLE_WORDS
from workshop.accounts.actions import make_link, set_password
from workshop.accounts.models import Account
from workshop.accounts.queries import account_by_email, all_accounts
from workshop.commands import Command, Desk, argument
from workshop.database import Session
from workshop.errors import Missing, Refused
from workshop.languages import Text

_EMAIL = argument("email", metavar="EMAIL", explained=Text("the e-mail address of the account"))


def account_with(session: Session, email: str) -> Account:
    """Return the account with an e-mail address.

    Raises:
        Missing: there is none; the sentence says how to make it.
    """
    account = account_by_email(session, email)
    if account is None:
        sentence = Text("There is no account for {email}. Make one: samenspel account create {email}", email=email)
        raise Missing(sentence)
    return account


def sign_in_address(desk: Desk, account: Account) -> str:
    """Return the address that signs an account in once, within a day."""
    return f"{desk.settings.base_url}/sign-in/{make_link(desk.session, account, now=desk.now)}"


def _link(desk: Desk, asked: Namespace) -> Iterator[str]:
    yield sign_in_address(desk, account_with(desk.session, asked.email))


def _password(desk: Desk, asked: Namespace) -> Iterator[Text]:
    account = account_with(desk.session, asked.email)
    set_password(desk.session, account, _asked_password(desk))
    yield Text("The password of {email} is set. Who was signed in with it signs in again.", email=account.email)


def _asked_password(desk: Desk) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    new, again = Text("New password").in_language(desk.language), Text("The same again").in_language(desk.language)
    password = getpass(f"{new}: ")
    if password != getpass(f"{again}: "):
        raise Refused(Text("The two passwords are not the same."))
    return password


def _list(desk: Desk, _asked: Namespace) -> Iterator[str]:
    for account in all_accounts(desk.session):
        role = ROLE_WORDS.get(account.role)
        yield f"{account.email}\t{role.in_language(desk.language) if role else '–'}\t{account.organisation.name}"


COMMANDS = (
    Command(
        name="account link",
        summary=Text("print a link that signs an account in once, within a day"),
        arguments=(_EMAIL,),
        run=_link,
    ),
    Command(
        name="account password",
        summary=Text("set the password of an account: typed, or read from standard input"),
        arguments=(_EMAIL,),
        run=_password,
    ),
    Command(name="account list", summary=Text("list the accounts, each with role and organisation"), read=_list),
)
