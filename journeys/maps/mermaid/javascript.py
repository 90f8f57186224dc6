"""What JavaScript means by a space, a number and an order, where Python means something else.

Mermaid is written in it, so its reader of journeys answers by these rules (ECMAScript: WhiteSpace, StringToNumber).
"""

from __future__ import annotations

import math
import re

#: Every character that counts as a space or the end of a line; safe to put between the brackets of a pattern.
SPACES = (
    "\t\n\v\f\r \N{NO-BREAK SPACE}\N{OGHAM SPACE MARK}"
    + "".join(map(chr, range(0x2000, 0x200B)))
    + "\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}\N{NARROW NO-BREAK SPACE}\N{MEDIUM MATHEMATICAL SPACE}"
    + "\N{IDEOGRAPHIC SPACE}\N{ZERO WIDTH NO-BREAK SPACE}"
)
#: The ends of a line, for `^` and `.` in a pattern.
LINE_ENDS = "\n\r\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"

_DECIMAL = re.compile(r"[+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)")
_OTHER_BASE = re.compile(r"0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)")
_BASES = {"x": 16, "o": 8, "b": 2}
_WRITTEN_OUT_BELOW = 1e21


def trimmed(text: str) -> str:
    """Return a text without the spaces at both ends."""
    return text.strip(SPACES)


def number(text: str) -> float | None:
    """Return what `Number()` makes of a text, None for NaN; an empty text is 0."""
    written = trimmed(text)
    if not written:
        return 0.0
    if _OTHER_BASE.fullmatch(written):
        return _whole(int(written[2:], _BASES[written[1].lower()]))
    return float(written) if _DECIMAL.fullmatch(written) else None


def _whole(found: int) -> float:
    try:
        return float(found)
    except OverflowError:
        return math.inf


def exact(value: float) -> int | float:
    """Return a finite number as JSON has it: whole without a fraction, and without minus zero."""
    return int(value) if value.is_integer() else value


def number_text(value: float) -> str:
    """Return a number as `String()` writes it."""
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return str(exact(value)) if abs(value) < _WRITTEN_OUT_BELOW else repr(value)


def in_order(texts: set[str]) -> tuple[str, ...]:
    """Return texts in the order of `sort()`: by their UTF-16 units, not by their characters."""
    return tuple(sorted(texts, key=lambda text: text.encode("utf-16-be", "surrogatepass")))
