"""What a browser sends to bring a trajectory file in or to take one out."""

from __future__ import annotations

from wtforms import FileField, PasswordField, SelectField, StringField
from wtforms.validators import InputRequired, Optional, Regexp

from workshop.access import Audience
from workshop.archive.fields import CODE_PATTERN
from workshop.forms import SpokenForm, _l, choice_list


class BringInForm(SpokenForm):
    """A file, and the ID it gets when its own is taken."""

    file = FileField(_l("Trajectory file"), description=_l("A YAML file of at most 5 MB."))
    slug = StringField(
        _l("Under another ID"),
        [
            Optional(),
            Regexp(
                CODE_PATTERN.replace("$", r"\Z"),
                message=_l("Letters, digits, dots, dashes and underscores only, at most 60."),
            ),
        ],
        description=_l("Empty: the ID in the file. Give another one when that is taken."),
    )


class SharedForm(SpokenForm):
    """For whom a copy is meant."""

    audience = SelectField(_l("For whom"), choices=choice_list((item, str(item)) for item in Audience))


class VaultForm(SpokenForm):
    """The own password, asked again."""

    password = PasswordField(_l("Your password"), [InputRequired()], render_kw={"autocomplete": "current-password"})
