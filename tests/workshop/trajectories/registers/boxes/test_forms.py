"""What people type in a box is read back; keys of the file are never shown."""

import pytest
from werkzeug.datastructures import MultiDict
from wtforms import Form

from workshop.languages import Language
from workshop.trajectories.registers.boxes.forms import WordBox

WORDS = {"expert_by_experience": "ervaringsdeskundige", "ict": "ICT"}


class KindForm(Form):
    """A form with one box for a word."""

    kind = WordBox("Soort", words=WORDS, language=Language.DUTCH)


def typed(text: str) -> KindForm:
    return KindForm(MultiDict({"kind": text}))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("ervaringsdeskundige", "expert_by_experience"),
        (" Ervaringsdeskundige ", "expert_by_experience"),
        ("ict", "ict"),
        ("buurvrouw", "buurvrouw"),
        ("expert_by_experience", "expert_by_experience"),
        ("  ", None),
    ],
)
def test_a_word_of_the_list_is_kept_as_its_key_and_another_as_it_is(text: str, kept: str | None) -> None:
    assert typed(text).kind.data == kept


def test_a_box_shows_the_word_and_suggests_the_others() -> None:
    shown = str(KindForm(data={"kind": "expert_by_experience"}).kind())
    assert 'value="ervaringsdeskundige"' in shown
    assert 'list="kind-words"' in shown
    assert (
        '<datalist id="kind-words"><option value="ervaringsdeskundige"></option><option value="ICT"></option>' in shown
    )
    assert "expert_by_experience" not in shown


def test_what_was_typed_comes_back_as_it_was_typed() -> None:
    assert 'value="Ervaringsdeskundige"' in str(typed("Ervaringsdeskundige").kind())


def test_a_word_cannot_break_out_of_its_box() -> None:
    box = str(KindForm(data={"kind": '"><script>'}).kind())
    assert "<script>" not in box
