"""The business case on the command line comes to what was published, to the euro."""

import json
from typing import Any

import pytest

from tests.command_line import Samenspel
from workshop.archive.yaml_reading import read_yaml
from workshop.paths import EXAMPLES


@pytest.mark.parametrize("name", ["bakenhuis", "waterkant"])
def test_json_has_the_keys_and_the_figures_of_what_was_published(samenspel: Samenspel, name: str) -> None:
    file = EXAMPLES / f"{name}.yaml"
    samenspel("import", file)
    document: Any = read_yaml(file.read_bytes()).value
    published = document["business_case"]["expected"]
    published.pop("note", None)
    assert json.loads(samenspel("business-case", name, "--json").out) == published


def test_a_table_is_for_people(samenspel: Samenspel) -> None:
    samenspel("import", EXAMPLES / "waterkant.yaml")
    lines = samenspel("business-case", "water").out.splitlines()
    assert lines[:3] == [
        "                2020     2021     2022",
        "net         −€32,405  €23,988  €74,380",
        "cumulative  −€32,405  −€8,417  €65,963",
    ]
    assert "payback year           2022" in lines
    assert not any("published elsewhere" in line for line in lines), "what was published is what comes out"


def test_a_trajectory_without_a_case_says_so(samenspel: Samenspel) -> None:
    samenspel("import", EXAMPLES / "saniveld.yaml")
    [fault] = samenspel("business-case", "saniveld", status=1).faults
    assert fault.endswith("has no business case.")
