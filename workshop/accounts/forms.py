"""What a browser sends to sign in or to set a password."""

from __future__ import annotations

from wtforms import EmailField, PasswordField
from wtforms.validators import InputRequired, Length

from workshop.accounts.secrets import SHORTEST_PASSWORD
from workshop.forms import SpokenForm, _l

#: Characters of an e-mail address (RFC 5321, 4.5.3.1), and of a password: longer ones only cost time.
LONGEST_ADDRESS, LONGEST_PASSWORD = 254, 1000


class SignInForm(SpokenForm):
    """Address and password."""

    email = EmailField(
        _l("E-mail address"), [InputRequired(), Length(max=LONGEST_ADDRESS)], render_kw={"autocomplete": "username"}
    )
    password = PasswordField(
        _l("Password"), [InputRequired(), Length(max=LONGEST_PASSWORD)], render_kw={"autocomplete": "current-password"}
    )


def _new_password() -> PasswordField:
    return PasswordField(
        _l("New password"),
        [InputRequired(), Length(min=SHORTEST_PASSWORD, max=LONGEST_PASSWORD)],
        description=_l("At least 12 characters. A sentence of four words is easy to remember."),
        render_kw={"autocomplete": "new-password"},
    )


class PasswordForm(SpokenForm):
    """A new password."""

    password = _new_password()


class ChangedPasswordForm(SpokenForm):
    """A new password in the place of the one there is, which is asked first."""

    old_password = PasswordField(
        _l("Your password now"), [InputRequired()], render_kw={"autocomplete": "current-password"}
    )
    password = _new_password()
