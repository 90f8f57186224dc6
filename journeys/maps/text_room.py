"""How many lines a text takes in a column, estimated without setting it; a little on the safe side."""

from __future__ import annotations

from math import ceil

#: Points in a millimetre.
POINTS = 72 / 25.4
#: The mean width of a letter in ems, for plain and for bold text of our sans on paper, with some room to spare.
_PLAIN, _BOLD = 0.485, 0.515
#: A word of so many letters may be broken, and leaves at least so many behind, the hyphen among them.
_BREAKABLE, _LEAST = 6, 5


def lines_of(text: str | None, *, room: float, size: float, is_bold: bool = False, breaks: bool = True) -> int:
    """Return the number of lines of a text; `room` is the width of the column in mm, `size` that of the type in points.

    Long words are broken over lines where `breaks`; words wider than the column always are.
    """
    letters = max(1.0, room * POINTS / (size * (_BOLD if is_bold else _PLAIN)))
    lines, left = 0, 0.0
    for word in (text or "").split():
        rest = len(word)
        if rest > left and breaks and rest >= _BREAKABLE and left >= _LEAST:
            rest -= int(left) - 2
            left = 0.0
        if rest > left:
            lines += ceil(rest / letters)
            left = letters - (rest % letters or letters)
        else:
            left -= rest
        left -= 1
    return lines
