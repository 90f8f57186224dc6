"""What a browser sends to sign in or to set a password."""

from __future__ import annotations

from wtforms import EmailField, PasswordField
from wtforms.validators import InputRequired, Length

from workshop.accounts.secrets import SHORTEST_PASSWORD
from workshop.forms import SpokenForm, _l


class SignInForm(SpokenForm):
    """Address and password."""

    email = EmailField(_l("E-mail address"), [InputRequired()], render_kw={"autocomplete": "username"})
    password = PasswordField(_l("Password"), [InputRequired()], render_kw={"autocomplete": "current-password"})


class PasswordForm(SpokenForm):
    """A new password."""

    password = PasswordField(
        _l("New password"),
        [InputRequired(), Length(min=SHORTEST_PASSWORD)],
        description=_l("At least 12 characters. A sentence of four words is easy to remember."),
        render_kw={"autocomplete": "new-password"},
    )
