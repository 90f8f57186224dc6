"""The short form of a measurement, to be filled in on a phone in the corridor."""

from __future__ import annotations

from typing import Any

from wtforms import DateField, StringField
from wtforms.validators import InputRequired

from experiments.cards.measure import Measure
from experiments.cards.metric import Statistic
from experiments.cards.observations import Observations
from workshop.forms import SpokenForm, _l
from workshop.languages import Language
from workshop.trajectories.registers.boxes.forms import NumbersBox, WholeBox

_DIGITS = {"inputmode": "numeric"}


class MeasurementForm(SpokenForm):
    """A day, what was measured and a note; `sure` carries the questions that were answered with yes."""

    date = DateField(_l("Day"), validators=[InputRequired()])
    values: NumbersBox
    successes: WholeBox
    n: WholeBox
    note = StringField(_l("Note, if something was different"))

    def entered(self) -> Observations:
        """Return what was filled in; n is counted where only values are given."""
        given: dict[str, Any] = self.data
        values = tuple(given.get("values") or ())
        n = given.get("n")
        if n is None and values:
            n = len(values)
        return Observations(given["date"], n=n, values=values, successes=given.get("successes"))


def measurement_form(measure: Measure, language: Language) -> type[MeasurementForm]:
    """Return the form for a measure in a language: single values, or how many of n."""
    fields: dict[str, Any] = {}
    if measure.metric.statistic is Statistic.SHARE:
        fields["successes"] = WholeBox(_l("How many"), language=language, render_kw=_DIGITS)
        fields["n"] = WholeBox(_l("Out of how many (n)"), language=language, render_kw=_DIGITS)
    else:
        fields["values"] = NumbersBox(
            _l("What was measured"),
            description=_l("A number for each observation, with spaces between them."),
            language=language,
            render_kw={"inputmode": "text", "autocomplete": "off"},
        )
        fields["n"] = WholeBox(
            _l("n"), description=_l("May stay empty: then it is counted."), language=language, render_kw=_DIGITS
        )
    return type("OwnMeasurementForm", (MeasurementForm,), fields)
