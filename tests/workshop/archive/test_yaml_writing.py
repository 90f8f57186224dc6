"""Whatever is written is read the same by readers of both versions of YAML, and by ours."""

import string
from datetime import date
from decimal import Decimal

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from tests.workshop.trajectories.files.trajectories import TEXTS, TRICKY
from workshop.archive.yaml_reading import read_yaml
from workshop.archive.yaml_writing import shortest, write_yaml


def readings(written: bytes) -> list[object]:
    return [read_yaml(written).value, yaml.safe_load(written), YAML(typ="safe", pure=True).load(written)]


@pytest.mark.parametrize("text", TRICKY)
def test_a_tricky_text_stays_a_text(text: str) -> None:
    assert (
        readings(write_yaml({"text": text, "texts": [text], text: "key"}))
        == [{"text": text, "texts": [text], text: "key"}] * 3
    )


@given(st.one_of(TEXTS, st.text("0123456789+-.eE_:xobnyNYtTfF~= \n", max_size=12)))
@settings(max_examples=200, deadline=None)
def test_any_text_stays_a_text(text: str) -> None:
    assert readings(write_yaml({"text": text})) == [{"text": text}] * 3


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=9))
@settings(max_examples=200, deadline=None)
def test_a_number_stays_exact(number: Decimal) -> None:
    written = write_yaml({"number": number})
    assert read_yaml(written).value == {"number": number}
    assert yaml.safe_load(written) == {"number": float(number)} == YAML(typ="safe", pure=True).load(written)
    assert set(shortest(number)) <= set(string.digits + "-.")


def test_dates_truth_and_nothing_stay_what_they_are() -> None:
    values = {"day": date(2019, 11, 15), "yes": True, "no": False, "nothing": None, "whole": 7, "list": [], "map": {}}
    assert readings(write_yaml(values)) == [values] * 3  # type: ignore[arg-type]  # empty lists have no type
