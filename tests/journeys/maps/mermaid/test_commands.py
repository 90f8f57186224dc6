"""A Mermaid journey on the command line."""

import json
from pathlib import Path

import pytest

from tests.command_line import Samenspel

TEXT = "---\ntitle: A day\n---\njourney\nA: 5: Me\nsection S\nB: x: You: lost\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "journey.mmd"
    written.write_text(TEXT)
    return written


def test_json_has_the_names_of_mermaid_and_the_lines_of_the_file(samenspel: Samenspel, file: Path) -> None:
    assert json.loads(samenspel("journey", "read-mermaid", file, "--json").out) == {
        "ok": True,
        "title": "A day",
        "accTitle": "",
        "accDescription": "",
        "sections": ["S"],
        "actors": ["Me", "You"],
        "tasks": [
            {"section": "", "task": "A", "score": 5, "people": ["Me"]},
            {"section": "S", "task": "B", "score": "NaN", "people": ["You"]},
        ],
        "messages": [
            {"line": 7, "text": "“x” is no number: the step “B” has no feeling."},
            {"line": 7, "text": "Mermaid leaves out “lost” after the people."},
        ],
    }


def test_scores_are_numbers_or_names_of_numbers(samenspel: Samenspel, file: Path) -> None:
    file.write_text("journey\nA: 2.0\nB: 2.5\nC: -1e400\nD: -0\n")
    tasks = json.loads(samenspel("journey", "read-mermaid", file, "--json").out)["tasks"]
    assert [repr(task["score"]) for task in tasks] == ["2", "2.5", "'-Infinity'", "0"]


def test_json_of_what_mermaid_does_not_read_says_where_and_why(samenspel: Samenspel, file: Path) -> None:
    file.write_text("journey\nA\n")
    assert json.loads(samenspel("journey", "read-mermaid", "--json", file).out) == {
        "ok": False,
        "line": 2,
        "reason": "“A” has no score: write a colon, a score from 1 to 5, and perhaps people.",
    }


def test_without_json_it_is_a_list_for_people(samenspel: Samenspel, file: Path) -> None:
    assert samenspel("journey", "read-mermaid", file).out.splitlines() == [
        "A day",
        "  5  A (Me)",
        "S",
        "  NaN  B (You)",
        "line 7: “x” is no number: the step “B” has no feeling.",
        "line 7: Mermaid leaves out “lost” after the people.",
    ]
    file.write_text("journey\nA\n")
    [fault] = samenspel("journey", "read-mermaid", file, status=1).faults
    assert fault.startswith("line 2: “A” has no score")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "there is no such file or folder"),
        (b"journey\nA: 5: \xff\n", "is not UTF-8 text: save it as UTF-8."),
        (b"journey\n" + b" " * 1_000_000, "is larger than 1 MB: a Mermaid journey is not that long."),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence(
    samenspel: Samenspel, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    file = tmp_path / "other.mmd"
    if content is not None:
        file.write_bytes(content)
    [fault] = samenspel("journey", "read-mermaid", file, "--json", status=1).faults
    assert fault.startswith(str(file))
    assert fault.endswith(reason)
