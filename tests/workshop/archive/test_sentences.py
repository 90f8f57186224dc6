"""Every fault that the types of a file can find has a sentence of our own, in both languages."""

from copy import deepcopy
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from workshop.app import FEATURES
from workshop.archive.parts import document_type
from workshop.archive.sentences import UNFORESEEN, either, sentence_for
from workshop.archive.yaml_reading import read_yaml
from workshop.languages import Language, Text
from workshop.paths import EXAMPLES

DOCUMENT = document_type(FEATURES.archive)
WHOLE: list[Any] = [read_yaml(file.read_bytes()).value for file in sorted(EXAMPLES.glob("*.yaml"))]
#: What may stand in the wrong place: of every sort that a YAML file can hold.
WRONG: list[Any] = [
    None, True, 3, -1, 2**40, Decimal("0.5"), Decimal("1e40"), "", "word", "x" * 70, "a b", "\ud800", "2019-11-15",
    date(2019, 11, 15), [], ["a"], [[]], [1, 2, 3, 4, 5, 6, 7], {}, {"id": "Z"}, {"a": 1}, {"a b": {"c": []}},
]  # fmt: skip


def faults_in(value: Any) -> list[ErrorDetails]:
    try:
        DOCUMENT.model_validate(value)
    except ValidationError as wrong:
        return wrong.errors(include_url=False)
    return []


def places_in(value: Any) -> list[tuple[Any, Any]]:
    """Return every container with each of its keys or places."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    return [(value, key) for key in keys] + [place for key in keys for place in places_in(value[key])]


@st.composite
def broken_files(draw: Any) -> Any:
    """Draw an example in which values are of another sort, missing, or too many."""
    broken = deepcopy(draw(st.sampled_from(WHOLE)))
    for _ in range(draw(st.integers(1, 8))):
        places = places_in(broken)
        container, key = places[draw(st.integers(0, len(places) - 1))]
        wrong = draw(st.sampled_from(WRONG))
        match draw(st.sampled_from(["other", "missing", "more"])):
            case "missing":
                del container[key]
            case "more" if isinstance(container, dict):
                container["more"] = wrong
            case _:
                container[key] = deepcopy(wrong)
    return broken


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
@given(broken_files())
def test_whatever_is_wrong_is_said_in_our_own_words(broken: Any) -> None:
    for details in faults_in(broken):
        assert sentence_for(details) != UNFORESEEN, details["type"]


def test_a_file_of_one_wrong_value_is_said_in_our_own_words() -> None:
    found: dict[str, Text] = {}
    keys = [about.alias or name for name, about in DOCUMENT.model_fields.items()]
    for wrong in WRONG:
        found |= {details["type"]: sentence_for(details) for details in faults_in(dict.fromkeys(keys, wrong))}
    assert {"missing", "literal_error", "enum", "bool_type", "date_type", "list_type", "model_type"} <= set(found)
    assert UNFORESEEN not in found.values()


def test_a_fault_that_nobody_foresaw_says_where_to_look() -> None:
    unknown = ErrorDetails(type="frozen_set_type", loc=("a",), msg="Input should be a valid frozenset", input=3)
    assert sentence_for(unknown) == UNFORESEEN


def test_the_allowed_words_are_named() -> None:
    [fault] = [each for each in faults_in({**WHOLE[0], "lang": "fr"}) if each["loc"] == ("lang",)]
    assert str(sentence_for(fault)) == "choose one of: nl, en"


@pytest.mark.parametrize(("count", "said"), [(1, "this needs at least 1 entry"), (2, "this needs at least 2 entries")])
def test_a_bound_of_one_reads_as_one(count: int, said: str) -> None:
    short = ErrorDetails(type="too_short", loc=(), msg="", input=[], ctx={"min_length": count})
    assert sentence_for(short).in_language(Language.ENGLISH) == said


def test_several_kinds_read_as_a_choice() -> None:
    assert str(either([Text("a step"), Text("an overlap"), Text("a gap")])) == "a step or an overlap or a gap"
