"""Which sign parts the cells of a CSV file: comma, semicolon, tab or bar."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

_CANDIDATES = ",;\t|"
_SAMPLE = 50_000
_RECORDS = 200
#: A sign that nobody types, for a file of one column.
_NONE = "\x1f"
_SEP_LINE = re.compile(r"sep=([,;\t|:])\n", re.IGNORECASE)


def stated_delimiter(text: str) -> tuple[str | None, str]:
    """Return the delimiter in a first line such as `sep=;`, as Excel knows it, and the text without that line."""
    found = _SEP_LINE.match(text)
    return (found[1], text[found.end() :]) if found else (None, text)


def likely_delimiter(text: str) -> str:
    """Return the sign that cuts the first rows most evenly; a text that none of them cuts has one column.

    Lines must end in a line feed. A sign counts when it cuts the first row, or half of all rows. Rows with two cells or
    more, and not more than the first such row, speak for a sign; then rows of the most usual width; then wider rows.
    """
    scores = {sign: score for sign in _CANDIDATES if (score := _score(_widths(text[:_SAMPLE], sign)))}
    return max(scores, key=lambda sign: scores[sign], default=_NONE)


def _widths(sample: str, delimiter: str) -> list[int]:
    """Return the number of cells in each of the first rows that hold anything."""
    widths = []
    reader = csv.reader(io.StringIO(sample), delimiter=delimiter, skipinitialspace=True)
    try:
        for record in reader:
            if any(record):
                widths.append(len(record))
            if len(widths) == _RECORDS:
                break
    except csv.Error:
        return widths
    return widths


def _score(widths: list[int]) -> tuple[float, float, int] | None:
    first = next((width for width in widths if width > 1), None)
    if first is None:
        return None
    fitting = sum(1 < width <= first for width in widths) / len(widths)
    usual, times = Counter(width for width in widths if width > 1).most_common(1)[0]
    return (fitting, times / len(widths), usual) if first == widths[0] or fitting >= 0.5 else None
