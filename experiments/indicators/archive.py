"""Indicators and headline figures in the trajectory file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from experiments.indicators.models import HeadlineFigure, Indicator
from workshop.archive.chapters import list_part, one_or_many_part
from workshop.archive.fields import Count, Day, Fraction, ItemPart, Line, Number, Part
from workshop.archive.parts import Complaint
from workshop.languages import Counted, Text


class IndicatorPart(ItemPart):
    """A reference point with the question it raises."""

    item_kind = "indicator"
    counted = Counted("an indicator", "{n} indicators", n=1)

    name: Line
    unit: str | None = None
    points: list[Number] = []
    dates: list[Day] = []
    meaning: str | None = None


class LocalCheckPart(Part):
    """What one's own count gives."""

    date: Day
    reached: Count
    can_manage: Count
    not_reached: Count | None = None


class HeadlineFigurePart(ItemPart):
    """A figure that goes round."""

    item_kind = "headline_figure"
    counted = Counted("a headline figure", "{n} headline figures", n=1)

    label: Line
    value: Fraction
    source: str | None = None
    definition: str | None = None
    numerator: Count | None = None
    denominator: Count | None = None
    local_check: LocalCheckPart | None = None


def complaints_about(indicator: IndicatorPart) -> Iterator[Complaint]:
    """Yield what types alone do not see in an indicator: points without a date, and dates without a point."""
    if len(indicator.points) != len(indicator.dates):
        yield ("dates",), Text("give each point its date")


def _check(document: Any) -> Iterator[Complaint]:
    for place, indicator in enumerate(document.indicators):
        for path, sentence in complaints_about(indicator):
            yield ("indicators", place, *path), sentence


INDICATORS = list_part("indicators", IndicatorPart, Indicator, check=_check)
HEADLINE_FIGURES = one_or_many_part("headline_figure", HeadlineFigurePart, HeadlineFigure)
