"""The sign between cells."""

import pytest

from workshop.sheets.delimiters import likely_delimiter, stated_delimiter


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_sign_that_cuts_evenly_is_the_delimiter(sign: str) -> None:
    rows = [["wat", "wie", "uren"], ["koffie", "De Haven", "2"], ["bezoek", "Alba", "1"]]
    assert likely_delimiter("".join(sign.join(row) + "\n" for row in rows)) == sign


@pytest.mark.parametrize(
    "text",
    [
        "wat;uren\nkoffie, thee en praten;2,5\nbezoek, bellen;1,5\n",
        'wat;uren\n"koffie, thee; praten";2\n',
        "Overzicht, mei 2019\n\nwat;wie;uren\nkoffie;De Haven;2\nbezoek;Alba;1\n",
        "wat;wie;waar;uren;dag\nkoffie\nbezoek;Alba\nbellen;Alba;thuis\npraten;Alba;thuis;2\n",
    ],
    ids=["decimal commas", "quoted", "a title above", "ragged"],
)
def test_commas_inside_texts_are_no_delimiter(text: str) -> None:
    assert likely_delimiter(text) == ";"


@pytest.mark.parametrize("text", ["Activiteit\nKoffie, thee en praten\nHuisbezoek\nBellen\n", "", "wat\n", "\n\n"])
def test_a_text_of_one_column_is_not_cut(text: str) -> None:
    assert likely_delimiter(text) not in ",;\t|"


def test_a_first_line_may_state_it() -> None:
    assert stated_delimiter("SEP=|\na|b\n") == ("|", "a|b\n")
    assert stated_delimiter("separaat;b\n") == (None, "separaat;b\n")
