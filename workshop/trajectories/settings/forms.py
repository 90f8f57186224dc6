"""The form of the trajectory itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wtforms import BooleanField, DateField, SelectField, StringField, TextAreaField
from wtforms.validators import InputRequired, Optional

from workshop.features import Entry
from workshop.forms import SpokenForm, _l, choice_list
from workshop.languages import Language, Text
from workshop.printing.printables import Dye
from workshop.trajectories.phases import PHASES
from workshop.trajectories.registers.boxes.forms import LinesBox

DYES = {
    Dye.MADDER: Text("madder, a warm red"),
    Dye.WOAD: Text("woad, blue"),
    Dye.WELD: Text("weld, dark yellow"),
    Dye.WALNUT: Text("walnut, brown"),
    Dye.MOSS: Text("moss, green"),
    Dye.ORCHIL: Text("orchil, purple"),
}
LANGUAGES = {Language.DUTCH: "Nederlands", Language.ENGLISH: "English"}


def _or_none(value: Any) -> Any:
    return value.strip() or None if isinstance(value, str) else value


class SettingsForm(SpokenForm):
    """Everything that is said of a trajectory as a whole."""

    title = StringField(_l("Title"), [InputRequired()], filters=[_or_none])
    sector = StringField(_l("Sector"), [Optional()], filters=[_or_none])
    location = StringField(_l("Place"), [Optional()], filters=[_or_none])
    start = DateField(_l("Begins on"), [Optional()])
    end = DateField(_l("Ends on"), [Optional()])
    timezone = StringField(
        _l("Time zone"),
        [Optional()],
        filters=[_or_none],
        description=_l("Empty: Europe/Amsterdam. Dates and clock times belong to it."),
    )
    phase = SelectField(_l("Phase"), [Optional()], filters=[_or_none])
    lead_partner = SelectField(_l("Leading partner"), [Optional()], filters=[_or_none])
    process_owner = SelectField(
        _l("Process owner"),
        [Optional()],
        filters=[_or_none],
        description=_l("Answers for the whole, and may take out a vault copy."),
    )
    facilitator = SelectField(
        _l("Facilitator"),
        [Optional()],
        filters=[_or_none],
        description=_l("Guides independently; no partner's own interest."),
    )
    background = LinesBox(
        _l("Background"),
        [Optional()],
        language=Language.ENGLISH,
        description=_l("What somebody needs to know to follow the rest. One sentence on a line."),
    )
    lang = SelectField(
        _l("Language of what is printed"),
        [InputRequired()],
        choices=choice_list(LANGUAGES.items()),
        description=_l("The screen follows each reader; paper follows this."),
    )
    dye = SelectField(
        _l("Colour of the thread"),
        [InputRequired()],
        description=_l("All are equally dark, so that paper in grey stays the same."),
    )
    fictional = BooleanField(
        _l("This trajectory is made up"), description=_l("Every page, on screen and on paper, then says so.")
    )
    disclaimer = TextAreaField(_l("What is made up about it"), [Optional()], filters=[_or_none])
    reference_date = DateField(
        _l("Today, in this story"),
        [Optional()],
        description=_l("Only for what is made up: decides what is late, running and lapsed."),
    )

    def offer(self, *, partners: Sequence[Entry], people: Sequence[Entry], language: Language) -> None:
        """Fill the choices: partners, people, phases (with the one that stands there) and dyes."""
        nobody = [("", "–")]
        self.lead_partner.choices = choice_list(nobody + [(entry.code, entry.name) for entry in partners])
        functions = choice_list(nobody + [(entry.code, entry.name) for entry in people])
        self.process_owner.choices = self.facilitator.choices = functions
        self.phase.choices = choice_list([("", "–"), *self._phases(language)])
        self.dye.choices = choice_list((dye, word.in_language(language)) for dye, word in DYES.items())

    def _phases(self, language: Language) -> list[tuple[str, str]]:
        own = self.phase.object_data
        known = [(key, word.in_language(language)) for key, word in PHASES.items()]
        return known if own in (None, *PHASES) else [*known, (own, own)]
