"""Columns of somebody's sheet and our fields."""

import pytest

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.columns import Field, Match, Sureness, chosen_columns, known_names, match_columns

WHO = Field(
    key="organisation", label=Text("Organisation"), names=("organisatie", "partner", "aanbieder"), is_required=True
)
WHAT = Field(key="title", label=Text("What"), names=("activiteit", "naam", "korte omschrijving"), is_required=True)
HOURS = Field(key="hours", label=Text("Hours"), names=("uren", "uren per cliënt"))
FIELDS = (WHO, WHAT, HOURS)


def pairs(header: list[str]) -> list[tuple[str, str, Sureness]]:
    """Return each matched column by its name, with its field."""
    return [(header[match.column], match.key, match.sureness) for match in match_columns(header, FIELDS).matches]


@pytest.mark.parametrize(
    "name", ["Uren per cliënt", "UREN PER CLIENT", "uren_per_client", "urenPerCliënt", " uren/per/cliënt: "]
)
def test_capitals_accents_and_signs_do_not_matter(name: str) -> None:
    assert pairs([name]) == [(name, "hours", Sureness.EXACT)]


def test_key_label_and_other_names_count_alike_in_both_languages() -> None:
    assert pairs(["partner", "title", "Hours"]) == [
        ("partner", "organisation", Sureness.EXACT),
        ("title", "title", Sureness.EXACT),
        ("Hours", "hours", Sureness.EXACT),
    ]


@pytest.mark.parametrize("name", ["Organistie", "organisaties", "Aanbieders"])
def test_a_slip_or_a_plural_is_near(name: str) -> None:
    assert pairs([name]) == [(name, "organisation", Sureness.NEAR)]


def test_a_name_that_holds_ours_is_a_part() -> None:
    assert pairs(["Naam activiteit"]) == [("Naam activiteit", "title", Sureness.PART)]


@pytest.mark.parametrize("name", ["", "-", "Datum", "Naam van de contactpersoon bij nood", "uur"])
def test_another_name_is_not_matched(name: str) -> None:
    assert pairs([name]) == []


def test_the_surest_column_gets_the_field_and_the_other_is_named_as_a_double() -> None:
    matching = match_columns(["Organisaties", "Partner", "Organisatie"], FIELDS)
    assert matching.matches == (Match(1, "organisation", Sureness.EXACT),)
    assert matching.doubles == ((0, "organisation"), (2, "organisation"))
    assert matching.unmatched == (0, 2)


def test_what_is_unmatched_and_what_is_missing_is_named() -> None:
    matching = match_columns(["Kleur", "", "Uren"], FIELDS)
    assert (matching.unmatched, matching.missing) == ((0,), ("organisation", "title"))
    assert (matching.column_of("hours"), matching.column_of("title")) == (2, None)
    assert (matching.key_of(2), matching.key_of(0)) == ("hours", None)


def test_people_choose_otherwise() -> None:
    matching = chosen_columns(["Kleur", "Uren"], FIELDS, {0: "title"})
    assert matching.matches == (Match(0, "title", Sureness.CHOSEN),)
    assert (matching.unmatched, matching.missing) == ((1,), ("organisation",))


@pytest.mark.parametrize("choices", [{0: "colour"}, {2: "title"}, {-1: "title"}])
def test_a_choice_of_what_is_not_there_is_refused(choices: dict[int, str]) -> None:
    with pytest.raises(Refused, match="does not exist"):
        chosen_columns(["Kleur", "Uren"], FIELDS, choices)


def test_one_field_in_two_columns_is_refused() -> None:
    with pytest.raises(Refused, match="Two columns hold What"):
        chosen_columns(["Kleur", "Uren"], FIELDS, {0: "title", 1: "title"})


def test_a_header_holds_many_known_names_and_other_rows_few() -> None:
    assert known_names(["Partner", "Activiteit", "Kleur"], FIELDS) == 2
    assert known_names(["De Haven", "Koffie", "2"], FIELDS) == 0
