"""What a browser sends to sign in or to set a password."""

from __future__ import annotations

from wtforms import EmailField, Form, PasswordField
from wtforms.validators import InputRequired, Length

from workshop.accounts.secrets import SHORTEST_PASSWORD
from workshop.languages import Text


class SignInForm(Form):
    """Address and password."""

    email = EmailField(Text("E-mail address"), [InputRequired()], render_kw={"autocomplete": "username"})
    password = PasswordField(Text("Password"), [InputRequired()], render_kw={"autocomplete": "current-password"})


class PasswordForm(Form):
    """A new password."""

    password = PasswordField(
        Text("New password"),
        [InputRequired(), Length(min=SHORTEST_PASSWORD)],
        description=Text("At least 12 characters. A sentence of four words is easy to remember."),
        render_kw={"autocomplete": "new-password"},
    )
