"""Short Mermaid texts, and what is asked about them."""

from __future__ import annotations

import pytest

from journeys.maps.mermaid.diagram import Diagram
from journeys.maps.mermaid.reading import read
from workshop.errors import Faulty


def journey(*lines: str) -> Diagram:
    """Return what is read in these lines after the word `journey`; the first of them is line 2."""
    return read("\n".join(("journey", *lines, "")))


def names(diagram: Diagram) -> list[str]:
    """Return the names of the steps."""
    return [task.name for task in diagram.tasks]


def remarks(diagram: Diagram) -> list[tuple[int, str]]:
    """Return the remarks with their lines, in English."""
    return [(remark.line, str(remark.text)) for remark in diagram.remarks]


def refused(text: str) -> tuple[int | None, str]:
    """Return on which line a text is refused, and why."""
    with pytest.raises(Faulty) as wrong:
        read(text)
    [fault] = wrong.value.faults
    return fault.line, str(fault.text)
