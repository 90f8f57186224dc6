"""What others published, and edge cases, with the answers of Mermaid's own parser; they are not part of the product."""

import json
from pathlib import Path
from typing import Any

import pytest

from journeys.maps.mermaid.commands import answer
from tests.others import OTHERS, with_others

FOLDER = OTHERS / "mermaid-journeys"
MADE_UP = json.loads((FOLDER / "probes.json").read_text("utf-8")) if FOLDER.is_dir() else []
FOUND = sorted(FOLDER.glob("*.mmd"))

pytestmark = with_others


def test_there_are_examples() -> None:
    assert len(FOUND) >= 30
    assert len(MADE_UP) >= 30


@pytest.mark.parametrize("file", FOUND, ids=lambda file: file.stem)
def test_a_published_journey_is_read_as_mermaid_reads_it(file: Path) -> None:
    expected = json.loads(file.with_name(f"{file.stem}.expected.json").read_text("utf-8"))
    assert parts_of(answer(file.read_bytes().decode())) == parts_of(expected)


@pytest.mark.parametrize("case", MADE_UP, ids=lambda case: case["name"])
def test_an_edge_case_is_read_as_mermaid_reads_it(case: dict[str, Any]) -> None:
    assert parts_of(answer(case["input"])) == parts_of(case["mermaid_11_17_2"])


def parts_of(given: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of a journey that both answers hold, or only that it is not read."""
    besides = {"type", "messages"} if given["ok"] else given.keys() - {"ok"}
    return {name: value for name, value in given.items() if name not in besides}
