"""Tables drawn with bars, as in Markdown: every line begins and ends with a bar, the second is a rule."""

from __future__ import annotations

import re

from workshop.sheets.filling import Filling

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|[\s|:-]*-[\s|:-]*\|?")


def is_pipe_table(text: str) -> bool:
    """Tell whether a text is one such table and nothing else."""
    lines = [line for line in text.strip().split("\n") if line.strip()]
    is_drawn = all(line.lstrip().startswith("|") for line in lines)
    return len(lines) > 1 and is_drawn and _RULE.fullmatch(lines[1].strip()) is not None


def fill_from_pipes(filling: Filling, text: str) -> None:
    """Put every cell of a table drawn with bars into a filling; rows are counted as lines, the rule has no cells.

    Raises:
        Refused: more than the limits allow.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if not _RULE.fullmatch(line.strip()):
            for column, value in enumerate(_cells(line)):
                filling.put(number, column, value=value)


def _cells(line: str) -> list[str]:
    inside = line.strip().removeprefix("|")
    if inside.endswith("|") and not inside.endswith("\\|"):
        inside = inside[:-1]
    return [cell.replace("\\|", "|") for cell in _BAR.split(inside)]
