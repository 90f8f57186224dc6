"""The pages of indicators and headline figures."""

from __future__ import annotations

import pytest

from experiments.indicators.forms import INDICATORS_REGISTER
from tests.pages import Visit
from workshop.access import Role


@pytest.mark.parametrize("role", [Role.FACILITATOR, Role.PARTNER])
def test_a_headline_figure_stands_beside_what_was_counted(visit: Visit, role: Role) -> None:
    page = visit(role, "waterkant").get("headline-figures/HF1")
    for said in ("90%", "n not given", "35 of 41 = 85.4%", "35 of 50 = 70.0%", "how many counted", "31 Jan 2020"):
        assert said in page.words


def test_a_percentage_is_written_as_the_reader_writes_it(visit: Visit) -> None:
    visitor = visit(Role.PARTNER, "waterkant")
    visitor.language = "nl"
    assert "85,4" in visitor.get("headline-figures/HF1").words


def test_a_headline_figure_with_n_says_n(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "waterkant")
    values = visitor.form_values("headline-figures/HF1/edit")
    visitor.post("headline-figures/HF1/edit", {**values, "numerator": "45", "denominator": "50"})
    page = visitor.get("headline-figures/HF1")
    assert "45 of 50" in page.words
    assert "n not given" not in page.words


def test_a_headline_figure_without_a_count_says_so(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "waterkant")
    values = visitor.form_values("headline-figures/HF1/edit")
    emptied = {name: "" if name.startswith("local_check") else value for name, value in values.items()}
    visitor.post("headline-figures/HF1/edit", emptied)
    assert "Nobody counted yet." in visitor.get("headline-figures/HF1").words


def test_an_indicator_has_a_question_and_never_a_target(visit: Visit) -> None:
    page = visit(Role.PARTNER, "saniveld").get("indicators/I1")
    assert "Wat maakte dat het kon gebeuren?" in page.words
    assert "never a norm" in visit(Role.FACILITATOR, "saniveld").get("indicators/").words
    assert not [path for path in INDICATORS_REGISTER.words if "target" in path or "threshold" in path]


def test_each_reading_needs_its_day(visit: Visit) -> None:
    visitor = visit(Role.FACILITATOR, "saniveld")
    values = visitor.form_values("indicators/I1/edit")
    page = visitor.post("indicators/I1/edit", {**values, "points": "4 6 9 11"}, status=422)
    assert "give each point its date" in page.words


def test_the_pages_are_reached_from_the_experiments(visit: Visit) -> None:
    links = visit(Role.PARTNER, "saniveld").get("experiments/").links
    for ending in ("indicators/", "headline-figures/", "municipal-story/"):
        assert any(link.endswith(ending) for link in links)


def test_what_is_not_there_is_not_shown(visit: Visit) -> None:
    visit(Role.PARTNER, "waterkant").get("headline-figures/HF9", status=404)
