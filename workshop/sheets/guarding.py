"""Texts that a spreadsheet program would take for a formula get an apostrophe in front, and lose it again.

After OWASP's advice on CSV injection: a text that begins with = + - @, their wide forms, a tab or a line break, with
or without space in front. Phone numbers (+31 6 …) and negative numbers hold nothing but digits and signs; they stay.
"""

from __future__ import annotations

import re

_FORMULA = re.compile(r"'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])")
_FIGURES = re.compile(r"[+-] ?[(]?\d[\d  ().,/-]*")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet program calculates."""
    if _FIGURES.fullmatch(text) or not _FORMULA.match(text):
        return text
    return f"'{text}"


def unguarded(text: str) -> str:
    """Return the text as it was before `guarded`."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
