"""A long form falls into parts under headings."""

from __future__ import annotations

from wtforms import Form, StringField

from workshop.languages import Text
from workshop.trajectories.registers.register import Word
from workshop.trajectories.registers.sections import sections_of

WORDS = {
    "title": Word(label=Text("Title")),
    "period.start": Word(label=Text("First day"), section=Text("When")),
    "period.end": Word(label=Text("Last day")),
    "note": Word(label=Text("Note"), section=Text("Besides")),
}


class Short(Form):
    """A form that hides the field with which its second part begins."""

    title = StringField()
    period__end = StringField()
    note = StringField()


def test_a_part_goes_on_until_the_next_begins() -> None:
    shown = [(section.title, [field.name for field, _ in section.fields]) for section in sections_of(WORDS, Short())]
    assert shown == [(None, ["title"]), (Text("When"), ["period__end"]), (Text("Besides"), ["note"])]


def test_every_field_has_its_word() -> None:
    words = [word for section in sections_of(WORDS, Short()) for _, word in section.fields]
    assert words == [WORDS["title"], WORDS["period.end"], WORDS["note"]]
