"""How wide a text is on paper: rather too wide than too narrow, so that what is said to fit does fit."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category, combining

MM_PER_POINT = 25.4 / 72

#: Letters by the part of an em that they take in the regular weight, rounded up to a fiftieth; figures as in a table.
_GROUPS = {
    0.22: "',.:;",
    0.24: "·‘’",
    0.26: "ijìíî",
    0.28: "lï",
    0.30: " !()",
    0.32: '"[f',
    0.34: "t",
    0.36: "]r°",
    0.38: "-",
    0.40: "/IÌÍÎÏ“”",
    0.46: "yzýÿ",
    0.48: "?sv",
    0.50: "*ckxç",
    0.52: "J–",
    0.54: "aeuàáâãäåèéêëùúûü",
    0.56: "FLTghnoñòóôõöø",
    0.58: "EYbdpq«»ÈÉÊËÝð",
    0.60: "$PSVß",
    0.62: "+BRZ£",
    0.64: "=AKXÀÁÂÃÄÅ",
    0.66: "#0123456789CÇ",
    0.68: "D…€",
    0.70: "GHNUwÑÙÚÛÜ",
    0.72: "OÒÓÔÕÖØ",
    0.74: "&Q",
    0.78: "@",
    0.84: "M—",
    0.86: "Wm",
    0.88: "æ",
    0.90: "Æ",
    0.92: "%",
}
_WIDTHS = {letter: width for width, letters in _GROUPS.items() for letter in letters}
_OTHER_SMALL, _OTHER_CAPITAL, _OTHER = 0.65, 0.9, 1.1


def width_of(text: str, size: float) -> float:
    """Return at most how wide a text is on one line, in millimetres, at a size in points."""
    return ems(text) * size * MM_PER_POINT


@lru_cache(maxsize=20_000)
def ems(text: str) -> float:
    """Return at most how wide a text is on one line, in ems."""
    return sum(_em(letter) for letter in text)


def _em(letter: str) -> float:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if combining(letter):
        return 0
    if ord(letter) > ord("ɏ"):
        return _OTHER
    return {"Ll": _OTHER_SMALL, "Lu": _OTHER_CAPITAL}.get(category(letter), _OTHER)
